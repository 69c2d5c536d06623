#include "documents/invoice_painter.h"

#include "documents/consumption_chart.h"
#include "documents/letterhead.h"
#include "documents/payment_code.h"
#include "documents/qr_code.h"
#include "documents/supplier.h"

#include <array>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 48;
constexpr double kBottom = kPageHeight - 36;
constexpr double kHeadHeight = 53;
constexpr double kAboutGap = 12; // between two labelled texts
constexpr double kRecipientX = Paper::kRight - 290; // where a window envelope shows it
constexpr double kRecipientWidth = Paper::kRight - kRecipientX;
constexpr double kAboutWidth = kRecipientX - 24 - Paper::kLeft;
constexpr double kBoxHeight = 94.5;
constexpr double kCellPadding = 5; // above and below a cell's text, when there is room
constexpr double kSmallestCellPadding = 1;
constexpr double kPayHeight = 238;
constexpr double kPayWidth = 330;
constexpr double kCodeSide = 112; // 29.6 mm; the standard asks for 25 at least
constexpr double kAnswerGap = 24;
constexpr std::array<double, 3> kAnswerWidths{236, 200, 182}; // with the gaps: the page's width

constexpr TextStyle kBoxLabel{15, QFont::Normal, ink::kInk};
constexpr TextStyle kColumnHead{14, QFont::DemiBold, ink::kInk};
constexpr TextStyle kSum{15, QFont::Bold, ink::kInk};
constexpr TextStyle kAnswerTitle{13.5, QFont::DemiBold, ink::kInk};
constexpr TextStyle kAnswer{13, QFont::Normal, ink::kMuted, 1.4};

constexpr TextStyle kName{16, QFont::DemiBold, ink::kInk};
constexpr double kLabelGap = 10; // between a label and the value beside it

// rows: under its head.
double tableHeight(double rows, double padding)
{
    return kColumnHead.line() + 2 + rows * (styles::kBody.line() + 1) + (rows + 1) * 2 * padding + 1;
}

// The biggest style in which the text takes two lines at most.
TextStyle fittedOnTwoLines(TextStyle style, const QString& text, double width)
{
    constexpr double kSmallest = 11;
    while (style.size > kSmallest && Paper::wrapped(text, style, width).size() > 2)
        style.size -= 0.5;
    return style;
}

} // namespace

InvoicePainter::InvoicePainter(
    QPainter& painter, const core::InvoiceDocument& data, const InvoiceTexts& texts)
    : m_paper(painter)
    , m_data(data)
    , m_texts(texts)
{
}

void InvoicePainter::paint()
{
    constexpr std::array<double, 6> kGaps{26, 24, 20, 18, 22, 16}; // under each section
    constexpr double kSmallestSqueeze = 0.35;
    const auto rows = static_cast<double>(m_texts.rows.size() + m_texts.totals.size());
    std::array<double, 6> heights{kHeadHeight, aboutHeight(), kBoxHeight, identifierRowHeight(),
        tableHeight(rows, kCellPadding), kPayHeight};
    double used = footerHeight();
    double wanted = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        used += heights[i];
        wanted += kGaps[i];
    }
    const double room = kBottom - kTop - used;
    const double squeeze = qBound(kSmallestSqueeze, room / wanted, 1.0);
    const double missing = qMax(0.0, wanted * squeeze - room);
    m_cellPadding = qMax(kSmallestCellPadding, kCellPadding - missing / (2 * (rows + 1)));
    heights[4] = tableHeight(rows, m_cellPadding);

    std::array<double, 6> tops{};
    double y = kTop;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        tops[i] = qRound(y); // whole pixels keep the rules crisp
        y += heights[i] + kGaps[i] * squeeze;
    }
    paintLetterhead(m_paper, tops[0], m_texts.heading, m_texts.number);
    paintAbout(tops[1]);
    paintBox(tops[2]);
    paintIdentifierRow(m_paper, tops[3], m_texts.identifiers);
    paintTable(tops[4]);
    paintChart(tops[5]);
    paintPayment(tops[5]);
    paintFooter(kBottom - footerHeight());
}

double InvoicePainter::aboutHeight() const
{
    double left = 0;
    for (const LabelledText& text : m_texts.about)
        left += styles::kSmall.line() + Paper::paragraphHeight(kAboutWidth, text.value, styles::kBody)
            + kAboutGap;
    double right = kAboutGap;
    for (const QString& part : m_texts.recipient) {
        const TextStyle style = fittedOnTwoLines(
            &part == &m_texts.recipient.first() ? kName : styles::kBody, part, kRecipientWidth);
        right += Paper::paragraphHeight(kRecipientWidth, part, style);
    }
    return qMax(left, right) + Paper::paragraphHeight(contractWidth(), m_texts.contract.value, styles::kBody);
}

double InvoicePainter::contractWidth() const
{
    return Paper::kWidth - Paper::width(m_texts.contract.label, styles::kSmall) - kLabelGap;
}

void InvoicePainter::paintAbout(double top)
{
    double left = top;
    for (const LabelledText& text : m_texts.about) {
        m_paper.line(Paper::kLeft, left, text.label, styles::kSmall);
        left += styles::kSmall.line();
        left += m_paper.paragraph(Paper::kLeft, left, kAboutWidth, text.value, styles::kBody) + kAboutGap;
    }
    double right = top;
    for (const QString& part : m_texts.recipient) {
        const TextStyle style = fittedOnTwoLines(
            &part == &m_texts.recipient.first() ? kName : styles::kBody, part, kRecipientWidth);
        right += m_paper.paragraph(kRecipientX, right, kRecipientWidth, part, style);
    }
    // The contract comes under the address window: one line over the whole width.
    const double y = qMax(left, right + kAboutGap);
    TextStyle label = styles::kSmall;
    label.lineHeight = styles::kBody.line() / label.size;
    m_paper.line(Paper::kLeft, y, m_texts.contract.label, label);
    m_paper.paragraph(
        Paper::kRight - contractWidth(), y, contractWidth(), m_texts.contract.value, styles::kBody);
}

void InvoicePainter::paintBox(double top)
{
    const bool cancelled = m_data.invoice.status == core::InvoiceStatus::Cancelled;
    const QRgb border = cancelled ? ink::kControl : ink::kPrimary;
    m_paper.box(QRectF(Paper::kLeft, top, Paper::kWidth, kBoxHeight), 10, 2, border,
        cancelled ? ink::kSoft : ink::kTint);

    constexpr TextStyle kAmount{32, QFont::Bold, ink::kInk, 1.15};
    constexpr TextStyle kDay{24, QFont::Bold, ink::kInk, 1.3};
    constexpr TextStyle kMonth{19, QFont::DemiBold, ink::kInk, 1.55};
    const double middle = top + kBoxHeight / 2;
    const auto block = [&](double x, const LabelledText& text, const TextStyle& style, Align align) {
        const double y = middle - (kBoxLabel.line() + style.line()) / 2;
        m_paper.line(x, y, text.label, kBoxLabel, align);
        m_paper.line(x, y + kBoxLabel.line(), text.value, style, align);
        return qMax(Paper::width(text.label, kBoxLabel), Paper::width(text.value, style));
    };
    double x = Paper::kLeft + 24;
    x += block(x, m_texts.box[0], kAmount, Align::Left) + 36;
    m_paper.rule(x, top + 18, 1, kBoxHeight - 36, border);
    x += 37;
    block(x, m_texts.box[1], kDay, Align::Left);
    block(Paper::kRight - 24, m_texts.box[2], kMonth, Align::Right);
}

void InvoicePainter::paintTable(double top)
{
    // Right edges of the columns; wide enough for 9 999 999,99 €.
    constexpr double kQuantity = Paper::kLeft + 434;
    constexpr double kPrice = Paper::kLeft + 558;
    constexpr double kAmount = Paper::kRight - 8;
    const auto row = [&](double y, const InvoiceTexts::Row& cells, const TextStyle& style) {
        m_paper.line(Paper::kLeft + 8, y, cells.what, style);
        m_paper.line(kQuantity, y, cells.quantity, style, Align::Right);
        m_paper.line(kPrice, y, cells.price, style, Align::Right);
        m_paper.line(kAmount, y, cells.amount, style, Align::Right);
    };
    const double height = styles::kBody.line() + 2 * m_cellPadding + 1;
    row(top + m_cellPadding, m_texts.columns, kColumnHead);
    double y = top + kColumnHead.line() + 2 * m_cellPadding + 2;
    m_paper.rule(Paper::kLeft, y - 2, Paper::kWidth, 2, ink::kInk);
    for (const InvoiceTexts::Row& cells : m_texts.rows) {
        row(y + m_cellPadding, cells, styles::kBody);
        y += height;
        m_paper.rule(Paper::kLeft, y - 1, Paper::kWidth, 1, ink::kLine);
    }
    for (const LabelledText& total : m_texts.totals) {
        const bool last = &total == &m_texts.totals.last();
        const TextStyle& style = last ? kSum : styles::kBody;
        m_paper.line(kPrice, y + m_cellPadding, total.label, style, Align::Right);
        m_paper.line(kAmount, y + m_cellPadding, total.value, style, Align::Right);
        y += height;
        m_paper.rule(Paper::kLeft, y - 1, Paper::kWidth, last ? 2 : 1, last ? ink::kInk : ink::kLine);
    }
}

