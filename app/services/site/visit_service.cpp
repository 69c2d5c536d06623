#include "services/site/visit_service.h"

#include "core/event_names.h"
#include "core/text.h"
#include "data/accounts/preference_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qsizetype kLongestKept = 200; // characters of what was typed

const QString kCookies
    = u"cookies"_s; // the preference: "audience advertising", "none", empty when taken back
const QString kAudience = u"audience"_s;
const QString kAdvertising = u"advertising"_s;
const QString kPartners = u"partners"_s;
const QString kInterest = u"interest"_s;
const QString kNone = u"none"_s;

QString trapName(const QString& host)
{
    return u"cookieTrap "_s + host;
}

} // namespace

VisitService::VisitService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<void> VisitService::pageOpened(
    core::SupplyPointId persona, const QString& page, const QString& how)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto noted
        = useCase->note(persona, core::events::kPageOpened, page.left(kLongestKept), {{u"how"_s, how}});
    if (!noted)
        return noted;
    return useCase->commit();
}

core::Result<void> VisitService::questionOpened(core::SupplyPointId persona, const QString& questionId)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto noted = useCase->note(persona, core::events::kQuestionOpened, questionId); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> VisitService::helpSearched(core::SupplyPointId persona, const QString& words, int found)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const QJsonObject attributes{{u"found"_s, found}};
    if (auto noted = useCase->note(
            persona, core::events::kHelpSearched, core::cleaned(words).left(kLongestKept), attributes);
        !noted)
        return noted;
    return useCase->commit();
}

core::Result<std::optional<CookieChoice>> VisitService::cookieChoice(core::SupplyPointId persona) const
{
    const auto kept = data::PreferenceRepository(m_world.database()).all(persona);
    if (!kept)
        return kept.error();
    const QStringList words = kept->value(kCookies).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::optional<CookieChoice>();
    return std::optional(CookieChoice{words.contains(kAudience), words.contains(kAdvertising)});
}

core::Result<void> VisitService::chooseCookies(
    core::SupplyPointId persona, const std::optional<CookieChoice>& choice)
{
    QStringList words;
    if (choice && choice->audience)
        words.append(kAudience);
    if (choice && choice->advertising)
        words.append(kAdvertising);
    if (choice && words.isEmpty())
        words.append(kNone);
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const QString value = words.join(u' ');
    if (auto put = data::PreferenceRepository(m_world.database()).put(persona, kCookies, value); !put)
        return put;
    const auto event = choice ? core::events::kCookiesChosen : core::events::kCookiesTakenBack;
    if (auto noted = useCase->note(persona, event, value); !noted)
        return noted;
    return useCase->commit();
}

core::Result<std::optional<CookieTrapAnswer>> VisitService::cookieTrapAnswer(
    core::SupplyPointId persona, const QString& host) const
{
    const auto kept = data::PreferenceRepository(m_world.database()).all(persona);
    if (!kept)
        return kept.error();
    const QStringList words = kept->value(trapName(host)).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::optional<CookieTrapAnswer>();
    return std::optional(CookieTrapAnswer{words.contains(kAudience), words.contains(kAdvertising),
        words.contains(kPartners), words.contains(kInterest)});
}

core::Result<void> VisitService::answerCookieTrap(
    core::SupplyPointId persona, const QString& host, const std::optional<CookieTrapAnswer>& answer)
{
    QStringList words;
    const auto add = [&words](bool left, const QString& word) {
        if (left)
            words.append(word);
    };
    if (answer) {
        add(answer->audience, kAudience);
        add(answer->advertising, kAdvertising);
        add(answer->partners, kPartners);
        add(answer->interest, kInterest);
        add(words.isEmpty(), kNone);
    }
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto put
        = data::PreferenceRepository(m_world.database()).put(persona, trapName(host), words.join(u' '));
        !put)
        return put;
    if (!answer) {
        if (auto noted = useCase->note(persona, core::events::kCookieTrapAgain, host); !noted)
            return noted;
        return useCase->commit();
    }
    const QString outcome = *answer == kWholeTrap ? u"all"_s : answer->count() > 0 ? u"some"_s : kNone;
    auto noted = useCase->note(persona, core::events::kCookieTrapAnswered, outcome,
        {{u"site"_s, host}, {u"left"_s, answer->count()}});
    if (!noted)
        return noted;
    return useCase->commit();
}

} // namespace services
