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

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
