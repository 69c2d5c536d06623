#include "services/site/visit_service.h"

#include "core/event_names.h"
#include "core/text.h"
#include "services/journal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qsizetype kLongestKept = 200; // characters of what was typed

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
    auto noted = useCase->note(persona, core::events::kPageOpened, page.left(kLongestKept), {{u"how"_s, how}});
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

} // namespace services
