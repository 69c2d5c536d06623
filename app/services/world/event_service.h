#pragma once

#include "core/result.h"
#include "core/world/planned_event.h"
#include "services/world/happenings.h"
#include "services/world/phone_happenings.h"

#include <QList>
#include <QObject>

#include <optional>

namespace core {
class MovedClock;
}
namespace data {
class WorldStore;
}

namespace services {

class Journal;
class JournalledTransaction;
class SessionService;

// What the trainer asks for. Neither minutes nor day: now.
struct EventOrder
{
    core::EventKind kind = core::EventKind::InvoiceArrives;
    core::SupplyPointId person; // none: everybody; only for events that concern people
    std::optional<int> inMinutes; // 1 to EventService::kMostMinutes
    QDate onDay; // of the simulated calendar, after today
};

// What a turn of the calendar brought, in order.
struct CalendarTurn
{
    QDate from;
    QDate to;
    QList<core::PlannedEvent> happened;
};

// What the trainer makes happen, now or later, and the simulated calendar. How far the calendar
// was turned is kept in the world: a reset takes it back.
class EventService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostMinutes = 240;
    static constexpr int kPastShown = 50;

    // All outlive it. clock is the one every service asks; only this one moves it.
    EventService(data::WorldStore& world, Journal& journal, core::MovedClock& clock,
        const Happenings& happenings, SessionService& session);

    // The world was opened or replaced: takes its calendar and its conditions over.
    core::Result<void> reload();

    // What is planned for now happens at once, and is given back as done. Errors: InvalidInput. Journal:
    // world.event, and what each event writes.
    core::Result<core::PlannedEvent> plan(const EventOrder& order);
    core::Result<void> cancel(core::EventId event); // Conflict when it is over
    core::Result<QList<core::PlannedEvent>> planned() const; // first things first
    core::Result<QList<core::PlannedEvent>> past() const; // the latest, newest first
    core::Result<core::PlannedEvent> runNow(core::EventId event); // before its time; Conflict when it is over
    // Runs what has come due, in order, each whole or not at all. Lines of a session script that are far too
    // late (core::isMissed) are passed over.
    core::Result<QList<core::PlannedEvent>> runDue();

    // Turns the calendar day by day: invoices of the month, reminders, what was planned. A session script
    // under way goes along: its minutes stay. A day is whole or did not begin. Journal:
    // world.calendar_turned.
    core::Result<CalendarTurn> advance(core::CalendarStep step);
    QDate dayAfter(core::CalendarStep step) const; // where such a step leads
    QDate today() const;
    qint64 daysTurned() const; // how far the calendar is ahead of the machine's
    QDate nextInvoiceDay() const;

    // Whoever prints put paper in the printer. Journal: printer.refilled.
    core::Result<void> refillPrinter(core::SupplyPointId person);
    core::WorldConditions conditions() const { return m_conditions; }

Q_SIGNALS:
    void happened(const core::PlannedEvent& event);
    void conditionsChanged();
    void eventsChanged(); // of the list, or the calendar

private:
    core::Result<core::PlannedEvent> run(core::PlannedEvent event);
    core::Result<int> effect(JournalledTransaction& useCase, const core::PlannedEvent& event);
    core::Result<int> setConditions(const core::WorldConditions& conditions);
    core::Result<void> nextDay(QList<core::PlannedEvent>& happened);
    core::Result<void> calendar(
        JournalledTransaction& useCase, QDate day, QList<core::PlannedEvent>& happened);

    data::WorldStore& m_world;
    Journal& m_journal;
    core::MovedClock& m_clock;
    const Happenings& m_happenings;
    SessionService& m_session;
    const PhoneHappenings m_phone;
    core::WorldConditions m_conditions;
};

} // namespace services
