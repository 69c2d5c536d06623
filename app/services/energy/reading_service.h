#pragma once

#include "core/energy/reading_rules.h"
#include "core/energy/supply_point.h"
#include "core/id.h"
#include "core/result.h"

#include <QList>

#include <optional>
#include <variant>

namespace data {
class WorldStore;
}
namespace core {
class Clock;
}

namespace services {

class Journal;
class JournalledTransaction;
class MailSender;

// What the form asks for.
struct ReadingForm
{
    core::SupplyPoint supplyPoint;
    QDate today; // the latest day possible
    std::optional<core::Reading> lastValidated; // none for a new customer
    QList<core::MeterRegister> registers; // in the meter's order
};

struct ReadingRow
{
    core::Reading reading;
    std::optional<qint64>
        used; // kWh taken from the network since the validated reading before; day and night together
};

// A register as the meter shows it: tenths of a kWh, the tenth being the red digit.
struct MeterWindow
{
    core::MeterRegister which = core::MeterRegister::Day;
    qint64 tenths = 0;
};

struct MeterNow
{
    core::MeterKind kind = core::MeterKind::Single;
    QString number; // 31 482 076
    QList<MeterWindow> windows; // in the meter's order
};

struct SentReading
{
    core::ReadingId id;
    bool alreadyThere = false; // the same day and indices were sent before: nothing was written again
};

// Sent; or what must be corrected; or why it looks unlikely, to be confirmed.
using ReadingOutcome = std::variant<SentReading, core::FieldErrors, QList<core::ReadingDoubt>>;

// Meter readings of one customer (E-54 to E-56, X-53 to X-55).
class ReadingService final
{
public:
    ReadingService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    core::Result<ReadingForm> form(core::AccountId account) const;
    // Newest first, of any status.
    core::Result<QList<ReadingRow>> history(core::AccountId account) const;

    // Keeps a reading to be validated, and tells the journal: reading.submitted, reading.doubted or
    // reading.refused_entry. confirmed: doubts were shown and the person sends all the same. One a day: a
    // reading of the same day that waits for validation takes the new indices. What is sent is thanked for by
    // mail.
    core::Result<ReadingOutcome> submit(
        core::AccountId account, const core::ReadingEntry& entry, bool confirmed);

    // Takes back what waits for validation, so that it can be practised again; the journal tells it when
    // there was something.
    core::Result<void> withdrawPending(core::SupplyPointId supplyPoint);

    // What the customer's meter shows on that day: the last validated indices and the usual use since. The
    // same customer and day always give the same digits.
    core::Result<MeterNow> meterNow(const core::SupplyPoint& supplyPoint, QDate day) const;

private:
    core::Result<QList<core::Reading>> validated(core::SupplyPointId supplyPoint) const;
    core::Result<ReadingOutcome> keep(const core::Reading& reading, JournalledTransaction& useCase);
    // The mail that thanks for it.
    core::Result<void> thank(
        core::AccountId account, const core::SupplyPoint& point, const core::Reading& reading) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
