#include "documents/invoice_document.h"

#include "core/format.h"
#include "documents/invoice_painter.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

QString labelled(const LabelledText& text)
{
    return text.label + u"\u00A0: "_s + text.value;
}

} // namespace

InvoiceDocument::InvoiceDocument(core::InvoiceDocument data, Kind kind)
    : m_data(std::move(data))
    , m_kind(kind)
    , m_texts(m_data)
{
}

QString InvoiceDocument::title() const
{
    if (m_kind == Kind::Example)
        return tr("Exemple de facture");
    const QString month = core::Format(language()).month(m_data.invoice.issuedOn);
    return u"%1 %2"_s.arg(m_texts.heading, month).replace(QChar(0x00A0), u' ');
}

QString InvoiceDocument::fileName() const
{
    if (m_kind == Kind::Example)
        return u"exemple-de-facture.pdf"_s;
    return u"facture-%1.pdf"_s.arg(m_data.invoice.reference);
}

QString InvoiceDocument::source() const
{
    if (m_kind == Kind::Example)
        return u"example:"_s;
    return u"invoice:"_s + m_data.invoice.reference;
}

void InvoiceDocument::paintPage(QPainter& painter, int page) const
{
    Q_ASSERT(page == 0);
    InvoicePainter(painter, m_data, m_texts).paint();
}

QString InvoiceDocument::text() const
{
    const InvoiceTexts& t = m_texts;
    QStringList lines{u"Electruc"_s, t.heading + u' ' + t.number};
    lines += t.recipient;
    for (const LabelledText& one : t.about + QList{t.contract} + t.box + t.identifiers)
        lines.append(labelled(one));
    lines.append(t.columns.what);
    for (const InvoiceTexts::Row& row : t.rows)
        lines.append(u"%1\u00A0: %2, %3, %4"_s.arg(row.what, row.quantity, row.price, row.amount));
    for (const LabelledText& total : t.totals)
        lines.append(labelled(total));
    lines.append(t.payTitle);
    if (!t.payMention.isEmpty())
        lines.append(t.payMention);
    for (const LabelledText& one : t.pay)
        lines.append(labelled(one));
    if (!t.communication.value.isEmpty())
        lines.append(labelled(t.communication));
    if (!t.payNote.isEmpty())
        lines.append(t.payNote);
    lines.append(t.chartTitle);
    for (const InvoiceTexts::Bar& bar : t.bars)
        lines.append(labelled({bar.label, bar.value + u"\u00A0kWh"_s}));
    lines += t.chartNotes;
    for (const LabelledText& answer : t.answers) {
        lines.append(answer.label);
        lines.append(answer.value);
    }
    lines.append(t.company);
    lines.append(t.warning);
    return lines.join(u'\n');
}

} // namespace documents
