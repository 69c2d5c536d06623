#include "core/belgian_phone.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {
namespace {

// The number as dialled inside the country; empty when a sign in it belongs to no telephone number.
QString national(const QString& text)
{
    static const QRegularExpression form(u"\\A\\+?[0-9][0-9 \\x{00A0}\\x{202F}./()–-]*\\z"_s);
    const QString typed = text.trimmed();
    // A plus sign, or a bracket around the 0 of +32 (0)…
    if (!form.match(typed).hasMatch() && !form.match(QString(typed).remove(u'(')).hasMatch())
        return {};
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    const bool abroad = typed.startsWith(u'+') || digits.startsWith("00"_L1);
    if (!abroad)
        return digits;
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    if (!digits.startsWith("32"_L1))
        return {};
    digits.remove(0, 2);
    if (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return u'0' + digits;
}

bool hasShortZone(const QString& digits) // 02, 03, 04, 09
{
    return u"2349"_s.contains(digits.at(1));
}

QString grouped(const QString& digits, const QList<int>& sizes)
{
    QString out;
    qsizetype from = 0;
    for (const int size : sizes) {
        if (from > 0)
            out += u'\u00A0';
        out += QStringView(digits).mid(from, size);
        from += size;
    }
    return out;
}

} // namespace

std::optional<BelgianPhone> BelgianPhone::fromText(const QString& text)
{
    static const QRegularExpression mobile(u"\\A04(00|[5-9][0-9])[0-9]{6}\\z"_s);
    static const QRegularExpression special(u"\\A(0800[0-9]{5}|0900[0-9]{5}|07[08][0-9]{6})\\z"_s);
    // 02, 03, 09; 04 of Liège, whose numbers begin low, so that a mobile number without its last digit is not
    // one of them; 01x, 05x, 06x, 071, 08x. 0800 and 0900 are taken above.
    static const QRegularExpression fixed(
        u"\\A(0[239][0-9]{7}|04[1-3][0-9]{6}|0[1568][0-9]{7}|071[0-9]{6})\\z"_s);
    const QString digits = national(text);
    if (mobile.match(digits).hasMatch())
        return BelgianPhone(digits, Kind::Mobile);
    if (special.match(digits).hasMatch())
        return BelgianPhone(digits, Kind::Special);
    if (fixed.match(digits).hasMatch())
        return BelgianPhone(digits, Kind::Fixed);
    return std::nullopt;
}

QString BelgianPhone::text() const
{
    if (m_kind == Kind::Mobile)
        return grouped(m_digits, {4, 2, 2, 2});
    if (m_kind == Kind::Special && m_digits.at(2) == u'0')
        return grouped(m_digits, {4, 2, 3});
    if (m_kind == Kind::Fixed && hasShortZone(m_digits))
        return grouped(m_digits, {2, 3, 2, 2});
    return grouped(m_digits, {3, 2, 2, 2});
}

} // namespace core
