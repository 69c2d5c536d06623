#include "services/world/happenings.h"

#include "core/world/world_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/accounts/persona_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/mandate_repository.h"
#include "data/energy/reading_repository.h"
#include "data/world_store.h"
#include "services/energy/mandate_office.h"
#include "services/energy/reading_office.h"
#include "services/energy/refund_office.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"
#include "services/requests/request_desk.h"
#include "services/world/invoice_issuer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace services {

Happenings::Happenings(data::WorldStore& world, const InvoiceIssuer& invoices, const MailSender& mails,
    MandateOffice& mandates, RefundOffice& refunds, const RequestDesk& requests)
    : m_world(world)
    , m_invoices(invoices)
    , m_mails(mails)
    , m_mandates(mandates)
    , m_refunds(refunds)
    , m_requests(requests)
{
}

core::Result<QList<core::SupplyPointId>> Happenings::people(core::SupplyPointId person) const
{
    if (person.isValid())
        return QList<core::SupplyPointId>{person};
    auto personas = data::PersonaRepository(m_world.database()).all();
    if (!personas)
        return personas.error();
    QList<core::SupplyPointId> all;
    for (const core::Persona& persona : personas.value())
        all.append(persona.supplyPoint.id);
    return all;
}

core::Result<int> Happenings::invoices(
    JournalledTransaction& useCase, core::SupplyPointId person, const BillingDay& day) const
{
    auto who = people(person);
    if (!who)
        return who.error();
    int count = 0;
    for (const core::SupplyPointId one : std::as_const(who.value())) {
        auto issued = m_invoices.issue(useCase, one, day);
        if (!issued)
            return issued.error();
        count += issued.value() ? 1 : 0;
    }
    return count;
}

core::Result<int> Happenings::validateReadings(
    JournalledTransaction& useCase, core::SupplyPointId person) const
{
    return judgeReadings(useCase, person, true);
}

core::Result<int> Happenings::refuseReadings(JournalledTransaction& useCase, core::SupplyPointId person) const
{
    return judgeReadings(useCase, person, false);
}

core::Result<int> Happenings::judgeReadings(
    JournalledTransaction& useCase, core::SupplyPointId person, bool validated) const
{
    auto who = people(person);
    if (!who)
        return who.error();
    const QString reason = QCoreApplication::translate(
        "services::Happenings", "Un chiffre ne correspond pas à ce que vous utilisez d’habitude.");
    int count = 0;
    for (const core::SupplyPointId one : std::as_const(who.value())) {
        auto known = data::ReadingRepository(m_world.database()).ofSupplyPoint(one);
        if (!known)
            return known.error();
        for (const core::Reading& reading : std::as_const(known.value())) {
            if (reading.status != core::ReadingStatus::Pending)
                continue;
            if (auto judged
                = ReadingOffice(m_world, m_mails).judge(useCase, reading, validated ? QString() : reason);
                !judged)
                return judged.error();
            ++count;
        }
    }
    return count;
}

core::Result<int> Happenings::acceptMandates(core::SupplyPointId person) const
{
    auto who = people(person);
    if (!who)
        return who.error();
    int count = 0;
    for (const core::SupplyPointId one : std::as_const(who.value())) {
        auto mandates = data::MandateRepository(m_world.database()).ofSupplyPoint(one);
        if (!mandates)
            return mandates.error();
        for (const core::Mandate& mandate : std::as_const(mandates.value())) {
            if (mandate.status != core::MandateStatus::Waiting)
                continue;
            if (auto accepted = m_mandates.accept(mandate.id); !accepted)
                return accepted.error();
            ++count;
        }
    }
    return count;
}

core::Result<int> Happenings::takeDebits() const
{
    return m_mandates.collectDue();
}

core::Result<int> Happenings::answerRequests(JournalledTransaction& useCase, core::SupplyPointId person) const
{
    return m_requests.answerWaiting(useCase, person);
}

core::Result<int> Happenings::answerMoves(JournalledTransaction& useCase, QDate day) const
{
    return m_requests.answerMoves(useCase, day);
}

core::Result<int> Happenings::payRefunds() const
{
    return m_refunds.payDue();
}

core::Result<int> Happenings::fraudMail(core::SupplyPointId person) const
{
    const auto who = people(person);
    if (!who)
        return who.error();
    int count = 0;
    for (const core::SupplyPointId one : who.value()) {
        MailOrder order;
        order.to = one;
        order.templateId = u"false-refund"_s;
        const auto sent = m_mails.send(order);
        if (!sent)
            return sent.error();
        count += sent->isValid() ? 1 : 0;
    }
    return count;
}

core::Result<int> Happenings::reminders(JournalledTransaction& useCase, QDate day) const
{
    auto who = people({});
    if (!who)
        return who.error();
    int count = 0;
    for (const core::SupplyPointId one : std::as_const(who.value())) {
        auto invoices = data::InvoiceRepository(m_world.database()).ofSupplyPoint(one);
        auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(one);
        if (!invoices || !account)
            return !invoices ? invoices.error() : account.error();
        for (const core::Invoice& invoice : std::as_const(invoices.value())) {
            if (invoice.status != core::InvoiceStatus::ToPay || invoice.dueOn.addDays(kReminderAfter) != day)
                continue;
            if (account.value()) {
                MailOrder order;
                order.to = one;
                order.templateId = u"invoice-reminder"_s;
                order.values = {{u"reference"_s, invoice.reference}, {u"amount"_s, invoice.total},
                    {u"due"_s, invoice.dueOn}};
                order.address = account.value()->email;
                order.invoice = invoice.reference;
                if (auto sent = m_mails.send(order); !sent)
                    return sent.error();
            }
            if (auto noted = useCase.note(one, core::events::kInvoiceReminded, invoice.reference); !noted)
                return noted.error();
            ++count;
        }
    }
    return count;
}

} // namespace services
