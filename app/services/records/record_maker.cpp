#include "services/records/record_maker.h"

#include "core/clock.h"
#include "core/energy/billing.h"
#include "core/requests/request_rules.h"
#include "core/text.h"
#include "data/energy/contract_repository.h"
#include "data/energy/energy_codes.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/mail/mail_repository.h"
#include "data/requests/request_codes.h"
#include "data/requests/request_repository.h"
#include "services/records/record_edit.h"
#include "services/records/record_type.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kFirstContractNumber = 9001; // after every series of the demonstration world

struct Making
{
    data::Database& database;
    const core::Clock& clock;
    const core::SupplyPoint& person;
    const QHash<QString, QString>& typed;
    MadeRecord& made;

    QDate dayOf(const QString& field, const QHash<QString, QVariant>& values) const
    {
        return QDate::fromString(values.value(field).toString(), Qt::ISODate);
    }
};

core::Result<QString> freeContractReference(data::ContractRepository& contracts, int year)
{
    for (int number = kFirstContractNumber;; ++number) {
        const QString reference = u"CTR-%1-%2"_s.arg(year).arg(number);
        const auto taken = contracts.isTaken(reference);
        if (!taken)
            return taken.error();
        if (!*taken)
            return reference;
    }
}

core::Result<void> makeContract(Making& making, const QHash<QString, QVariant>& values)
{
    data::ContractRepository contracts(making.database);
    const auto newest = contracts.newestOf(making.person.id);
    if (!newest)
        return newest.error();
    core::Contract contract;
    contract.supplyPoint = making.person.id;
    contract.offerName = values.value(u"offer"_s).toString();
    contract.tariff = data::tariffKindOf(values.value(u"tariff"_s).toString());
    contract.price = core::EnergyPrice::fromMicroEuro(values.value(u"price"_s).toLongLong());
    contract.standingCharge = core::Money::fromCents(values.value(u"standingCharge"_s).toLongLong());
    contract.startsOn = making.dayOf(u"startsOn"_s, values);
    contract.fixedUntil = making.dayOf(u"fixedUntil"_s, values);

    const QDate today = making.clock.today();
    if (newest->has_value() && contract.startsOn <= newest->value().startsOn)
        making.made.errors.add(
            u"startsOn"_s, core::Rule::DateTooEarly, {newest->value().startsOn.addDays(1)});
    else if (contract.startsOn > today)
        making.made.errors.add(u"startsOn"_s, core::Rule::DateTooLate, {today});
    if (contract.fixedUntil.isValid() && contract.fixedUntil < contract.startsOn)
        making.made.errors.add(u"fixedUntil"_s, core::Rule::DateTooEarly, {contract.startsOn});
    if (!making.made.errors.isEmpty())
        return {};

    if (newest->has_value() && newest->value().status != core::ContractStatus::Closed) {
        if (auto closed = contracts.close(newest->value().id); !closed)
            return closed;
    }
    const auto reference = freeContractReference(contracts, contract.startsOn.year());
    if (!reference)
        return reference.error();
    contract.reference = *reference;
    const auto id = contracts.add(contract);
    if (!id)
        return id.error();
    making.made.id = id->value();
    return {};
}

// As if the customer had sent it: it waits for validation.
core::Result<void> makeReading(Making& making)
{
    data::ReadingRepository readings(making.database);
    const auto all = readings.ofSupplyPoint(making.person.id);
    if (!all)
        return all.error();
    core::ReadingVerdict verdict
        = judgeTyped(making.typed, making.person.meterKind, *all, making.clock.today());
    making.made.errors = verdict.errors;
    for (const core::Reading& other : *all) {
        if (making.made.errors.isEmpty() && other.readOn == verdict.reading.readOn
            && other.status != core::ReadingStatus::Refused)
            making.made.errors.add(u"readOn"_s, core::Rule::AlreadyUsed);
    }
    if (!making.made.errors.isEmpty())
        return {};
    core::Reading reading = verdict.reading;
    reading.supplyPoint = making.person.id;
    reading.status = core::ReadingStatus::Pending;
    reading.source = core::ReadingSource::Client;
    const auto id = readings.add(reading, making.clock.nowUtc());
    if (!id)
        return id.error();
    making.made.id = id->value();
    return {};
}

