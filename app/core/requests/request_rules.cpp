#include "core/requests/request_rules.h"

#include "core/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct MonthDay
{
    int month;
    int day;
};

constexpr std::array kFixedHolidays{MonthDay{1, 1}, MonthDay{5, 1}, MonthDay{7, 21}, MonthDay{8, 15},
    MonthDay{11, 1}, MonthDay{11, 11}, MonthDay{12, 25}};

constexpr std::array kDaysAfterEaster{1, 39, 50}; // Easter Monday, Ascension, Whit Monday

// Gregorian Easter, after the tables of the computus (Meeus, Jones, Butcher).
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !isBelgianHoliday(day);
}

void checkText(FieldErrors& errors, const QString& field, const QString& text, int longest)
{
    if (text.isEmpty())
        errors.add(field, Rule::Required);
    else if (text.size() > longest)
        errors.add(field, Rule::TooLong, {longest});
}

} // namespace

QString requestReference(int year, int number)
{
    return u"D-%1-%2"_s.arg(year).arg(number, 3, 10, QChar(u'0'));
}

FieldErrors requestErrors(const RequestEntry& entry)
{
    FieldErrors errors;
    checkText(errors, u"subject"_s, cleaned(entry.subject), kMaxRequestSubject);
    checkText(errors, u"message"_s, cleaned(entry.message, true), kMaxRequestMessage);
    return errors;
}

FieldErrors messageErrors(const QString& message)
{
    FieldErrors errors;
    checkText(errors, u"message"_s, cleaned(message, true), kMaxRequestMessage);
    return errors;
}

bool isBelgianHoliday(QDate day)
{
    for (const MonthDay& holiday : kFixedHolidays) {
        if (day.month() == holiday.month && day.day() == holiday.day)
            return true;
    }
    const qint64 sinceEaster = easter(day.year()).daysTo(day);
    return std::find(kDaysAfterEaster.begin(), kDaysAfterEaster.end(), sinceEaster) != kDaysAfterEaster.end();
}

QDate answerBefore(QDate sent)
{
    QDate day = sent;
    for (int left = kWorkingDaysToAnswer; left > 0;) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --left;
    }
    return day.addDays(1);
}

} // namespace core
