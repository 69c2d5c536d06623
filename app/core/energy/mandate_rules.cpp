#include "core/energy/mandate_rules.h"

#include "core/energy/reading_rules.h"
#include "core/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::mandates {
namespace {

constexpr int kDueDay = 25; // everybody pays by the 25th

constexpr std::array<std::pair<MandateFlaw, QLatin1StringView>, 10> kFlaws{
    {{MandateFlaw::NoHolder, "no_holder"_L1}, {MandateFlaw::OtherHolder, "other_holder"_L1},
        {MandateFlaw::NoIban, "no_iban"_L1}, {MandateFlaw::WrongIban, "wrong_iban"_L1},
        {MandateFlaw::WrongBic, "wrong_bic"_L1}, {MandateFlaw::NoDate, "no_date"_L1},
        {MandateFlaw::WrongDate, "wrong_date"_L1}, {MandateFlaw::DateAhead, "date_ahead"_L1},
        {MandateFlaw::NotSigned, "not_signed"_L1}, {MandateFlaw::OtherReference, "other_reference"_L1}}};

QString compact(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c.toUpper();
    }
    return kept;
}

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// Digits and capitals as the number they spell (A = 10 … Z = 35), modulo 97.
int remainder97(const QString& characters)
{
    int remainder = 0;
    for (const QChar c : characters) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

QStringList wordsOf(const QString& name)
{
    static const QRegularExpression kBetween(u"[^\\p{L}\\p{N}]+"_s);
    return folded(name).split(kBetween, Qt::SkipEmptyParts);
}

// The western Easter Sunday (Meeus, Jones, Butcher).
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

} // namespace

QString creditorKeys(const QString& identifier)
{
    return u"%1"_s.arg(98 - remainder97(compact(identifier) + u"BE00"_s), 2, 10, QChar(u'0'));
}

bool isCreditorNumber(const QString& text)
{
    const QString number = compact(text);
    return matches(number, u"BE[0-9]{2}[A-Z0-9]{3}([01][0-9]{9}|[0-9]{3}D[0-9]{9})"_s)
        && creditorKeys(number.mid(7)) == number.mid(2, 2);
}

bool isReference(const QString& text)
{
    return text.size() <= kLongestReference
        && matches(text, u"[A-Za-z0-9/?:().,'+-]([A-Za-z0-9/?:().,'+ -]*[A-Za-z0-9/?:().,'+-])?"_s);
}

QString reference(const QString& clientNumber, int number)
{
    return u"MND-%1-%2"_s.arg(digitsOf(clientNumber)).arg(number, 2, 10, QChar(u'0'));
}

QString refusedReference(const QString& reference, MandateId id)
{
    const QString mark = u"/R%1"_s.arg(id.value());
    return reference.section(u'/', 0, 0).left(kLongestReference - mark.size()) + mark;
}

bool isBic(const QString& text)
{
    return matches(compact(text), u"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"_s);
}

bool isSameHolder(const QString& written, const QString& firstName, const QString& lastName)
{
    static const QSet<QString> kTitles{u"m"_s, u"mr"_s, u"mme"_s, u"madame"_s, u"monsieur"_s, u"dhr"_s,
        u"mevr"_s, u"mevrouw"_s, u"herr"_s, u"frau"_s};
    QStringList words = wordsOf(written);
    for (const QString& word : wordsOf(lastName)) {
        if (!words.removeOne(word))
            return false;
    }
    const QStringList first = wordsOf(firstName);
    const auto isFirstName = [&first](const QString& word) {
        return std::any_of(first.cbegin(), first.cend(), [&word](const QString& name) {
            return name == word || (word.size() == 1 && name.startsWith(word));
        });
    };
    if (std::any_of(words.cbegin(), words.cend(), isFirstName))
        return true;
    return std::all_of(
        words.cbegin(), words.cend(), [](const QString& word) { return kTitles.contains(word); });
}