core::Result<void> makeRequest(Making& making)
{
    const core::RequestEntry entry{data::requestKindOf(making.typed.value(u"requestKind"_s)),
        core::cleaned(making.typed.value(u"subject"_s)),
        core::cleaned(making.typed.value(u"message"_s), true)};
    making.made.errors = core::requestErrors(entry);
    if (!making.made.errors.isEmpty())
        return {};
    data::RequestRepository requests(making.database);
    const int year = making.clock.today().year();
    const auto last = requests.lastNumber(year);
    if (!last)
        return last.error();
    core::Request request;
    request.supplyPoint = making.person.id;
    request.reference = core::requestReference(year, *last + 1);
    request.kind = entry.kind;
    request.subject = entry.subject;
    request.openedAt = making.clock.nowUtc();
    const auto id = requests.add(request);
    if (!id)
        return id.error();
    request.id = *id;
    core::RequestMessage message;
    message.authorName = making.person.fullName();
    message.body = entry.message;
    message.writtenAt = request.openedAt;
    if (auto added = requests.addMessage(request, message); !added)
        return added.error();
    making.made.id = id->value();
    return {};
}

core::Result<void> makeMessage(Making& making, const QHash<QString, QVariant>& values)
{
    data::MailRepository mails(making.database);
    const auto mailbox = mails.mailbox(making.person.id);
    if (!mailbox)
        return mailbox.error();
    if (!mailbox->has_value())
        return core::Error{core::ErrorCode::NotFound, u"nobody's mailbox"_s};
    core::Mail mail;
    mail.mailbox = making.person.id;
    mail.senderName = values.value(u"sender"_s).toString();
    mail.senderAddress = values.value(u"senderAddress"_s).toString();
    mail.recipient = mailbox->value().address;
    mail.subject = values.value(u"subject"_s).toString();
    mail.body = values.value(u"body"_s).toString();
    mail.sentAt = making.clock.nowUtc();
    const auto id = mails.add(mail);
    if (!id)
        return id.error();
    making.made.id = id->value();
    return {};
}

core::Result<void> make(Making& making, core::RecordKind kind, const QHash<QString, QVariant>& values)
{
    switch (kind) {
    case core::RecordKind::Contracts:
        return makeContract(making, values);
    case core::RecordKind::Readings:
        return makeReading(making);
    case core::RecordKind::Requests:
        return makeRequest(making);
    case core::RecordKind::Messages:
        return makeMessage(making, values);
    case core::RecordKind::Clients:
    case core::RecordKind::SupplyPoints:
    case core::RecordKind::Invoices:
    case core::RecordKind::Attachments:
    case core::RecordKind::Mandates:
        break;
    }
    return core::Error{core::ErrorCode::InvalidInput, u"no %1 is made here"_s.arg(core::codeOf(kind))};
}

} // namespace

core::Record proposedRecord(core::RecordKind kind, QDate today)
{
    core::Record record;
    const QString day = today.toString(Qt::ISODate);
    switch (kind) {
    case core::RecordKind::Contracts:
        record.values
            = {{u"offer"_s, u"Électricité Clarté"_s}, {u"tariff"_s, data::codeOf(core::TariffKind::Fixed)},
                {u"startsOn"_s, day}, {u"price"_s, core::billing::kDefaultFixedPrice.microEuro()},
                {u"standingCharge"_s, core::billing::kDefaultStandingCharge.cents()}};
        break;
    case core::RecordKind::Readings:
        record.values = {{u"readOn"_s, day}};
        break;
    case core::RecordKind::Requests:
        record.values = {{u"requestKind"_s, data::codeOf(core::RequestKind::Other)}};
        break;
    case core::RecordKind::Messages:
        record.values = {{u"sender"_s, u"Electruc"_s}, {u"senderAddress"_s, u"bonjour@electruc.example"_s}};
        break;
    case core::RecordKind::Mandates:
        record.values = {{u"signedOn"_s, day}};
        break;
    case core::RecordKind::Clients:
    case core::RecordKind::SupplyPoints:
    case core::RecordKind::Invoices:
    case core::RecordKind::Attachments:
        break;
    }
    return record;
}

core::Result<MadeRecord> makeRecord(data::Database& database, const core::Clock& clock, core::RecordKind kind,
    core::SupplyPointId person, const QHash<QString, QString>& typed)
{
    const auto point = data::SupplyPointRepository(database).byId(person);
    if (!point)
        return point.error();
    if (!point->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no person %1"_s.arg(person.value())};
    MadeRecord made;
    CheckedRecord checked;
    if (kind != core::RecordKind::Readings) // judged as a whole
        checked = checkFields(recordType(kind).asked, typed);
    made.errors = checked.errors;
    if (!made.errors.isEmpty())
        return made;
    Making making{database, clock, point->value(), typed, made};
    if (auto done = make(making, kind, checked.values); !done)
        return done.error();
    return made;
}

} // namespace services
