#include "core/json_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace core {
namespace {

constexpr int kDeepest = 64; // levels; no file of ours is near it

// Walks over the text without building anything, towards one value.
class Walker final
{
public:
    Walker(const QByteArray& json, const QStringList& path)
        : m_json(json)
        , m_path(path)
    {
    }

    int line()
    {
        blanks();
        find(0);
        return m_found < 0 ? 0 : static_cast<int>(QByteArrayView(m_json).first(m_found).count('\n')) + 1;
    }

private:
    char now() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }
    void blanks()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(now()))
            ++m_at;
    }
    // The text that begins here, quotes included.
    QByteArray text()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && now() != '"')
            m_at += now() == '\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_json.size());
        return m_json.mid(start, m_at - start);
    }
    static QString unescaped(const QByteArray& quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }
    void skipValue(int level)
    {
        if (now() == '"') {
            text();
            return;
        }
        if ((now() == '{' || now() == '[') && level < kDeepest) {
            ++m_at;
            blanks();
            while (m_at < m_json.size() && now() != '}' && now() != ']') {
                const qsizetype before = m_at;
                skipValue(level + 1);
                blanks();
                if (now() == ',' || now() == ':' || m_at == before)
                    ++m_at;
                blanks();
            }
            ++m_at;
            return;
        }
        while (m_at < m_json.size() && !QByteArrayView(",:]} \t\r\n").contains(now()))
            ++m_at;
    }
    // A value begins here, the one of the first `depth` names of the path.
    void find(int depth)
    {
        if (m_at >= m_json.size())
            return;
        m_found = m_at;
        if (depth == m_path.size() || depth >= kDeepest)
            return;
        const QString& wanted = m_path.at(depth);
        const bool isObject = now() == '{';
        if (!isObject && now() != '[')
            return;
        ++m_at;
        blanks();
        for (int index = 0; m_at < m_json.size() && now() != '}' && now() != ']'; ++index) {
            QString name = QString::number(index);
            if (isObject && now() == '"') {
                name = unescaped(text());
                blanks();
                m_at += now() == ':' ? 1 : 0;
                blanks();
            }
            if (name == wanted) {
                find(depth + 1);
                return;
            }
            const qsizetype before = m_at;
            skipValue(depth);
            blanks();
            if (now() == ',' || m_at == before)
                ++m_at;
            blanks();
        }
    }

    const QByteArray& m_json;
    const QStringList& m_path;
    qsizetype m_at = 0;
    qsizetype m_found = -1;
};

} // namespace

int lineOfPointer(const QByteArray& json, const QString& pointer)
{
    QStringList path = pointer.split(u'/');
    path.removeFirst(); // what stands before the first slash
    for (QString& name : path)
        name.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    return Walker(json, path).line();
}

} // namespace core