Verdict judge(const MandateEntry& entry, const Context& context)
{
    Verdict verdict;
    const QString holder = cleaned(entry.holder);
    if (!entry.reference.isEmpty() && entry.reference != context.reference)
        verdict.flaws.append(MandateFlaw::OtherReference);
    if (holder.isEmpty())
        verdict.flaws.append(MandateFlaw::NoHolder);
    else if (!isSameHolder(holder, context.firstName, context.lastName))
        verdict.flaws.append(MandateFlaw::OtherHolder);
    verdict.iban = Iban::fromText(entry.iban);
    if (compact(entry.iban).isEmpty())
        verdict.flaws.append(MandateFlaw::NoIban);
    else if (!verdict.iban)
        verdict.flaws.append(MandateFlaw::WrongIban);
    if (!compact(entry.bic).isEmpty() && !isBic(entry.bic))
        verdict.flaws.append(MandateFlaw::WrongBic);
    const auto day = readDay(entry.signedOn);
    if (entry.signedOn.trimmed().isEmpty())
        verdict.flaws.append(MandateFlaw::NoDate);
    else if (!day)
        verdict.flaws.append(MandateFlaw::WrongDate);
    else if (*day > context.today)
        verdict.flaws.append(MandateFlaw::DateAhead);
    verdict.signedOn = day.value_or(QDate());
    if (cleaned(entry.signature).isEmpty())
        verdict.flaws.append(MandateFlaw::NotSigned);
    return verdict;
}

bool isBankDay(QDate day)
{
    const QDate sunday = easter(day.year());
    const bool isHoliday = (day.month() == 1 && day.day() == 1) || (day.month() == 5 && day.day() == 1)
        || (day.month() == 12 && (day.day() == 25 || day.day() == 26)) || day == sunday.addDays(-2)
        || day == sunday.addDays(1);
    return day.dayOfWeek() <= Qt::Friday && !isHoliday;
}

QDate debitDay(QDate dueOn)
{
    QDate day = dueOn;
    while (day.isValid() && !isBankDay(day))
        day = day.addDays(1);
    return day;
}

bool isDebited(QDate dueOn, QDate activeOn)
{
    return activeOn.isValid() && dueOn >= activeOn.addDays(kNoticeDays);
}

QDate firstDebit(QDate activeOn, const QList<QDate>& dueDays)
{
    QDate first;
    for (const QDate day : dueDays) {
        if (isDebited(day, activeOn) && (!first.isValid() || day < first))
            first = day;
    }
    if (!first.isValid()) {
        first = QDate(activeOn.year(), activeOn.month(), kDueDay);
        while (!isDebited(first, activeOn))
            first = first.addMonths(1);
    }
    return debitDay(first);
}

QDate refundUntil(QDate debitedOn)
{
    return debitedOn.addDays(kRefundDays);
}

QDate unauthorisedUntil(QDate debitedOn)
{
    return debitedOn.addMonths(kUnauthorisedMonths);
}

Recourse recourse(QDate debitedOn, QDate day)
{
    if (day <= refundUntil(debitedOn))
        return Recourse::Refund;
    return day <= unauthorisedUntil(debitedOn) ? Recourse::OnlyWithoutMandate : Recourse::None;
}

Step nextStep(bool downloaded, bool filledIn, const std::optional<Mandate>& refused)
{
    if (filledIn)
        return Step::Send;
    if (!refused)
        return downloaded ? Step::FillIn : Step::Download;
    if (refused->flaws.contains(MandateFlaw::OtherReference))
        return downloaded ? Step::FillIn : Step::Download;
    // The page itself was right, or a person said what to mend: it only has to come back.
    const bool onlySign = std::all_of(refused->flaws.cbegin(), refused->flaws.cend(),
        [](MandateFlaw flaw) { return flaw == MandateFlaw::NotSigned; });
    return onlySign ? Step::Send : Step::FillIn;
}

QString codeOf(MandateFlaw flaw)
{
    for (const auto& [known, code] : kFlaws) {
        if (known == flaw)
            return QString(code);
    }
    return {};
}

QString codesOf(const QList<MandateFlaw>& flaws)
{
    QStringList codes;
    for (const MandateFlaw flaw : flaws)
        codes.append(codeOf(flaw));
    return codes.join(u',');
}

QList<MandateFlaw> flawsOf(const QString& codes)
{
    QList<MandateFlaw> flaws;
    for (const QString& word : codes.split(u',', Qt::SkipEmptyParts)) {
        for (const auto& [flaw, code] : kFlaws) {
            if (code == word)
                flaws.append(flaw);
        }
    }
    return flaws;
}

} // namespace core::mandates
