#include "data/sql_splitter.h"

using namespace Qt::StringLiterals;

namespace data {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Splitter final
{
public:
    explicit Splitter(const QString& script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script.at(m_at);
        const QStringView rest = QStringView(m_script).mid(m_at);
        if (rest.startsWith("--"_L1)) {
            skipTo(u"\n"_s, 2);
        } else if (rest.startsWith("/*"_L1)) {
            skipTo(u"*/"_s, 2);
        } else if (c == u'\'' || c == u'"') {
            m_hasContent = true;
            skipTo(QString(c), 1); // a doubled quote is a quoted text that follows another at once
        } else if (const QString tag = dollarTag(rest); !tag.isEmpty()) {
            m_hasContent = true;
            skipTo(tag, tag.size());
        } else if (isWordCharacter(c)) {
            m_hasContent = true;
            word();
        } else if (c == u';' && m_depth == 0) {
            finish();
            m_start = ++m_at;
        } else {
            m_hasContent = m_hasContent || !c.isSpace();
            ++m_at;
        }
    }

    void skipTo(const QString& end, qsizetype from)
    {
        const qsizetype found = m_script.indexOf(end, m_at + from);
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    static QString dollarTag(QStringView rest)
    {
        if (!rest.startsWith(u'$'))
            return {};
        qsizetype end = 1;
        while (end < rest.size() && isWordCharacter(rest.at(end)))
            ++end;
        const bool isTag = end < rest.size() && rest.at(end) == u'$' && !(end > 1 && rest.at(1).isDigit());
        return isTag ? rest.left(end + 1).toString() : QString();
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && isWordCharacter(m_script.at(m_at)))
            ++m_at;
        const QString text = m_script.mid(start, m_at - start).toLower();
        ++m_words;
        if (m_words == 1)
            m_creates = text == "create"_L1;
        else if (m_creates && text == "trigger"_L1 && m_words <= 3) // CREATE [TEMP] TRIGGER
            m_isTrigger = true;
        else if (m_isTrigger && (text == "begin"_L1 || text == "case"_L1))
            ++m_depth;
        else if (m_isTrigger && text == "end"_L1 && m_depth > 0)
            --m_depth;
    }

    void finish()
    {
        if (m_hasContent)
            m_statements.append(m_script.mid(m_start, m_at - m_start).trimmed());
        m_hasContent = false;
        m_creates = false;
        m_isTrigger = false;
        m_words = 0;
        m_depth = 0;
    }

    const QString& m_script;
    QStringList m_statements;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    int m_words = 0;
    int m_depth = 0; // of BEGIN and CASE inside a trigger
    bool m_hasContent = false;
    bool m_creates = false;
    bool m_isTrigger = false;
};

} // namespace

QStringList splitStatements(const QString& script)
{
    return Splitter(script).split();
}

} // namespace data
