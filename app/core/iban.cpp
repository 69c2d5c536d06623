#include "core/iban.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

int isoRemainder(const QString& characters)
{
    const QString rotated = characters.mid(4) + characters.left(4);
    int remainder = 0;
    for (const QChar c : rotated) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

bool nationalKeyFits(const QString& account)
{
    const int key = static_cast<int>(account.left(10).toLongLong() % 97);
    return (key == 0 ? 97 : key) == account.right(2).toInt();
}

} // namespace

std::optional<Iban> Iban::fromText(const QString& text)
{
    QString characters;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        characters += c.toUpper();
    }
    if (characters.size() != 16 || !characters.startsWith(u"BE"_s))
        return std::nullopt;
    for (const QChar c : characters.mid(2)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    if (isoRemainder(characters) != 1 || !nationalKeyFits(characters.mid(4)))
        return std::nullopt;
    return Iban(characters);
}

Iban Iban::ofElectruc()
{
    return Iban(u"BE68539007547034"_s);
}

QString Iban::grouped() const
{
    QString out;
    for (qsizetype i = 0; i < m_characters.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += QChar(0x00A0);
        out += m_characters[i];
    }
    return out;
}

} // namespace core
