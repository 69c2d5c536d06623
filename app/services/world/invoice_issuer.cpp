#include "services/world/invoice_issuer.h"

#include "core/energy/billing.h"
#include "core/energy/invoice_numbers.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "core/world/world_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/accounts/profile_repository.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/energy/reading_service.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kSeriesDigits = 4;
constexpr int kMostSeries = 10'000;
constexpr int kSecondOfTheMonth = 500; // added to the series for another invoice of the same month

// The validated reading that the last bill rests on, or the last one there is.
std::optional<core::Reading> startOf(const QList<core::Reading>& newestFirst, QDate billedTo)
{
    std::optional<core::Reading> last;
    for (const core::Reading& reading : newestFirst) {
        if (reading.status != core::ReadingStatus::Validated)
            continue;
        if (!billedTo.isValid() || reading.readOn <= billedTo)
            return reading;
        last = reading;
    }
    return last;
}

qint64 indexAt(const MeterNow& meter, core::MeterRegister which)
{
    for (const MeterWindow& window : meter.windows) {
        if (window.which == which)
            return window.tenths / 10;
    }
    return 0;
}

// « de novembre », « d’août »
QString ofMonth(QDate day)
{
    const QString name = core::Format(core::Language::French).month(day).section(QChar(0x00A0), 0, 0);
    return (u"ao"_s.contains(name.front()) ? u"d’"_s : u"de "_s) + name;
}

} // namespace

InvoiceIssuer::InvoiceIssuer(data::WorldStore& world, const ReadingService& readings, const MailSender& mails)
    : m_world(world)
    , m_readings(readings)
    , m_mails(mails)
{
}

core::Result<std::optional<core::Invoice>> InvoiceIssuer::issue(
    JournalledTransaction& useCase, core::SupplyPointId customer, QDate lastDay, QDate issuedOn) const
{
    using Answer = core::Result<std::optional<core::Invoice>>;
    data::Database& database = m_world.database();
    auto point = data::SupplyPointRepository(database).byId(customer);
    auto contract = data::ContractRepository(database).newestOf(customer);
    if (!point || !contract)
        return !point ? point.error() : contract.error();
    if (!point.value() || !contract.value() || contract.value()->status != core::ContractStatus::Active)
        return Answer(std::nullopt);
    data::InvoiceRepository invoices(database);
    data::ReadingRepository readings(database);
    auto before = invoices.ofSupplyPoint(customer);
    auto known = readings.ofSupplyPoint(customer);
    if (!before || !known)
        return !before ? before.error() : known.error();

    core::Invoice invoice;
    QDate billedTo;
    for (const core::Invoice& other : before.value()) {
        if (other.status != core::InvoiceStatus::Cancelled)
            billedTo = std::max(billedTo, other.periodTo);
    }
    const auto start = startOf(known.value(), billedTo);
    invoice.supplyPoint = customer;
    invoice.periodFrom = billedTo.isValid() ? billedTo.addDays(1)
        : start                             ? start->readOn.addDays(1)
                                            : contract.value()->startsOn;
    invoice.periodTo = lastDay;
    if (invoice.periodFrom > invoice.periodTo)
        return Answer(std::nullopt);

    const auto meter = m_readings.meterNow(*point.value(), lastDay);
    if (!meter)
        return meter.error();
    const qint64 capacity = core::indexCapacity(point.value()->meterKind);
    core::Reading reading = start.value_or(core::Reading());
    const qint64 dayBefore = reading.day;
    const qint64 nightBefore = reading.night;
    reading.supplyPoint = customer;
    reading.readOn = lastDay;
    reading.day = indexAt(*meter, core::MeterRegister::Day);
    reading.night = indexAt(*meter, core::MeterRegister::Night);
    reading.injectionDay = indexAt(*meter, core::MeterRegister::InjectionDay);
    reading.injectionNight = indexAt(*meter, core::MeterRegister::InjectionNight);
    reading.status = core::ReadingStatus::Validated;
    reading.source = core::ReadingSource::Estimated;
    reading.note.clear();
    const qint64 usedByDay = core::usedBetween(dayBefore, reading.day, capacity);
    invoice.kWh = usedByDay + core::usedBetween(nightBefore, reading.night, capacity);
    invoice.indexFrom = dayBefore;
    invoice.indexTo = dayBefore + usedByDay; // past the last drum it goes on
    invoice.tariff = contract.value()->tariff;
    invoice.price = core::billing::priceOf(*contract.value(), lastDay);
    invoice.standingCharge = contract.value()->standingCharge;
    invoice.total = core::billing::total(invoice.kWh, invoice.price, invoice.standingCharge);

    int series = before->isEmpty() ? static_cast<int>(customer.value() % kSecondOfTheMonth) + 1
                                   : before->constFirst().reference.right(kSeriesDigits).toInt();
    for (bool free = false; !free;) {
        auto taken = invoices.byReference(core::billing::invoiceReference(issuedOn, series));
        if (!taken)
            return taken.error();
        free = !taken.value().has_value();
        if (!free)
            series = (series + kSecondOfTheMonth) % kMostSeries + (series + kSecondOfTheMonth) / kMostSeries;
    }
    invoice.reference = core::billing::invoiceReference(issuedOn, series);
    invoice.communication = core::billing::communicationOf(issuedOn, series);
    invoice.issuedOn = issuedOn;
    invoice.dueOn = core::billing::dueOn(issuedOn);

    if (auto added = invoices.add(invoice); !added)
        return added.error();
    // The customer's own reading of that day counts; otherwise the bill rests on an estimate.
    const bool read = std::any_of(known->cbegin(), known->cend(), [&](const core::Reading& other) {
        return other.readOn == lastDay && other.status == core::ReadingStatus::Validated;
    });
    if (!read) {
        if (auto added = readings.add(reading, QDateTime()); !added)
            return added.error();
    }
    if (auto told = tell(customer, invoice); !told)
        return told.error();
    auto noted = useCase.note(customer, core::events::kInvoiceIssued, invoice.reference,
        {{u"totalCents"_s, invoice.total.cents()}, {u"kWh"_s, invoice.kWh}});
    if (!noted)
        return noted.error();
    return Answer(invoice);
}

core::Result<void> InvoiceIssuer::tell(core::SupplyPointId customer, const core::Invoice& invoice) const
{
    auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(customer);
    if (!account)
        return account.error();
    if (!account.value())
        return {}; // by the post
    auto wishes = data::ProfileRepository(m_world.database()).decisions(account.value()->id);
    if (!wishes)
        return wishes.error();
    if (!wishes.value() || !wishes.value()->invoicesByEmail || wishes.value()->closedAt.isValid())
        return {};
    const core::Format format(core::Language::French);
    MailOrder order;
    order.to = customer;
    order.templateId = u"invoice-ready"_s;
    order.values = {{u"ofMonth"_s, ofMonth(invoice.issuedOn)}, {u"amount"_s, format.money(invoice.total)},
        {u"due"_s, format.date(invoice.dueOn)}};
    order.address = account.value()->email;
    order.invoice = invoice.reference;
    const auto sent = m_mails.send(order);
    if (!sent)
        return sent.error();
    return {};
}

} // namespace services