void InvoicePainter::paintChart(double top)
{
    double y = top;
    m_paper.line(Paper::kLeft, y, m_texts.chartTitle, styles::kHeading2);
    y += styles::kHeading2.line() + 6;
    paintConsumptionChart(m_paper, QPointF(Paper::kLeft, y), m_texts.bars);
    y += kConsumptionChartHeight + 6;
    for (const QString& note : m_texts.chartNotes) {
        m_paper.line(Paper::kLeft, y, note, styles::kSmall);
        y += styles::kSmall.line();
    }
}

void InvoicePainter::paintPayment(double top)
{
    const bool nothingToPay = m_texts.pay.isEmpty();
    constexpr double kPadding = 16;
    const QRectF outer(Paper::kRight - kPayWidth, top, kPayWidth, nothingToPay ? 100 : kPayHeight);
    m_paper.box(outer, 10, 1.5, ink::kControl, 0xffffffff);
    const QRectF box = outer.adjusted(kPadding + 1.5, 15.5, -kPadding - 1.5, -15.5);
    m_paper.line(box.left(), box.top(), m_texts.payTitle, styles::kHeading2);
    if (nothingToPay) {
        m_paper.paragraph(box.left(), box.top() + 29, box.width(), m_texts.payNote, styles::kBody);
        return;
    }
    paintPaymentDetails(box);
}

void InvoicePainter::paintPaymentDetails(const QRectF& box)
{
    constexpr TextStyle kLabel{14, QFont::Normal, ink::kMuted, 1.5};
    constexpr TextStyle kValue{14, QFont::DemiBold, ink::kInk, 1.5};
    constexpr TextStyle kMention{14, QFont::DemiBold, ink::kInk, 17 * 1.25 / 14};
    constexpr TextStyle kReference{17, QFont::Bold, ink::kInk};

    m_paper.line(box.right(), box.top(), m_texts.payMention, kMention, Align::Right);
    const double top = box.top() + styles::kHeading2.line() + 8;
    std::optional<QrCode> code;
    if (m_data.payable) {
        const auto payload = paymentCodePayload({supplier::kPayee.toString(), core::Iban::ofElectruc(),
            m_data.invoice.total, m_data.invoice.communication, supplier::kPaymentNote.toString()});
        if (payload)
            code = QrCode::encode(*payload, kPaymentCodeMaxVersion);
    }
    const QRectF square(box.left(), top, kCodeSide, kCodeSide);
    if (code)
        code->paint(m_paper.painter(), square);
    else
        m_paper.paragraph(square.left(), square.top(), square.width(), m_texts.payNote, kLabel);

    const double x = square.right() + 16;
    double y = top;
    for (const LabelledText& text : m_texts.pay) {
        m_paper.line(x, y, text.label, kLabel);
        y += kLabel.line();
        m_paper.line(x, y, text.value, Paper::fitted(kValue, text.value, box.right() - x));
        y += kValue.line();
    }
    y += 8;
    m_paper.line(box.left(), y, m_texts.communication.label, styles::kSmall);
    m_paper.line(box.left(), y + styles::kSmall.line(), m_texts.communication.value, kReference);
}

double InvoicePainter::footerHeight() const
{
    double tallest = 0;
    for (std::size_t i = 0; i < kAnswerWidths.size(); ++i) {
        const QString& text = m_texts.answers[static_cast<qsizetype>(i)].value;
        tallest = qMax(tallest, Paper::paragraphHeight(kAnswerWidths[i], text, kAnswer));
    }
    return 1 + 10 + kAnswerTitle.line() + tallest + 8 + styles::kFooter.line();
}

void InvoicePainter::paintFooter(double top)
{
    m_paper.rule(Paper::kLeft, top, Paper::kWidth, 1, ink::kLine);
    double x = Paper::kLeft;
    for (std::size_t i = 0; i < kAnswerWidths.size(); ++i) {
        const LabelledText& answer = m_texts.answers[static_cast<qsizetype>(i)];
        m_paper.line(x, top + 11, answer.label, kAnswerTitle);
        m_paper.paragraph(x, top + 11 + kAnswerTitle.line(), kAnswerWidths[i], answer.value, kAnswer);
        x += kAnswerWidths[i] + kAnswerGap;
    }
    const double y = kBottom - styles::kFooter.line();
    m_paper.line(Paper::kLeft, y, m_texts.company, styles::kFooter);
    m_paper.line(Paper::kRight, y, m_texts.warning, kAnswerTitle, Align::Right);
}

} // namespace documents
