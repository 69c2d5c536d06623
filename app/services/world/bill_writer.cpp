#include "services/world/bill_writer.h"

#include "core/energy/invoice_numbers.h"
#include "core/world/world_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/accounts/profile_repository.h"
#include "data/energy/energy_codes.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/world_store.h"
#include "services/energy/debits.h"
#include "services/energy/invoice_mail.h"
#include "services/energy/reading_service.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kSeriesDigits = 4;
constexpr int kMostSeries = 10'000;
constexpr int kSecondOfTheMonth = 500; // added to the series for another invoice of the same month

qint64 indexAt(const MeterNow& meter, core::MeterRegister which)
{
    for (const MeterWindow& window : meter.windows) {
        if (window.which == which)
            return window.tenths / 10;
    }
    return 0;
}

} // namespace

BillWriter::BillWriter(data::WorldStore& world, const ReadingService& readings, const MailSender& mails)
    : m_world(world)
    , m_readings(readings)
    , m_mails(mails)
{
}

core::Result<core::Reading> BillWriter::readingOn(const core::SupplyPoint& point, QDate day) const
{
    auto known = data::ReadingRepository(m_world.database()).ofSupplyPoint(point.id);
    if (!known)
        return known.error();
    for (const core::Reading& reading : std::as_const(*known)) {
        if (reading.readOn == day && reading.status == core::ReadingStatus::Validated)
            return reading;
    }
    const auto meter = m_readings.meterNow(point, day);
    if (!meter)
        return meter.error();
    core::Reading reading;
    reading.supplyPoint = point.id;
    reading.readOn = day;
    reading.day = indexAt(*meter, core::MeterRegister::Day);
    reading.night = indexAt(*meter, core::MeterRegister::Night);
    reading.injectionDay = indexAt(*meter, core::MeterRegister::InjectionDay);
    reading.injectionNight = indexAt(*meter, core::MeterRegister::InjectionNight);
    reading.source = core::ReadingSource::Estimated;
    return reading;
}

core::Result<void> BillWriter::keep(const core::Reading& reading) const
{
    if (reading.id.isValid())
        return {};
    auto added = data::ReadingRepository(m_world.database()).add(reading, QDateTime());
    if (!added)
        return added.error();
    return {};
}

core::Result<int> BillWriter::freeSeries(core::SupplyPointId customer, QDate issuedOn) const
{
    data::InvoiceRepository invoices(m_world.database());
    auto before = invoices.ofSupplyPoint(customer);
    if (!before)
        return before.error();
    int series = before->isEmpty() ? static_cast<int>(customer.value() % kSecondOfTheMonth) + 1
                                   : before->constFirst().reference.right(kSeriesDigits).toInt();
    while (true) {
        auto taken = invoices.byReference(core::billing::invoiceReference(issuedOn, series));
        if (!taken)
            return taken.error();
        if (!taken.value())
            return series;
        series = (series + kSecondOfTheMonth) % kMostSeries + (series + kSecondOfTheMonth) / kMostSeries;
    }
}

core::Result<core::Invoice> BillWriter::write(
    JournalledTransaction& useCase, core::Invoice invoice, QDate issuedOn) const
{
    const auto series = freeSeries(invoice.supplyPoint, issuedOn);
    if (!series)
        return series.error();
    invoice.reference = core::billing::invoiceReference(issuedOn, *series);
    invoice.communication = core::billing::communicationOf(issuedOn, *series);
    invoice.issuedOn = issuedOn;
    invoice.dueOn = core::billing::dueOn(issuedOn);
    if (invoice.total == core::Money()) {
        invoice.status = core::InvoiceStatus::Paid;
        invoice.paidOn = issuedOn;
    }
    const auto id = data::InvoiceRepository(m_world.database()).add(invoice);
    if (!id)
        return id.error();
    invoice.id = *id;
    auto noted = useCase.note(invoice.supplyPoint, core::events::kInvoiceIssued, invoice.reference,
        {{u"kind"_s, data::codeOf(invoice.kind)}, {u"totalCents"_s, invoice.total.cents()},
            {u"kWh"_s, invoice.kWh}});
    if (!noted)
        return noted.error();
    return invoice;
}

core::Result<void> BillWriter::announce(const core::Invoice& invoice, core::Money newAdvance) const
{
    data::Database& database = m_world.database();
    auto account = data::AccountRepository(database).ofSupplyPoint(invoice.supplyPoint);
    if (!account)
        return account.error();
    if (!account.value())
        return {}; // by the post
    auto wishes = data::ProfileRepository(database).decisions(account.value()->id);
    if (!wishes)
        return wishes.error();
    if (!wishes.value() || !wishes.value()->invoicesByEmail || wishes.value()->closedAt.isValid())
        return {};
    QList<core::Invoice> debited{invoice};
    if (auto noted = noteDebits(database, invoice.supplyPoint, debited); !noted)
        return noted;
    MailOrder order = invoiceMail(debited.constFirst(), newAdvance);
    order.address = account.value()->email;
    const auto sent = m_mails.send(order);
    if (!sent)
        return sent.error();
    return {};
}

} // namespace services
