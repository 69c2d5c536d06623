#pragma once

#include "core/energy/reading.h"
#include "core/result.h"
#include "core/world/planned_event.h"

#include <QList>

namespace data {
class WorldStore;
}

namespace services {

class InvoiceIssuer;
class JournalledTransaction;
class MailSender;
class MandateOffice;
class RefundOffice;
class RequestDesk;
struct BillingDay;

// What events do to people of the world, inside the caller's transaction. Each gives how many things it
// touched.
class Happenings final
{
public:
    // All outlive it.
    Happenings(data::WorldStore& world, const InvoiceIssuer& invoices, const MailSender& mails,
        MandateOffice& mandates, RefundOffice& refunds, const RequestDesk& requests);

    // person: whom; none: everybody it can happen to.
    core::Result<int> invoices(
        JournalledTransaction& useCase, core::SupplyPointId person, const BillingDay& day) const;
    core::Result<int> validateReadings(JournalledTransaction& useCase, core::SupplyPointId person) const;
    core::Result<int> refuseReadings(JournalledTransaction& useCase, core::SupplyPointId person) const;
    core::Result<int> acceptMandates(core::SupplyPointId person) const;
    core::Result<int> takeDebits() const; // what has come due by today
    core::Result<int> answerRequests(JournalledTransaction& useCase, core::SupplyPointId person) const;
    core::Result<int> answerMoves(JournalledTransaction& useCase, QDate day) const; // see RequestDesk
    core::Result<int> payRefunds() const; // what has come due by today
    // A fraud attempt, to recognise.
    core::Result<int> fraudMail(core::SupplyPointId person) const;
    // For invoices that were to be paid so many days before that day (kReminderAfter).
    core::Result<int> reminders(JournalledTransaction& useCase, QDate day) const;

    static constexpr int kReminderAfter = 10; // days after the last day to pay

private:
    core::Result<QList<core::SupplyPointId>> people(core::SupplyPointId person) const;
    core::Result<int> judgeReadings(
        JournalledTransaction& useCase, core::SupplyPointId person, bool validated) const;

    data::WorldStore& m_world;
    const InvoiceIssuer& m_invoices;
    const MailSender& m_mails;
    MandateOffice& m_mandates;
    RefundOffice& m_refunds;
    const RequestDesk& m_requests;
};

} // namespace services
