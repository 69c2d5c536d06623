#include "services/energy/refund_office.h"

#include "core/clock.h"
#include "core/energy/advance.h"
#include "core/world/world_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

RefundOffice::RefundOffice(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<int> RefundOffice::payDue()
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::InvoiceRepository invoices(m_world.database());
    const auto due = invoices.toRefund(m_clock.today().addDays(-core::advances::kRefundAfter));
    if (!due)
        return due.error();
    for (const core::Invoice& invoice : std::as_const(*due)) {
        const QDate day = invoice.issuedOn.addDays(core::advances::kRefundAfter);
        if (auto paid = invoices.setPaid(invoice.id, day); !paid)
            return paid.error();
        auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(invoice.supplyPoint);
        if (!account)
            return account.error();
        if (account.value()) {
            MailOrder order;
            order.to = invoice.supplyPoint;
            order.templateId = u"refund-paid"_s;
            order.values
                = {{u"amount"_s, -invoice.total}, {u"reference"_s, invoice.reference}, {u"date"_s, day}};
            order.address = account.value()->email;
            if (auto sent = m_mails.send(order); !sent)
                return sent.error();
        }
        if (auto noted = useCase->note(invoice.supplyPoint, core::events::kInvoiceRefunded, invoice.reference,
                {{u"totalCents"_s, invoice.total.cents()}, {u"on"_s, day.toString(Qt::ISODate)}});
            !noted)
            return noted.error();
    }
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return static_cast<int>(due->size());
}

} // namespace services
