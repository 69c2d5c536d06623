#include "services/energy/invoice_mail.h"

#include "core/energy/advance.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

Phrase payment(const core::Invoice& invoice)
{
    return invoice.debitOn.isValid() ? Phrase{u"debit"_s, invoice.debitOn}
                                     : Phrase{u"transfer"_s, invoice.dueOn};
}

// What a statement or a closing bill comes to.
QString suffix(const core::Invoice& invoice)
{
    if (invoice.total == core::Money())
        return u"-even"_s;
    return invoice.total < core::Money() ? u"-refund"_s : u"-to-pay"_s;
}

void addBalance(MailValues& values, const core::Invoice& invoice)
{
    if (invoice.total > core::Money()) {
        values.insert(u"amount"_s, invoice.total);
        values.insert(u"payment"_s, payment(invoice));
    } else if (invoice.total < core::Money()) {
        values.insert(u"amount"_s, -invoice.total);
        values.insert(u"date"_s, invoice.issuedOn.addDays(core::advances::kDaysToRefund));
    }
}

} // namespace

MailOrder invoiceMail(const core::Invoice& invoice, core::Money newAdvance)
{
    MailOrder order;
    order.to = invoice.supplyPoint;
    order.invoice = invoice.reference;
    switch (invoice.kind) {
    case core::InvoiceKind::Usage:
    case core::InvoiceKind::Advance:
        order.templateId = invoice.kind == core::InvoiceKind::Usage ? u"invoice-ready"_s : u"advance-ready"_s;
        order.values = {{u"ofMonth"_s, OfMonth{invoice.issuedOn}}, {u"amount"_s, invoice.total},
            {u"payment"_s, payment(invoice)}};
        break;
    case core::InvoiceKind::Statement:
        order.templateId = u"statement"_s + suffix(invoice);
        order.values = {{u"from"_s, invoice.periodFrom}, {u"to"_s, invoice.periodTo},
            {u"cost"_s, invoice.cost()}, {u"advances"_s, invoice.advances}, {u"newAdvance"_s, newAdvance}};
        addBalance(order.values, invoice);
        break;
    case core::InvoiceKind::Closing:
        order.templateId = u"closing"_s + suffix(invoice);
        order.values = {{u"to"_s, invoice.periodTo}};
        addBalance(order.values, invoice);
        break;
    }
    return order;
}

} // namespace services
