#include "documents/follow_matrix.h"

#include "documents/letterhead.h"
#include "documents/paper.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56; // of the letterhead
constexpr double kBodyTop = 140;
constexpr double kRow = 24;
constexpr double kNames = 150;
constexpr double kLegendLine = 17;
constexpr double kLegendGap = 18; // above it
constexpr TextStyle kTitle{11, QFont::DemiBold, ink::kInk};
constexpr TextStyle kCell{11, QFont::Normal, ink::kText};
constexpr TextStyle kHalfCell{10, QFont::Normal, ink::kText, 1.05}; // one of two lines

} // namespace

FollowMatrixDocument::FollowMatrixDocument(FollowMatrix matrix)
    : m_matrix(std::move(matrix))
{
}

int FollowMatrixDocument::partCount() const
{
    const auto exercises = static_cast<int>(m_matrix.exercises.size());
    return qMax(1, (exercises + kExercisesOfPage - 1) / kExercisesOfPage);
}

int FollowMatrixDocument::rowsOfPage() const
{
    const double legend = kLegendGap + (kExercisesOfPage + 1) * kLegendLine;
    return static_cast<int>((trainingFooterTop() - 24 - kBodyTop - legend) / kRow) - 1; // one for the numbers
}

int FollowMatrixDocument::rowPages() const
{
    const auto rows = static_cast<int>(m_matrix.rows.size());
    return qMax(1, (rows + rowsOfPage() - 1) / rowsOfPage());
}

void FollowMatrixDocument::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    paintLetterhead(paper, kTop, m_matrix.title, m_matrix.line);
    const qsizetype firstExercise = qsizetype(page / rowPages()) * kExercisesOfPage;
    const qsizetype exercises = qMin<qsizetype>(kExercisesOfPage, m_matrix.exercises.size() - firstExercise);
    const double column = (Paper::kWidth - kNames) / static_cast<double>(qMax<qsizetype>(exercises, 6));
    const auto centred
        = [&paper](double x, double width, double y, const QString& text, const TextStyle& style) {
              const QString fits = Paper::elided(text, style, width - 4);
              paper.line(x + (width - Paper::width(fits, style)) / 2, y, fits, style);
          };
    double y = kBodyTop;
    paper.line(Paper::kLeft, y + 4, tr("Apprenant"), kTitle);
    for (qsizetype i = 0; i < exercises; ++i)
        centred(Paper::kLeft + kNames + column * double(i), column, y + 4,
            QString::number(firstExercise + i + 1), kTitle);
    paper.rule(Paper::kLeft, y + kRow - 2, Paper::kWidth, 2, ink::kControl);
    const qsizetype firstRow = qsizetype(page % rowPages()) * rowsOfPage();
    for (qsizetype row = firstRow; row < qMin(m_matrix.rows.size(), firstRow + rowsOfPage()); ++row) {
        y += kRow;
        paper.line(
            Paper::kLeft, y + 4, Paper::elided(m_matrix.rows.at(row).name, kTitle, kNames - 8), kTitle);
        for (qsizetype i = 0; i < exercises; ++i) {
            const double x = Paper::kLeft + kNames + column * double(i);
            const QString cell = m_matrix.rows.at(row).cells.value(firstExercise + i);
            if (cell.contains(u'\n')) {
                centred(x, column, y + 1, cell.section(u'\n', 0, 0), kHalfCell);
                centred(x, column, y + 1 + kHalfCell.line(), cell.section(u'\n', 1), kHalfCell);
            } else {
                centred(x, column, y + 4, cell, kCell);
            }
        }
        paper.rule(Paper::kLeft, y + kRow - 1, Paper::kWidth, 1, ink::kLine);
    }
    y += kRow + kLegendGap;
    paper.line(Paper::kLeft, y, Paper::elided(m_matrix.key, kCell, Paper::kWidth), kCell);
    for (qsizetype i = 0; i < exercises; ++i) {
        y += kLegendLine;
        const QString words
            = u"%1. %2"_s.arg(firstExercise + i + 1).arg(m_matrix.exercises.at(firstExercise + i));
        paper.line(Paper::kLeft, y, Paper::elided(words, kCell, Paper::kWidth), kCell);
    }
    paintTrainingFooter(paper, tr("Page %1 sur %2").arg(page + 1).arg(pageCount()));
}

QString FollowMatrixDocument::text() const
{
    QStringList lines{m_matrix.title, m_matrix.line, m_matrix.key};
    for (qsizetype i = 0; i < m_matrix.exercises.size(); ++i)
        lines.append(u"%1. %2"_s.arg(i + 1).arg(m_matrix.exercises.at(i)));
    for (const FollowMatrix::Row& row : m_matrix.rows)
        lines.append(row.name + u": "_s + row.cells.join(u", "_s).replace(u'\n', u' '));
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents
