#include "core/format.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr QChar kNoBreakSpace(0x00A0);

QString withPlainSpaces(QString text)
{
    return text.replace(QChar(0x202F), kNoBreakSpace);
}

} // namespace

Format::Format(Language language)
    : m_locale(localeOf(language))
    , m_language(language)
{
}

QString Format::money(Money amount) const
{
    // Built from the integer parts: a double would be a second, inexact form of the amount.
    const qint64 cents = qAbs(amount.cents());
    const QString digits = m_locale.toString(cents / 100) + m_locale.decimalPoint()
        + u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0'));
    const QString sign = amount.cents() < 0 ? u"-"_s : QString();
    const bool symbolFirst = m_language == Language::Dutch || m_language == Language::English;
    const QString gap = m_language == Language::English ? QString() : QString(kNoBreakSpace);
    const QString text = symbolFirst ? sign + u"€"_s + gap + digits : sign + digits + gap + u"€"_s;
    return withPlainSpaces(text);
}

QString Format::price(EnergyPrice price, int decimals) const
{
    Q_ASSERT(decimals > 0 && decimals <= 6);
    qint64 unit = 1;
    for (int i = decimals; i < 6; ++i)
        unit *= 10;
    const qint64 scaled = (price.microEuro() + unit / 2) / unit;
    qint64 whole = 1;
    for (int i = 0; i < decimals; ++i)
        whole *= 10;
    const QString digits = m_locale.toString(scaled / whole) + m_locale.decimalPoint()
        + u"%1"_s.arg(scaled % whole, decimals, 10, QChar(u'0'));
    const bool symbolFirst = m_language == Language::Dutch || m_language == Language::English;
    const QString gap = m_language == Language::English ? QString() : QString(kNoBreakSpace);
    return withPlainSpaces(symbolFirst ? u"€"_s + gap + digits : digits + gap + u"€"_s);
}

QString Format::number(qint64 value) const
{
    return withPlainSpaces(m_locale.toString(value));
}

QString Format::kWh(qint64 value) const
{
    return number(value) + kNoBreakSpace + u"kWh"_s;
}

QString Format::date(QDate day) const
{
    return day.toString(m_language == Language::German ? u"dd.MM.yyyy"_s : u"dd/MM/yyyy"_s);
}

QString Format::time(const QDateTime& utc) const
{
    return utc.toTimeZone(QTimeZone("Europe/Brussels")).toString(u"HH:mm"_s);
}

QString Format::month(QDate day) const
{
    return m_locale.standaloneMonthName(day.month()) + kNoBreakSpace + QString::number(day.year());
}

QString Format::monthTitle(QDate day) const
{
    QString text = month(day);
    text[0] = text[0].toUpper();
    return text;
}

QString Format::ofMonth(QDate day) const
{
    const QString name = m_locale.standaloneMonthName(day.month());
    switch (m_language) {
    case Language::French:
        return (u"ao"_s.contains(name.front()) ? u"d’"_s : u"de "_s) + name;
    case Language::Dutch:
        return u"van "_s + name;
    case Language::German:
        return u"vom "_s + name;
    case Language::English:
        return u"for "_s + name;
    }
    return name;
}

QString Format::shortMonth(QDate day) const
{
    return m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString Format::fileSize(qint64 bytes) const
{
    constexpr qint64 kKilo = 1024;
    constexpr qint64 kMega = kKilo * kKilo;
    const bool french = m_language == Language::French;
    if (bytes < kKilo)
        return number(bytes) + kNoBreakSpace + (french ? u"octets"_s : u"bytes"_s);
    if (bytes < kMega)
        return number((bytes + kKilo / 2) / kKilo) + kNoBreakSpace + (french ? u"Ko"_s : u"KB"_s);
    const qint64 tenths = (bytes * 10 + kMega / 2) / kMega;
    QString text = number(tenths / 10);
    if (tenths % 10 != 0)
        text += m_locale.decimalPoint() + QString::number(tenths % 10);
    return text + kNoBreakSpace + (french ? u"Mo"_s : u"MB"_s);
}

QString Format::hours(int count) const
{
    const bool isOne = count == 1;
    const auto unit = [&] {
        switch (m_language) {
        case Language::French:
            return count < 2 ? u"heure"_s : u"heures"_s;
        case Language::Dutch:
            return u"uur"_s;
        case Language::German:
            return isOne ? u"Stunde"_s : u"Stunden"_s;
        case Language::English:
            return isOne ? u"hour"_s : u"hours"_s;
        }
        return QString();
    };
    return number(count) + kNoBreakSpace + unit();
}

} // namespace core
