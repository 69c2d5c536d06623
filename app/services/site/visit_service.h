#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// What a visitor lets a site keep beyond what it needs: the choice of its cookies.
struct CookieChoice
{
    bool audience = false; // counting visits
    bool advertising = false;

    friend bool operator==(const CookieChoice&, const CookieChoice&) = default;
};

// What somebody let stand of the four boxes that a dishonest site had ticked for them.
struct CookieTrapAnswer
{
    bool audience = false;
    bool advertising = false;
    bool partners = false;
    bool interest = false; // « intérêt légitime »

    int count() const { return int(audience) + int(advertising) + int(partners) + int(interest); }
    friend bool operator==(const CookieTrapAnswer&, const CookieTrapAnswer&) = default;
};
inline constexpr CookieTrapAnswer kWholeTrap{true, true, true, true};

// What a persona looked at, where nothing else is kept of it: exercises recognise from the journal that
// somebody came to a page or found an answer.
class VisitService final
{
public:
    VisitService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    // page: host and path, as www.electruc.example/aide; how: visit, back, forward, reload or tab.
    core::Result<void> pageOpened(core::SupplyPointId persona, const QString& page, const QString& how);
    core::Result<void> questionOpened(core::SupplyPointId persona, const QString& questionId);
    // words: as typed; found: how many questions answer them.
    core::Result<void> helpSearched(core::SupplyPointId persona, const QString& words, int found);

    // None until the persona chose, and after the choice was taken back.
    core::Result<std::optional<CookieChoice>> cookieChoice(core::SupplyPointId persona) const;
    // No choice: taken back, the site asks again.
    core::Result<void> chooseCookies(core::SupplyPointId persona, const std::optional<CookieChoice>& choice);

    // host: of the site with the trap. None until the persona answered, and after they began again.
    core::Result<std::optional<CookieTrapAnswer>> cookieTrapAnswer(
        core::SupplyPointId persona, const QString& host) const;
    // Journal: cookies.trap_answered with the site and how many boxes were left ticked, cookies.trap_again.
    core::Result<void> answerCookieTrap(
        core::SupplyPointId persona, const QString& host, const std::optional<CookieTrapAnswer>& answer);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
