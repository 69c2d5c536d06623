#include "services/world/event_service.h"

#include "core/classroom/session_script.h"
#include "core/energy/invoice_numbers.h"
#include "core/moved_clock.h"
#include "core/world/world_event_names.h"
#include "data/transaction.h"
#include "data/world/planned_event_repository.h"
#include "data/world/script_run_repository.h"
#include "data/world_store.h"
#include "services/accounts/session_service.h"
#include "services/journal.h"
#include "services/world/yearly_issuer.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QString kDays = u"calendar_days"_s;
const QString kNetwork = u"network"_s; // slow, lost; empty: normal
const QString kSiteDown = u"site_down"_s; // yes; empty: no
const QString kPrinterEmpty = u"printer_empty"_s; // the same

core::Network networkOf(const QString& code)
{
    if (code == "slow"_L1)
        return core::Network::Slow;
    return code == "lost"_L1 ? core::Network::Lost : core::Network::Normal;
}

QString codeOf(core::Network network)
{
    switch (network) {
    case core::Network::Slow:
        return u"slow"_s;
    case core::Network::Lost:
        return u"lost"_s;
    case core::Network::Normal:
        break;
    }
    return {};
}

} // namespace

EventService::EventService(data::WorldStore& world, Journal& journal, core::MovedClock& clock,
    const Happenings& happenings, SessionService& session)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_happenings(happenings)
    , m_session(session)
    , m_phone(world, journal, clock)
{
}

core::Result<void> EventService::reload()
{
    data::PlannedEventRepository events(m_world.database());
    const auto days = events.value(kDays);
    const auto network = events.value(kNetwork);
    const auto down = events.value(kSiteDown);
    const auto empty = events.value(kPrinterEmpty);
    for (const auto* value : {&days, &network, &down, &empty}) {
        if (!*value)
            return value->error();
    }
    m_clock.setDays(days->toLongLong());
    const core::WorldConditions conditions{networkOf(*network), !down->isEmpty(), !empty->isEmpty()};
    const bool changed = conditions != m_conditions;
    m_conditions = conditions;
    if (changed)
        Q_EMIT conditionsChanged();
    Q_EMIT eventsChanged();
    return {};
}

core::Result<core::PlannedEvent> EventService::plan(const EventOrder& order)
{
    const bool known = std::find(core::kTrainerEvents.begin(), core::kTrainerEvents.end(), order.kind)
        != core::kTrainerEvents.end();
    const bool timely = !order.inMinutes || (*order.inMinutes >= 1 && *order.inMinutes <= kMostMinutes);
    const bool dated = !order.onDay.isValid() || order.onDay > today();
    if (!known || !timely || !dated || (order.person.isValid() && !core::concernsPeople(order.kind)))
        return core::Error{core::ErrorCode::InvalidInput, u"event %1"_s.arg(core::codeOf(order.kind))};

    core::PlannedEvent event;
    event.kind = order.kind;
    event.person = order.person;
    const QDateTime now = m_clock.nowUtc();
    event.dueAt = order.inMinutes ? now.addSecs(qint64(*order.inMinutes) * 60)
        : order.onDay.isValid()   ? core::movedByDays(now, today().daysTo(order.onDay))
                                  : now;
    auto useCase = data::Transaction::begin(m_world.database());
    if (!useCase)
        return useCase.error();
    auto id = data::PlannedEventRepository(m_world.database()).add(event);
    if (!id)
        return id.error();
    event.id = *id;
    const bool isNow = event.dueAt <= now;
    if (isNow) {
        // Planned and done are one: what cannot happen leaves no trace.
        auto done = run(event);
        if (!done)
            return done.error();
        event = *done;
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    if (isNow)
        Q_EMIT happened(event);
    Q_EMIT eventsChanged();
    return event;
}

core::Result<void> EventService::cancel(core::EventId event)
{
    auto cancelled = data::PlannedEventRepository(m_world.database()).cancel(event);
    if (!cancelled)
        return cancelled.error();
    if (!*cancelled)
        return core::Error{core::ErrorCode::Conflict, u"event %1 is over"_s.arg(event.value())};
    Q_EMIT eventsChanged();
    return {};
}

core::Result<QList<core::PlannedEvent>> EventService::planned() const
{
    return data::PlannedEventRepository(m_world.database()).planned();
}

core::Result<QList<core::PlannedEvent>> EventService::past() const
{
    return data::PlannedEventRepository(m_world.database()).past(kPastShown);
}

core::Result<QList<core::PlannedEvent>> EventService::runDue()
{
    auto due = data::PlannedEventRepository(m_world.database()).due(m_clock.nowUtc());
    if (!due)
        return due.error();
    QList<core::PlannedEvent> done;
    for (const core::PlannedEvent& event : std::as_const(due.value())) {
        if (core::isMissed(event, m_clock.nowUtc())) {
            if (auto passed = data::PlannedEventRepository(m_world.database()).cancel(event.id); !passed)
                return passed.error();
            continue;
        }
        auto ran = run(event);
        if (!ran && ran.error().code == core::ErrorCode::Conflict)
            continue; // another machine of the room ran it
        if (!ran)
            return ran.error();
        done.append(*ran);
        Q_EMIT happened(*ran);
    }
    if (!due->isEmpty())
        Q_EMIT eventsChanged();
    return done;
}

core::Result<core::PlannedEvent> EventService::runNow(core::EventId event)
{
    const auto found = data::PlannedEventRepository(m_world.database()).find(event);
    if (!found)
        return found.error();
    if (!found->has_value() || found->value().status != core::EventStatus::Planned)
        return core::Error{core::ErrorCode::Conflict, u"event %1 is over"_s.arg(event.value())};
    auto done = run(found->value());
    if (!done)
        return done;
    Q_EMIT happened(*done);
    Q_EMIT eventsChanged();
    return done;
}

core::Result<core::PlannedEvent> EventService::run(core::PlannedEvent event)
{
    const core::WorldConditions before = m_conditions;
    const auto failed = [&](const core::Error& error) -> core::Result<core::PlannedEvent> {
        m_conditions = before;
        return error;
    };
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto touched = effect(useCase.value(), event);
    if (!touched)
        return failed(touched.error());
    event.status = core::EventStatus::Done;
    event.doneAt = m_clock.nowUtc();
    event.count = *touched;
    auto finished
        = data::PlannedEventRepository(m_world.database()).finish(event.id, event.doneAt, event.count);
    if (!finished)
        return failed(finished.error());
    if (!*finished)
        return failed({core::ErrorCode::Conflict, u"event %1 is over"_s.arg(event.id.value())});
    auto noted = useCase->note(
        event.person, core::events::kWorldEvent, core::codeOf(event.kind), {{u"touched"_s, event.count}});
    if (!noted)
        return failed(noted.error());
    if (auto committed = useCase->commit(); !committed)
        return failed(committed.error());
    if (m_conditions != before)
        Q_EMIT conditionsChanged();
    if (event.kind == core::EventKind::SessionEnds)
        m_session.endSoon();
    return event;
}

core::Result<int> EventService::effect(JournalledTransaction& useCase, const core::PlannedEvent& event)
{
    core::WorldConditions conditions = m_conditions;
    switch (event.kind) {
    case core::EventKind::InvoiceArrives:
        return m_happenings.invoices(useCase, event.person, {today(), today(), true});
    case core::EventKind::ReadingsValidated:
        return m_happenings.validateReadings(useCase, event.person);
    case core::EventKind::ReadingsRefused:
        return m_happenings.refuseReadings(useCase, event.person);
    case core::EventKind::MandatesAccepted:
        return m_happenings.acceptMandates(event.person);
    case core::EventKind::RequestsAnswered:
        return m_happenings.answerRequests(useCase, event.person);
    case core::EventKind::Reminders:
        return m_happenings.reminders(useCase, today());
    case core::EventKind::DebitsTaken:
        return m_happenings.takeDebits();
    case core::EventKind::Refunds:
        return m_happenings.payRefunds();
    case core::EventKind::FraudMail:
        return m_happenings.fraudMail(event.person);
    case core::EventKind::FraudText:
        return m_phone.text(event.person, u"account-blocked"_s);
    case core::EventKind::TrueText:
        return m_phone.text(event.person, u"power-cut"_s);
    case core::EventKind::FraudCall:
        return m_phone.call(event.person, u"false-adviser"_s);
    case core::EventKind::TrueCall:
        return m_phone.call(event.person, u"meter-visit"_s);
    case core::EventKind::SessionEnds:
        return m_session.isSignedIn() ? 1 : 0;
    case core::EventKind::CalmPause:
    case core::EventKind::ExerciseProposed:
    case core::EventKind::TrainerNote:
        return 1; // whoever listens to happened() does it
    case core::EventKind::SiteDown:
    case core::EventKind::SiteUp:
        conditions.siteDown = event.kind == core::EventKind::SiteDown;
        break;
    case core::EventKind::PrinterEmpty:
    case core::EventKind::PrinterReady:
        conditions.printerEmpty = event.kind == core::EventKind::PrinterEmpty;
        break;
    case core::EventKind::ConnectionSlow:
        conditions.network = core::Network::Slow;
        break;
    case core::EventKind::ConnectionLost:
        conditions.network = core::Network::Lost;
        break;
    case core::EventKind::ConnectionNormal:
        conditions.network = core::Network::Normal;
        break;
    }
    return setConditions(conditions);
}

core::Result<void> EventService::refillPrinter(core::SupplyPointId person)
{
    const core::WorldConditions before = m_conditions;
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    core::WorldConditions conditions = before;
    conditions.printerEmpty = false;
    core::Result<void> done;
    if (const auto changed = setConditions(conditions); !changed)
        done = changed.error();
    else if (auto noted = useCase->note(person, core::events::kPrinterRefilled, QString()); !noted)
        done = noted;
    else
        done = useCase->commit();
    if (!done)
        m_conditions = before;
    else if (m_conditions != before)
        Q_EMIT conditionsChanged();
    return done;
}

core::Result<int> EventService::setConditions(const core::WorldConditions& conditions)
{
    data::PlannedEventRepository values(m_world.database());
    if (auto kept = values.setValue(kNetwork, codeOf(conditions.network)); !kept)
        return kept.error();
    if (auto kept = values.setValue(kSiteDown, conditions.siteDown ? u"yes"_s : QString()); !kept)
        return kept.error();
    if (auto kept = values.setValue(kPrinterEmpty, conditions.printerEmpty ? u"yes"_s : QString()); !kept)
        return kept.error();
    const int changed = conditions == m_conditions ? 0 : 1;
    m_conditions = conditions;
    return changed;
}

QDate EventService::dayAfter(core::CalendarStep step) const
{
    const QDate from = today();
    switch (step) {
    case core::CalendarStep::Day:
        return from.addDays(1);
    case core::CalendarStep::Week:
        return from.addDays(7);
    case core::CalendarStep::Month:
        break;
    }
    return from.addMonths(1);
}

core::Result<CalendarTurn> EventService::advance(core::CalendarStep step)
{
    CalendarTurn turn{today(), dayAfter(step), {}};
    while (today() < turn.to) {
        if (auto done = nextDay(turn.happened); !done)
            return done.error();
        auto due = runDue();
        if (!due)
            return due.error();
        turn.happened += *due;
    }
    Q_EMIT eventsChanged();
    return turn;
}

core::Result<void> EventService::nextDay(QList<core::PlannedEvent>& happened)
{
    const qint64 before = m_clock.days();
    const auto failed = [&](const core::Error& error) -> core::Result<void> {
        m_clock.setDays(before);
        return error;
    };
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    m_clock.setDays(before + 1);
    auto kept = data::PlannedEventRepository(m_world.database()).setValue(kDays, QString::number(before + 1));
    if (!kept)
        return failed(kept.error());
    if (auto moved = data::ScriptRunRepository(m_world.database()).moveByDays(1); !moved)
        return failed(moved.error());
    QList<core::PlannedEvent> today;
    if (auto done = calendar(useCase.value(), this->today(), today); !done)
        return failed(done.error());
    auto noted = useCase->note({}, core::events::kCalendarTurned, this->today().toString(Qt::ISODate));
    if (!noted)
        return failed(noted.error());
    if (auto committed = useCase->commit(); !committed)
        return failed(committed.error());
    happened += today;
    return {};
}

core::Result<void> EventService::calendar(
    JournalledTransaction& useCase, QDate day, QList<core::PlannedEvent>& happened)
{
    const auto keep = [&](core::EventKind kind, const core::Result<int>& count) -> core::Result<void> {
        if (!count)
            return count.error();
        if (*count == 0)
            return {};
        core::PlannedEvent event;
        event.kind = kind;
        event.dueAt = event.doneAt = m_clock.nowUtc();
        event.status = core::EventStatus::Done;
        event.count = *count;
        event.ofCalendar = true;
        auto added = data::PlannedEventRepository(m_world.database())
                         .addOccurrence(event, core::codeOf(kind) + u':' + day.toString(Qt::ISODate));
        if (!added)
            return added.error();
        happened.append(event);
        return {};
    };
    if (day.day() == core::billing::kIssueDay) {
        const QDate lastDay = QDate(day.year(), day.month(), 1).addDays(-1);
        auto kept = keep(core::EventKind::InvoiceArrives, m_happenings.invoices(useCase, {}, {lastDay, day}));
        if (!kept)
            return kept;
    }
    if (auto kept = keep(core::EventKind::DebitsTaken, m_happenings.takeDebits()); !kept)
        return kept;
    if (auto kept = keep(core::EventKind::RequestsAnswered, m_happenings.answerMoves(useCase, day)); !kept)
        return kept;
    if (auto kept = keep(core::EventKind::Refunds, m_happenings.payRefunds()); !kept)
        return kept;
    return keep(core::EventKind::Reminders, m_happenings.reminders(useCase, day));
}

QDate EventService::today() const
{
    return m_clock.today();
}

qint64 EventService::daysTurned() const
{
    return m_clock.days();
}

QDate EventService::nextInvoiceDay() const
{
    const QDate now = today();
    const QDate thisMonth(now.year(), now.month(), core::billing::kIssueDay);
    return now < thisMonth ? thisMonth : thisMonth.addMonths(1);
}

} // namespace services
