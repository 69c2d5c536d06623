#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace core {

using EventId = Id<struct EventTag>;

// What a trainer can make happen (X-40, T-04, X-85, E-76).
enum class EventKind {
    InvoiceArrives,
    ReadingsValidated, // every reading that waits
    ReadingsRefused,
    MandatesAccepted, // every mandate that waits
    RequestsAnswered, // every request that waits; by the calendar: of those who moved out
    SiteDown,
    SiteUp,
    ConnectionSlow,
    ConnectionLost,
    ConnectionNormal,
    FraudText, // a false text on the phone
    TrueText, // one that worries, and is true
    FraudCall, // a false adviser rings
    TrueCall, // somebody honest rings
    FraudMail, // a false mail arrives
    PrinterEmpty, // the printer has no paper left
    PrinterReady,
    SessionEnds, // of whoever is signed in on this machine
    CalmPause, // every screen of the room rests for a moment
    ExerciseProposed, // only of a session script: the coach offers it first
    TrainerNote, // only of a session script: a word to the trainer
    Reminders, // only of the calendar: for invoices that are overdue
    DebitsTaken, // only of the calendar: the bank takes what active mandates let it take
    Refunds // only of the calendar: what statements owe reaches the customers' accounts
};
inline constexpr std::array kTrainerEvents{EventKind::InvoiceArrives, EventKind::ReadingsValidated,
    EventKind::ReadingsRefused, EventKind::MandatesAccepted, EventKind::RequestsAnswered, EventKind::SiteDown,
    EventKind::SiteUp, EventKind::ConnectionSlow, EventKind::ConnectionLost, EventKind::ConnectionNormal,
    EventKind::FraudMail, EventKind::FraudText, EventKind::TrueText, EventKind::FraudCall,
    EventKind::TrueCall, EventKind::PrinterEmpty, EventKind::PrinterReady, EventKind::SessionEnds,
    EventKind::CalmPause};

inline constexpr int kCalmPauseMinutes = 5;

// Stable names, for the database, the journal and the terminal: « invoice », « site-down ».
QString codeOf(EventKind kind);
std::optional<EventKind> eventKindOf(const QString& code);
// Whether it happens to people of the world, and not to the machine as a whole.
bool concernsPeople(EventKind kind);

enum class EventStatus { Planned, Done, Cancelled }; // cancelled: by the trainer, or passed over

struct PlannedEvent
{
    EventId id;
    EventKind kind = EventKind::InvoiceArrives;
    SupplyPointId person; // none: everybody
    QDateTime dueAt; // UTC, on the simulated clock
    EventStatus status = EventStatus::Planned;
    QDateTime doneAt; // UTC, simulated; valid when Done
    int count = 0; // what it touched: invoices, readings…
    bool ofCalendar = false; // due by the calendar, not asked for by the trainer
    std::optional<int> minute; // of the session script it is a line of; none: of no script
    bool held = false; // planned, and its session rests: nothing comes due
    QString subject; // of a script: the exercise, or the trainer's note; else empty

    friend bool operator==(const PlannedEvent&, const PlannedEvent&) = default;
};

enum class CalendarStep { Day, Week, Month };

// How the simulated web and the printer behave.
enum class Network { Normal, Slow, Lost };
struct WorldConditions
{
    Network network = Network::Normal;
    bool siteDown = false; // www.electruc.example
    bool printerEmpty = false;

    friend bool operator==(const WorldConditions&, const WorldConditions&) = default;
};

} // namespace core
