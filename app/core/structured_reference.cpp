#include "core/structured_reference.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qint64 kSeriesEnd = 10'000'000'000;

int keyOf(qint64 series)
{
    const int key = static_cast<int>(series % 97);
    return key == 0 ? 97 : key;
}

} // namespace

StructuredReference StructuredReference::fromSeries(qint64 series)
{
    Q_ASSERT(series >= 0 && series < kSeriesEnd);
    return StructuredReference(
        u"%1%2"_s.arg(series, 10, 10, QChar(u'0')).arg(keyOf(series), 2, 10, QChar(u'0')));
}

std::optional<StructuredReference> StructuredReference::fromText(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u'+' && c != u'*' && c != u'/' && !c.isSpace())
            return std::nullopt;
    }
    if (digits.size() != 12 || keyOf(digits.left(10).toLongLong()) != digits.right(2).toInt())
        return std::nullopt;
    return StructuredReference(digits);
}

QString StructuredReference::printed() const
{
    return u"+++%1/%2/%3+++"_s.arg(m_digits.left(3), m_digits.mid(3, 4), m_digits.mid(7));
}

} // namespace core
