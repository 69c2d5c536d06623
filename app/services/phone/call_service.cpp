#include "services/phone/call_service.h"

#include "core/journal_entry.h"
#include "core/phone/phone_event_names.h"
#include "data/journal_repository.h"
#include "data/phone/call_repository.h"
#include "data/phone/call_script.h"
#include "data/world_store.h"
#include "services/journal.h"

using namespace Qt::StringLiterals;

namespace services {

namespace events = core::events;

CallService::CallService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const QString& content)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_content(content)
{
}

std::optional<core::Call> CallService::ringing(core::SupplyPointId phone) const
{
    return data::CallRepository(m_world.database()).ringing(phone, m_clock.nowUtc()).value_or(std::nullopt);
}

core::Result<QList<core::Call>> CallService::past(core::SupplyPointId phone) const
{
    return data::CallRepository(m_world.database()).past(phone);
}

core::Result<core::CallScript> CallService::script(const core::Call& call) const
{
    return data::loadCallScript(call.script, m_content);
}

core::Result<bool> CallService::ring(core::SupplyPointId phone, const QString& script) const
{
    if (const auto known = data::loadCallScript(script, m_content); !known)
        return known.error();
    data::CallRepository calls(m_world.database());
    const auto ringingNow = calls.ringing(phone, m_clock.nowUtc());
    if (!ringingNow)
        return ringingNow.error();
    if (*ringingNow && (*ringingNow)->script == script)
        return false;
    core::Call call;
    call.phone = phone;
    call.script = script;
    call.rangAt = m_clock.nowUtc();
    if (const auto added = calls.add(call); !added)
        return added.error();
    return true;
}

core::Result<void> CallService::refuse(core::SupplyPointId phone, core::CallId id)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::CallRepository calls(m_world.database());
    const auto call = calls.find(phone, id);
    if (!call)
        return call.error();
    if (!*call || (*call)->status != core::CallStatus::Ringing)
        return core::Error{core::ErrorCode::NotFound, u"call %1 does not ring"_s.arg(id.value())};
    auto done = calls.finish(id, core::CallStatus::Refused, core::CallOutcome::Safe);
    if (!done)
        return done;
    auto noted = useCase->note(phone, events::kCallRefused, (*call)->script);
    return noted ? useCase->commit() : noted;
}

core::Result<std::optional<core::CallTalk>> CallService::begun(const core::Call& call) const
{
    using Talk = std::optional<core::CallTalk>;
    const auto lines = data::JournalRepository(m_world.database()).ofPersona(call.phone);
    const auto known = script(call);
    if (!lines || !known)
        return !lines ? lines.error() : known.error();
    Talk talk;
    for (const core::JournalEntry& line : *lines) {
        if (line.subject != call.script || line.at < call.rangAt)
            continue;
        if (line.event == events::kCallAnswered)
            talk.emplace(*known);
        else if (talk && line.event == events::kCallChoice)
            talk->choose(line.attributes[u"choice"_s].toString());
        else if (talk && line.event == events::kCallBack)
            talk->back();
        else if (line.event == events::kCallEnded || line.event == events::kCallRefused)
            talk.reset();
    }
    return talk;
}

core::Result<core::CallTalk> CallService::answer(core::SupplyPointId phone, core::CallId id)
{
    const auto call = data::CallRepository(m_world.database()).find(phone, id);
    if (!call)
        return call.error();
    if (!*call || (*call)->status != core::CallStatus::Ringing)
        return core::Error{core::ErrorCode::NotFound, u"call %1 does not ring"_s.arg(id.value())};
    const auto known = script(**call);
    if (!known)
        return known.error();
    if (auto noted = note(**call, events::kCallAnswered, {}); !noted)
        return noted.error();
    return core::CallTalk(known.value());
}

core::Result<void> CallService::choose(const core::Call& call, core::CallTalk& talk, const QString& choice)
{
    core::CallTalk next = talk;
    if (!next.choose(choice))
        return core::Error{core::ErrorCode::InvalidInput, u"no answer "_s + choice};
    const bool isRisky = !next.steps().constLast().choice.stop.in(core::Language::French).isEmpty();
    auto noted = note(call, events::kCallChoice, {{u"choice"_s, choice}, {u"risky"_s, isRisky}});
    if (noted)
        talk = next;
    return noted;
}

core::Result<void> CallService::back(const core::Call& call, core::CallTalk& talk)
{
    core::CallTalk before = talk;
    if (!before.back())
        return {};
    auto noted = note(call, events::kCallBack, {});
    if (noted)
        talk = before;
    return noted;
}

core::Result<core::CallOutcome> CallService::hangUp(const core::Call& call, const core::CallTalk& talk)
{
    const core::CallOutcome outcome = talk.isOver() ? talk.now().outcome : core::CallOutcome::Safe;
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto done = data::CallRepository(m_world.database()).finish(call.id, core::CallStatus::Ended, outcome);
    if (!done)
        return done.error();
    auto noted = useCase->note(call.phone, events::kCallEnded, call.script,
        {{u"outcome"_s, data::codeOf(outcome)}, {u"fraud"_s, talk.script().fraud}});
    if (!noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return outcome;
}

core::Result<void> CallService::note(
    const core::Call& call, QLatin1StringView event, const QJsonObject& attributes)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto noted = useCase->note(call.phone, event, call.script, attributes);
    return noted ? useCase->commit() : noted;
}

} // namespace services
