#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace data {

// Looks for many texts at once in bytes of any kind, as they would stand there in UTF-8, Latin-1 or UTF-16 of
// either order. No word boundary is asked for: a database writes its cells one against the other.
class ByteSearch final
{
public:
    // Shorter texts would be found everywhere by chance: they are not looked for.
    static constexpr qsizetype kFewestCharacters = 5;
    static bool canFind(const QString& text) { return text.size() >= kFewestCharacters; }

    explicit ByteSearch(const QStringList& texts);

    // For each text of the constructor, how often it is there.
    QList<int> count(QByteArrayView bytes) const;
    // Of all texts together in a file. onBytes is told how many more bytes were read. Errors: Io.
    core::Result<int> countInFile(const QString& path, const std::function<void(qint64)>& onBytes = {}) const;

private:
    struct Pattern
    {
        QByteArray bytes;
        qsizetype text;
    };
    void add(const QByteArray& bytes, qsizetype text);
    template <typename F> void search(QByteArrayView bytes, qsizetype end, F found) const;

    qsizetype m_textCount;
    qsizetype m_longest = 0; // bytes
    QHash<quint32, QList<Pattern>> m_patterns; // by their first four bytes
    std::vector<bool> m_begins; // whether a pattern may begin with bytes of that hash: most do not
};

} // namespace data
