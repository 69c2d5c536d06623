#include "services/energy/mandate_office.h"

#include "core/clock.h"
#include "core/event_names.h"
#include "core/text.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/mandate_repository.h"
#include "data/world_store.h"
#include "services/energy/mandate_letters.h"
#include "services/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

MandateOffice::MandateOffice(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<core::Mandate> MandateOffice::waiting(core::MandateId id) const
{
    auto found = data::MandateRepository(m_world.database()).byId(id);
    if (!found)
        return found.error();
    if (!found.value())
        return absentMandate(id);
    if (found.value()->status != core::MandateStatus::Waiting)
        return core::Error{core::ErrorCode::Conflict, u"mandate %1 does not wait"_s.arg(id.value())};
    return *found.value();
}

core::Result<core::Mandate> MandateOffice::accept(core::MandateId id)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto mandate = waiting(id);
    if (!mandate)
        return mandate.error();
    auto first = firstDebitOf(m_world, m_clock.today(), mandate->supplyPoint);
    if (!first)
        return first.error();
    mandate->status = core::MandateStatus::Active;
    mandate->activeOn = m_clock.today();
    mandate->firstDebitOn = first.value();
    if (auto updated = data::MandateRepository(m_world.database()).update(mandate.value()); !updated)
        return updated.error();
    if (auto noted = useCase->note(mandate->supplyPoint, core::events::kMandateAccepted,
            subjectOf(mandate.value()), attributesOf(mandate.value()));
        !noted)
        return noted.error();
    if (auto written = writeMandateMail(m_mails, mandate.value(), u"mandate-active"_s,
            {{u"reference"_s, mandate->reference}, {u"account"_s, shownAccount(*mandate)}});
        !written)
        return written.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return mandate;
}

core::Result<core::Mandate> MandateOffice::refuse(core::MandateId id, const QString& reason)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto mandate = waiting(id);
    if (!mandate)
        return mandate.error();
    const QString reference = mandate->reference;
    mandate->status = core::MandateStatus::Refused;
    mandate->note = core::cleaned(reason, true);
    mandate->reference = core::mandates::refusedReference(reference, id);
    if (auto updated = data::MandateRepository(m_world.database()).update(mandate.value()); !updated)
        return updated.error();
    if (auto noted = useCase->note(mandate->supplyPoint, core::events::kMandateRefused,
            subjectOf(mandate.value()), attributesOf(mandate.value()));
        !noted)
        return noted.error();
    if (auto written = writeMandateMail(m_mails, mandate.value(), u"mandate-refused"_s,
            {{u"reference"_s, reference}, {u"reason"_s, mandate->note}});
        !written)
        return written.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return mandate;
}

core::Result<int> MandateOffice::collectDue()
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto active = data::MandateRepository(m_world.database()).allActive();
    if (!active)
        return active.error();
    int taken = 0;
    for (const core::Mandate& mandate : active.value()) {
        auto invoices = data::InvoiceRepository(m_world.database()).ofSupplyPoint(mandate.supplyPoint);
        if (!invoices)
            return invoices.error();
        const auto paid = collect(useCase.value(), mandate, *invoices);
        if (!paid)
            return paid.error();
        taken += *paid;
        const auto served = hasServed(mandate, *invoices);
        if (!served)
            return served.error();
        if (!*served)
            continue;
        if (auto ended = end(useCase.value(), mandate); !ended)
            return ended.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return taken;
}

core::Result<int> MandateOffice::collect(
    JournalledTransaction& useCase, const core::Mandate& mandate, QList<core::Invoice>& invoices)
{
    int taken = 0;
    for (core::Invoice& invoice : invoices) {
        const QDate day = core::mandates::debitDay(invoice.dueOn);
        if (invoice.status != core::InvoiceStatus::ToPay || day > m_clock.today()
            || !core::mandates::isDebited(invoice.dueOn, mandate.activeOn))
            continue;
        if (auto paid = data::InvoiceRepository(m_world.database()).setPaid(invoice.id, day); !paid)
            return paid.error();
        if (auto noted = useCase.note(mandate.supplyPoint, core::events::kInvoiceDebited, invoice.reference,
                {{u"mandate"_s, mandate.reference}, {u"on"_s, day.toString(Qt::ISODate)}});
            !noted)
            return noted.error();
        invoice.status = core::InvoiceStatus::Paid;
        ++taken;
    }
    return taken;
}

// The contract is closed, and nothing is left that this mandate would pay.
core::Result<bool> MandateOffice::hasServed(
    const core::Mandate& mandate, const QList<core::Invoice>& invoices) const
{
    const auto contract = data::ContractRepository(m_world.database()).newestOf(mandate.supplyPoint);
    if (!contract)
        return contract.error();
    if (!contract.value() || contract.value()->status != core::ContractStatus::Closed)
        return false;
    return std::ranges::none_of(invoices, [&mandate](const core::Invoice& invoice) {
        return invoice.status == core::InvoiceStatus::ToPay
            && core::mandates::isDebited(invoice.dueOn, mandate.activeOn);
    });
}

core::Result<void> MandateOffice::end(JournalledTransaction& useCase, core::Mandate mandate) const
{
    if (auto stopped = stopMandate(m_world, useCase, mandate, m_clock.today()); !stopped)
        return stopped;
    return writeMandateMail(m_mails, mandate, u"mandate-ended"_s, {{u"reference"_s, mandate.reference}});
}

} // namespace services
