#include "core/people/csv_reader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

class Reader final
{
public:
    Reader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<CsvRecord> read(int firstLine)
    {
        m_line = firstLine;
        m_record.line = firstLine;
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (!m_value.isEmpty() || !m_record.values.isEmpty())
            endRecord();
        return std::move(m_records);
    }

private:
    void take(QChar c)
    {
        const bool breaks = c == u'\n' || (c == u'\r' && !nextIs(u'\n'));
        if (breaks)
            ++m_line;
        if (m_isQuoted) {
            takeQuoted(c);
        } else if (c == u'"' && m_value.trimmed().isEmpty()) {
            m_value.clear();
            m_isQuoted = true;
        } else if (c == m_separator) {
            endValue();
        } else if (breaks) {
            endRecord();
        } else if (c != u'\r') {
            m_value += c;
        }
    }

    void takeQuoted(QChar c)
    {
        if (c != u'"') {
            m_value += c;
        } else if (nextIs(u'"')) {
            m_value += c;
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    bool nextIs(QChar c) const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == c; }

    void endValue()
    {
        m_record.values.append(m_value.trimmed());
        m_value.clear();
    }

    void endRecord()
    {
        endValue();
        const bool isBlank = std::all_of(m_record.values.cbegin(), m_record.values.cend(),
            [](const QString& value) { return value.isEmpty(); });
        if (!isBlank)
            m_records.append(m_record);
        m_record.values.clear();
        m_record.line = m_line;
    }

    QStringView m_text;
    QChar m_separator;
    QList<CsvRecord> m_records;
    CsvRecord m_record;
    QString m_value;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isQuoted = false;
};

// The separator that the first lines have most often outside quotes.
QChar separatorOf(QStringView text)
{
    constexpr qsizetype kLooked = 4'000;
    QHash<QChar, int> counts;
    bool isQuoted = false;
    for (const QChar c : text.left(kLooked)) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u';' || c == u',' || c == u'\t'))
            ++counts[c];
    }
    // Commas are also in addresses and decimals, so the others win a draw.
    QChar best = u';';
    for (const QChar c : {u'\t', u','}) {
        if (counts.value(c) > counts.value(best))
            best = c;
    }
    return best;
}

} // namespace

CsvTable readCsv(const QByteArray& bytes)
{
    DecodedText decoded = decodedText(bytes);
    CsvTable table;
    table.encoding = decoded.encoding;
    QStringView text = decoded.text;
    int firstLine = 1;
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4) {
        table.separator = text[4];
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QStringView() : text.mid(end + 1);
        ++firstLine;
    } else {
        table.separator = separatorOf(text);
    }
    table.records = Reader(text, table.separator).read(firstLine);
    return table;
}

} // namespace core
