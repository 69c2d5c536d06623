#include "data/forget/byte_search.h"

#include <QFile>
#include <QSet>
#include <QStringConverter>

#include <cstring>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr qsizetype kKey = 4; // bytes
constexpr int kHashBits = 20;
constexpr qint64 kBlock = 4 * 1024 * 1024; // bytes of a file read at a time

quint32 keyAt(const char* bytes)
{
    quint32 key = 0;
    std::memcpy(&key, bytes, sizeof key);
    return key;
}

std::size_t hashOf(quint32 key)
{
    return (key * 2'654'435'761U) >> (32 - kHashBits);
}

QSet<QByteArray> writings(const QString& text)
{
    QSet<QByteArray> all{text.toUtf8()};
    for (const auto encoding :
        {QStringConverter::Latin1, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder(text);
        if (!encoder.hasError())
            all.insert(bytes);
    }
    return all;
}

} // namespace

ByteSearch::ByteSearch(const QStringList& texts)
    : m_textCount(texts.size())
    , m_begins(std::size_t(1) << kHashBits)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!canFind(texts.at(i)))
            continue;
        const QSet<QByteArray> all = writings(texts.at(i));
        for (const QByteArray& bytes : all)
            add(bytes, i);
    }
}

void ByteSearch::add(const QByteArray& bytes, qsizetype text)
{
    const quint32 key = keyAt(bytes.constData());
    m_patterns[key].append({bytes, text});
    m_begins[hashOf(key)] = true;
    m_longest = qMax(m_longest, bytes.size());
}

// Calls found(text) for each place before `end` at which a text begins.
template <typename F> void ByteSearch::search(QByteArrayView bytes, qsizetype end, F found) const
{
    const qsizetype last = qMin(end, bytes.size() - kKey + 1);
    for (qsizetype at = 0; at < last; ++at) {
        const quint32 key = keyAt(bytes.data() + at);
        if (!m_begins[hashOf(key)])
            continue;
        const auto patterns = m_patterns.constFind(key);
        if (patterns == m_patterns.cend())
            continue;
        for (const Pattern& pattern : *patterns) {
            if (bytes.sliced(at).startsWith(pattern.bytes))
                found(pattern.text);
        }
    }
}

QList<int> ByteSearch::count(QByteArrayView bytes) const
{
    QList<int> counts(m_textCount, 0);
    search(bytes, bytes.size(), [&counts](qsizetype text) { ++counts[text]; });
    return counts;
}

core::Result<int> ByteSearch::countInFile(
    const QString& path, const std::function<void(qint64)>& onBytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::Io, path + u": "_s + file.errorString()};
    int total = 0;
    QByteArray bytes; // a block, and what follows it in which a text of its end may go on
    for (;;) {
        const QByteArray more = file.read(kBlock);
        if (more.isEmpty() && file.error() != QFileDevice::NoError)
            return core::Error{core::ErrorCode::Io, path + u": "_s + file.errorString()};
        bytes += more;
        if (onBytes)
            onBytes(more.size());
        const bool atEnd = more.isEmpty();
        const qsizetype end = atEnd ? bytes.size() : qMax<qsizetype>(0, bytes.size() - m_longest);
        search(bytes, end, [&total](qsizetype) { ++total; });
        if (atEnd)
            return total;
        bytes.remove(0, end);
    }
}

} // namespace data
