#include "documents/personal_data_document.h"

#include "core/format.h"
#include "documents/letterhead.h"
#include "documents/paper.h"
#include "documents/personal_data_texts.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56;
constexpr double kFirstLine = kTop + 83;
constexpr double kValueX = Paper::kLeft + 250;
constexpr double kValueWidth = Paper::kRight - kValueX;
constexpr double kAboveHeading = 20;
constexpr double kUnderHeading = 6;
constexpr double kUnderRow = 9;

} // namespace

PersonalDataDocument::PersonalDataDocument(core::PersonalData data)
    : m_data(std::move(data))
{
    sayAll();
    breakPages();
}

QString PersonalDataDocument::title() const
{
    return tr("Mes données");
}

QString PersonalDataDocument::source() const
{
    return u"personal-data:"_s + m_data.clientNumber;
}

void PersonalDataDocument::sayAll()
{
    m_lines.append({{}, {}, PersonalDataTexts::legend(), false});
    for (const core::DataTable& table : std::as_const(m_data.tables)) {
        m_lines.append({PersonalDataTexts::tableName(table.id), {}, {}, false});
        if (table.rows.isEmpty())
            m_lines.append({{}, {}, tr("Rien."), false});
        for (const QStringList& row : table.rows) {
            const qsizetype before = m_lines.size();
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const QString value = PersonalDataTexts::value(table.columns.at(i), row.value(i));
                if (!value.isEmpty())
                    m_lines.append({{}, PersonalDataTexts::columnName(table.columns.at(i)), value, false});
            }
            if (m_lines.size() > before)
                m_lines.last().closesRow = true;
        }
    }
}

double PersonalDataDocument::heightOf(const Line& line) const
{
    if (!line.heading.isEmpty())
        return kAboveHeading + styles::kHeading2.line() + kUnderHeading;
    const double width = line.name.isEmpty() ? Paper::kWidth : kValueWidth;
    return Paper::paragraphHeight(width, line.value, styles::kBody) + (line.closesRow ? kUnderRow : 0);
}

void PersonalDataDocument::breakPages()
{
    const double bottom = trainingFooterTop();
    double y = kFirstLine;
    m_pages.append(QList<Line>());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        const double height = heightOf(line);
        // A heading stays with what follows it.
        const bool heading = !line.heading.isEmpty() && i + 1 < m_lines.size();
        const double needed = height + (heading ? heightOf(m_lines.at(i + 1)) : 0);
        if (y + needed > bottom && !m_pages.constLast().isEmpty()) {
            m_pages.append(QList<Line>());
            y = kFirstLine;
        }
        m_pages.last().append(line);
        y += height;
    }
}

void PersonalDataDocument::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    paintLetterhead(paper, kTop, title(),
        tr("%1 · client %2 · %3")
            .arg(m_data.holder, m_data.clientNumber, core::Format(core::languageOf()).date(m_data.day)));
    double y = kFirstLine;
    for (const Line& line : m_pages.at(page)) {
        const double height = heightOf(line);
        if (!line.heading.isEmpty()) {
            paper.line(Paper::kLeft, y + kAboveHeading, line.heading, styles::kHeading2);
        } else if (line.name.isEmpty()) {
            paper.paragraph(Paper::kLeft, y, Paper::kWidth, line.value, styles::kSmall);
        } else {
            paper.line(Paper::kLeft, y, Paper::elided(line.name, styles::kSmall, kValueX - Paper::kLeft - 12),
                styles::kSmall);
            paper.paragraph(kValueX, y, kValueWidth, line.value, styles::kBody);
            if (line.closesRow)
                paper.rule(Paper::kLeft, y + height - kUnderRow / 2, Paper::kWidth, 1, ink::kLine);
        }
        y += height;
    }
    //: %1 page, %2 how many
    paintTrainingFooter(paper, tr("Page %1 sur %2").arg(page + 1).arg(pageCount()));
}

QString PersonalDataDocument::text() const
{
    QStringList lines{u"Electruc"_s, title(), m_data.holder};
    for (const Line& line : m_lines) {
        if (!line.heading.isEmpty())
            lines.append(line.heading);
        else
            lines.append(line.name.isEmpty() ? line.value : line.name + u"\u00A0: "_s + line.value);
    }
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents
