#include "documents/record_list.h"

#include "documents/letterhead.h"
#include "documents/paper.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56; // of the letterhead
constexpr double kBodyTop = 140;
constexpr double kRow = 22;
constexpr double kGap = 10; // between columns
constexpr double kLeastColumn = 48;
constexpr qsizetype kMeasuredRows = 200; // the others look like them
constexpr TextStyle kTitle{11, QFont::DemiBold, ink::kInk};
constexpr TextStyle kCell{11, QFont::Normal, ink::kText};

int rowsOfPage()
{
    return static_cast<int>((trainingFooterTop() - 24 - kBodyTop) / kRow) - 1; // one for the titles
}

} // namespace

RecordListDocument::RecordListDocument(RecordTableSheet sheet)
    : m_sheet(std::move(sheet))
{
    for (qsizetype column = 0; column < m_sheet.columns.size(); ++column) {
        double width = qMax(kLeastColumn, Paper::width(m_sheet.columns[column].title, kTitle));
        for (const QStringList& row : m_sheet.rows.mid(0, kMeasuredRows))
            width = qMax(width, Paper::width(row.value(column), kCell));
        m_widths.append(width + kGap);
    }
    // Too wide: the widest give; room left: everybody gets a share.
    double excess = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0) - Paper::kWidth;
    for (; excess > 0.5; excess = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0) - Paper::kWidth) {
        double& widest = *std::max_element(m_widths.begin(), m_widths.end());
        widest -= qMin(excess, qMax(1.0, widest * 0.05));
    }
    for (double& width : m_widths)
        width -= excess / static_cast<double>(m_widths.size());
}

int RecordListDocument::pageCount() const
{
    const int rows = static_cast<int>(m_sheet.rows.size());
    return qMax(1, (rows + rowsOfPage() - 1) / rowsOfPage());
}

void RecordListDocument::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    paintLetterhead(paper, kTop, m_sheet.title, m_sheet.line);
    const auto paintRow = [&](double y, const QStringList& cells, const TextStyle& style) {
        double x = Paper::kLeft;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const double room = m_widths[i] - kGap;
            const QString text = Paper::elided(cells.value(i), style, room);
            if (m_sheet.columns[i].atRight)
                paper.line(x + room, y + 3, text, style, Align::Right);
            else
                paper.line(x, y + 3, text, style);
            x += m_widths[i];
        }
    };
    QStringList titles;
    for (const RecordTableSheet::Column& column : m_sheet.columns)
        titles.append(column.title);
    double y = kBodyTop;
    paintRow(y, titles, kTitle);
    paper.rule(Paper::kLeft, y + kRow - 2, Paper::kWidth, 2, ink::kControl);
    const qsizetype first = qsizetype(page) * rowsOfPage();
    for (qsizetype row = first; row < qMin(m_sheet.rows.size(), first + rowsOfPage()); ++row) {
        y += kRow;
        paintRow(y, m_sheet.rows[row], kCell);
        paper.rule(Paper::kLeft, y + kRow - 1, Paper::kWidth, 1, ink::kLine);
    }
    paintTrainingFooter(paper, tr("Page %1 sur %2").arg(page + 1).arg(pageCount()));
}

QString RecordListDocument::text() const
{
    QStringList lines{m_sheet.title, m_sheet.line};
    for (const QStringList& row : m_sheet.rows)
        lines.append(row.join(u", "_s));
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents
