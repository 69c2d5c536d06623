#include "services/energy/invoice_mail.h"

#include "core/energy/advance.h"
#include "core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace services {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(services::InvoiceMail)
};

core::Format format()
{
    return core::Format(core::Language::French);
}

QString payment(const core::Invoice& invoice)
{
    if (invoice.debitOn.isValid())
        return Tr::tr("Votre banque paie le %1\u00A0: vous n’avez rien à faire.")
            .arg(format().date(invoice.debitOn));
    return Tr::tr("À payer avant le %1.").arg(format().date(invoice.dueOn));
}

// What a statement or a closing bill comes to.
QString suffix(const core::Invoice& invoice)
{
    if (invoice.total == core::Money())
        return u"-even"_s;
    return invoice.total < core::Money() ? u"-refund"_s : u"-to-pay"_s;
}

void addBalance(QHash<QString, QString>& values, const core::Invoice& invoice)
{
    const core::Format f = format();
    if (invoice.total > core::Money()) {
        values.insert(u"amount"_s, f.money(invoice.total));
        values.insert(u"payment"_s, payment(invoice));
    } else if (invoice.total < core::Money()) {
        values.insert(u"amount"_s, f.money(-invoice.total));
        values.insert(u"date"_s, f.date(invoice.issuedOn.addDays(core::advances::kDaysToRefund)));
    }
}

} // namespace

QString ofMonth(QDate day)
{
    const QString name = format().month(day).section(QChar(0x00A0), 0, 0);
    return (u"ao"_s.contains(name.front()) ? u"d’"_s : u"de "_s) + name;
}

MailOrder invoiceMail(const core::Invoice& invoice, core::Money newAdvance)
{
    const core::Format f = format();
    MailOrder order;
    order.to = invoice.supplyPoint;
    order.invoice = invoice.reference;
    switch (invoice.kind) {
    case core::InvoiceKind::Usage:
    case core::InvoiceKind::Advance:
        order.templateId = invoice.kind == core::InvoiceKind::Usage ? u"invoice-ready"_s : u"advance-ready"_s;
        order.values = {{u"ofMonth"_s, ofMonth(invoice.issuedOn)}, {u"amount"_s, f.money(invoice.total)},
            {u"payment"_s, payment(invoice)}};
        break;
    case core::InvoiceKind::Statement:
        order.templateId = u"statement"_s + suffix(invoice);
        order.values = {{u"from"_s, f.date(invoice.periodFrom)}, {u"to"_s, f.date(invoice.periodTo)},
            {u"cost"_s, f.money(invoice.cost())}, {u"advances"_s, f.money(invoice.advances)},
            {u"newAdvance"_s, f.money(newAdvance)}};
        addBalance(order.values, invoice);
        break;
    case core::InvoiceKind::Closing:
        order.templateId = u"closing"_s + suffix(invoice);
        order.values = {{u"to"_s, f.date(invoice.periodTo)}};
        addBalance(order.values, invoice);
        break;
    }
    return order;
}

} // namespace services
