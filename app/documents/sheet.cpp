#include "documents/sheet.h"

#include "documents/letterhead.h"
#include "documents/page_flow.h"
#include "documents/paper.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56; // of the letterhead
constexpr double kBodyTop = 150;
constexpr double kPadding = 16; // of the verdict's box
constexpr double kRowPadding = 5; // above and under a row
constexpr double kValueX = Paper::kLeft + 330;
constexpr double kLabelWidth = kValueX - Paper::kLeft - 16;
constexpr double kValueWidth = Paper::kRight - kValueX;
constexpr TextStyle kVerdict{19, QFont::Bold, ink::kInk, 1.25};

double rowHeight(const LabelledText& row)
{
    return qMax(Paper::paragraphHeight(kLabelWidth, row.label, styles::kBody),
               Paper::paragraphHeight(kValueWidth, row.value, styles::kStrong))
        + 2 * kRowPadding;
}

} // namespace

SheetDocument::SheetDocument(Sheet sheet)
    : m_sheet(std::move(sheet))
{
    layOut();
}

void SheetDocument::layOut()
{
    QList<Block> blocks;
    if (m_sheet.verdict != Sheet::Verdict::None) {
        const double width = Paper::kWidth - 2 * kPadding;
        blocks.append({Block::Kind::Verdict, m_sheet.verdictTitle, m_sheet.verdictText,
            Paper::paragraphHeight(width, m_sheet.verdictTitle, kVerdict)
                + Paper::paragraphHeight(width, m_sheet.verdictText, styles::kBody) + 2 * kPadding,
            0});
    }
    for (const SheetPart& part : std::as_const(m_sheet.parts)) {
        if (!part.heading.isEmpty())
            blocks.append({Block::Kind::Heading, part.heading, {},
                Paper::paragraphHeight(Paper::kWidth, part.heading, styles::kHeading2), 24});
        if (!part.text.isEmpty())
            blocks.append({Block::Kind::Paragraph, part.text, {},
                Paper::paragraphHeight(Paper::kWidth, part.text, styles::kBody), 8});
        double gap = 6; // above the first of them
        for (const LabelledText& row : part.rows)
            blocks.append({Block::Kind::Row, row.label, row.value, rowHeight(row), std::exchange(gap, 0)});
    }
    m_pages = onPages(blocks, kBodyTop, trainingFooterTop() - 40,
        [](const Block& block) -> qsizetype { return block.kind == Block::Kind::Heading ? 1 : 0; });
}

void SheetDocument::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    paintLetterhead(paper, kTop, m_sheet.title, m_sheet.line);
    double y = kBodyTop;
    const QList<Block>& blocks = m_pages.at(page);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        y += i == 0 ? 0 : blocks.at(i).gap;
        paint(paper, blocks.at(i), y, m_sheet.verdict);
        y += blocks.at(i).height;
    }
    paintTrainingFooter(
        paper, pageCount() > 1 ? tr("Page %1 sur %2").arg(page + 1).arg(pageCount()) : QString());
}

void SheetDocument::paint(Paper& paper, const Block& block, double y, Sheet::Verdict verdict)
{
    switch (block.kind) {
    case Block::Kind::Verdict: {
        const bool good = verdict == Sheet::Verdict::Good;
        const double width = Paper::kWidth - 2 * kPadding;
        paper.box(QRectF(Paper::kLeft, y, Paper::kWidth, block.height), 10, 2,
            good ? ink::kPrimary : ink::kInk, good ? ink::kTint : ink::kSoft);
        const double below
            = paper.paragraph(Paper::kLeft + kPadding, y + kPadding, width, block.first, kVerdict);
        paper.paragraph(Paper::kLeft + kPadding, y + kPadding + below, width, block.second, styles::kBody);
        break;
    }
    case Block::Kind::Heading:
        paper.paragraph(Paper::kLeft, y, Paper::kWidth, block.first, styles::kHeading2);
        break;
    case Block::Kind::Paragraph:
        paper.paragraph(Paper::kLeft, y, Paper::kWidth, block.first, styles::kBody);
        break;
    case Block::Kind::Row:
        paper.paragraph(Paper::kLeft, y + kRowPadding, kLabelWidth, block.first, styles::kBody);
        paper.paragraph(kValueX, y + kRowPadding, kValueWidth, block.second, styles::kStrong);
        paper.rule(Paper::kLeft, y + block.height - 1, Paper::kWidth, 1, ink::kLine);
        break;
    }
}

QString SheetDocument::text() const
{
    QStringList lines{m_sheet.title, m_sheet.line};
    if (m_sheet.verdict != Sheet::Verdict::None)
        lines << m_sheet.verdictTitle << m_sheet.verdictText;
    for (const SheetPart& part : m_sheet.parts) {
        lines << part.heading << part.text;
        for (const LabelledText& row : part.rows)
            lines.append(row.label + u"\u00A0: "_s + row.value);
    }
    lines.append(trainingWarning());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace documents
