#include "core/energy/mandate_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using mandates::Recourse;
using mandates::Step;

namespace {

constexpr QLatin1StringView kReference{"MND-4002317-01"};

MandateEntry goodEntry()
{
    MandateEntry entry;
    entry.holder = u"Monique Delvaux"_s;
    entry.street = u"Rue du Moulin 12"_s;
    entry.city = u"4998 Valbois"_s;
    entry.iban = u"be04 5390 0000 0131"_s;
    entry.signedOn = u"21/11/2026"_s;
    entry.signedAt = u"Valbois"_s;
    entry.signature = u"Monique Delvaux"_s;
    entry.reference = kReference;
    return entry;
}

} // namespace

class TestMandateRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void creditorNumbers_data();
    void creditorNumbers();
    void references_data();
    void references();
    void aRefusedNumberStaysShortAndLeavesItsPlace();
    void bics_data();
    void bics();
    void holders_data();
    void holders();
    void forms_data();
    void forms();
    void bankDays_data();
    void bankDays();
    void firstDebits_data();
    void firstDebits();
    void recourses_data();
    void recourses();
    void steps_data();
    void steps();
    void flawsAreKeptAsWords();
};

void TestMandateRules::creditorNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("ours") << mandates::kCreditorNumber.toString() << true;
    QTest::newRow("the example of Febelfin") << u"BE12ZZZ0456810810"_s << true;
    QTest::newRow("with spaces, in lower case") << u"be81 zzz 0123456749"_s << true;
    QTest::newRow("another business code has the same keys") << u"BE81A0B0123456749"_s << true;
    QTest::newRow("wrong keys") << u"BE82ZZZ0123456749"_s << false;
    QTest::newRow("two digits swapped") << u"BE81ZZZ0123456794"_s << false;
    QTest::newRow("an enterprise number begins with 0 or 1") << u"BE81ZZZ2123456749"_s << false;
    QTest::newRow("too short") << u"BE81ZZZ012345674"_s << false;
    QTest::newRow("another country") << u"FR81ZZZ0123456749"_s << false;
    QTest::newRow("a line feed after it") << u"BE81ZZZ0123456749X\n"_s << false;
    QTest::newRow("nothing") << QString() << false;
    const QString bank = u"539D123456789"_s;
    QTest::newRow("bank code, D and nine digits")
        << u"BE%1ZZZ%2"_s.arg(mandates::creditorKeys(bank), bank) << true;
}

void TestMandateRules::creditorNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const bool, right);
    QCOMPARE(mandates::isCreditorNumber(text), right);
}

void TestMandateRules::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("ours") << mandates::reference(u"4\u00A0002\u00A0317"_s, 1) << true;
    QTest::newRow("35 characters") << QString(35, u'A') << true;
    QTest::newRow("36 characters") << QString(36, u'A') << false;
    QTest::newRow("an inner space") << u"MND 01"_s << true;
    QTest::newRow("a space at the end") << u"MND "_s << false;
    QTest::newRow("an accent") << u"MÉMO-1"_s << false;
    QTest::newRow("an underscore") << u"MND_1"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestMandateRules::references()
{
    QFETCH(const QString, text);
    QFETCH(const bool, right);
    QCOMPARE(mandates::isReference(text), right);
    QCOMPARE(mandates::reference(u"4\u00A0002\u00A0317"_s, 1), QString(kReference));
    QCOMPARE(mandates::reference(u"4002317"_s, 12), u"MND-4002317-12"_s);
}

void TestMandateRules::aRefusedNumberStaysShortAndLeavesItsPlace()
{
    const QString once = mandates::refusedReference(kReference, MandateId(7));
    QCOMPARE(once, u"MND-4002317-01/R7"_s);
    QCOMPARE(mandates::refusedReference(once, MandateId(8)), u"MND-4002317-01/R8"_s);
    const QString longest = mandates::refusedReference(QString(35, u'A'), MandateId(123456));
    QVERIFY(mandates::isReference(longest));
    QVERIFY(longest.endsWith("/R123456"_L1));
}

void TestMandateRules::bics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("8 characters") << u"ELTRBEBB"_s << true;
    QTest::newRow("11 characters, in lower case") << u"eltrbebb123"_s << true;
    QTest::newRow("with spaces") << u"ELTR BE BB"_s << true;
    QTest::newRow("9 characters") << u"ELTRBEBB1"_s << false;
    QTest::newRow("a digit in the country") << u"ELTRB3BB"_s << false;
    QTest::newRow("an account number") << u"BE68539007547034"_s << false;
}

void TestMandateRules::bics()
{
    QFETCH(const QString, text);
    QFETCH(const bool, right);
    QCOMPARE(mandates::isBic(text), right);
}

void TestMandateRules::holders_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("same");
    QTest::newRow("as printed") << u"Noël Léon De Smet"_s << true;
    QTest::newRow("without accents, in capitals") << u"NOEL DE SMET"_s << true;
    QTest::newRow("last name first") << u"De Smet Noël"_s << true;
    QTest::newRow("an initial") << u"N. De Smet"_s << true;
    QTest::newRow("a title and the last name") << u"M. De Smet"_s << true;
    QTest::newRow("the last name alone") << u"de smet"_s << true;
    QTest::newRow("one more first name") << u"Noël Armand De Smet"_s << true;
    QTest::newRow("another first name") << u"Jeanne De Smet"_s << false;
    QTest::newRow("half of the last name") << u"Noël Smet"_s << false;
    QTest::newRow("somebody else") << u"Monique Delvaux"_s << false;
    QTest::newRow("the first name alone") << u"Noël"_s << false;
}

void TestMandateRules::holders()
{
    QFETCH(const QString, written);
    QFETCH(const bool, same);
    QCOMPARE(mandates::isSameHolder(written, u"Noël Léon"_s, u"De Smet"_s), same);
}

void TestMandateRules::forms_data()
{
    QTest::addColumn<MandateEntry>("entry");
    QTest::addColumn<QString>("flaws");
    const auto row = [](const char* name, const QString& flaws, auto change) {
        MandateEntry entry = goodEntry();
        change(entry);
        QTest::newRow(name) << entry << flaws;
    };
    row("all is there", {}, [](MandateEntry&) {});
    row("a BIC is welcome", {}, [](MandateEntry& e) { e.bic = u"ELTRBEBB"_s; });
    row("typed online, no printed number", {}, [](MandateEntry& e) { e.reference.clear(); });
    row("no name", u"no_holder"_s, [](MandateEntry& e) { e.holder = u"  "_s; });
    row("somebody else", u"other_holder"_s, [](MandateEntry& e) { e.holder = u"Jean Delvaux"_s; });
    row("no account", u"no_iban"_s, [](MandateEntry& e) { e.iban = u" "_s; });
    row("two digits of the account swapped", u"wrong_iban"_s,
        [](MandateEntry& e) { e.iban = u"BE68 5390 0745 7034"_s; });
    row("a BIC of 9", u"wrong_bic"_s, [](MandateEntry& e) { e.bic = u"ELTRBEBB1"_s; });
    row("no date", u"no_date"_s, [](MandateEntry& e) { e.signedOn.clear(); });
    row("a day that does not exist", u"wrong_date"_s, [](MandateEntry& e) { e.signedOn = u"31/11/2026"_s; });
    row("tomorrow", u"date_ahead"_s, [](MandateEntry& e) { e.signedOn = u"22/11/2026"_s; });
    row("not signed", u"not_signed"_s, [](MandateEntry& e) { e.signature.clear(); });
    row("another mandate's number", u"other_reference"_s,
        [](MandateEntry& e) { e.reference = u"MND-4002318-01"_s; });
    row("nothing written", u"no_holder,no_iban,no_date,not_signed"_s,
        [](MandateEntry& e) { e = MandateEntry(); });
}

void TestMandateRules::forms()
{
    QFETCH(const MandateEntry, entry);
    QFETCH(const QString, flaws);
    const auto verdict
        = mandates::judge(entry, {u"Monique"_s, u"Delvaux"_s, QString(kReference), QDate(2026, 11, 21)});
    QCOMPARE(mandates::codesOf(verdict.flaws), flaws);
    if (flaws.isEmpty()) {
        QVERIFY(verdict.iban);
        QCOMPARE(verdict.iban->compact(), u"BE04539000000131"_s);
        QCOMPARE(verdict.signedOn, QDate(2026, 11, 21));
    }
}

void TestMandateRules::bankDays_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("debited");
    QTest::newRow("a Wednesday") << QDate(2026, 11, 25) << QDate(2026, 11, 25);
    QTest::newRow("a Saturday waits for Monday") << QDate(2026, 7, 25) << QDate(2026, 7, 27);
    QTest::newRow("a Sunday waits for Monday") << QDate(2026, 10, 25) << QDate(2026, 10, 26);
    QTest::newRow("Christmas 2026, a Friday, then the weekend") << QDate(2026, 12, 25) << QDate(2026, 12, 28);
    QTest::newRow("New Year") << QDate(2027, 1, 1) << QDate(2027, 1, 4);
    QTest::newRow("Good Friday 2026 to the Tuesday after Easter") << QDate(2026, 4, 3) << QDate(2026, 4, 7);
    QTest::newRow("Easter Monday 2025") << QDate(2025, 4, 21) << QDate(2025, 4, 22);
    QTest::newRow("the late Easter of 2038") << QDate(2038, 4, 26) << QDate(2038, 4, 27);
    QTest::newRow("the first of May") << QDate(2026, 5, 1) << QDate(2026, 5, 4);
}

void TestMandateRules::bankDays()
{
    QFETCH(const QDate, due);
    QFETCH(const QDate, debited);
    QCOMPARE(mandates::debitDay(due), debited);
    QCOMPARE(mandates::isBankDay(due), due == debited);
}

void TestMandateRules::firstDebits_data()
{
    QTest::addColumn<QDate>("active");
    QTest::addColumn<QList<QDate>>("due");
    QTest::addColumn<QDate>("first");
    QTest::newRow("an invoice due in 14 days")
        << QDate(2026, 11, 11) << QList{QDate(2026, 11, 25)} << QDate(2026, 11, 25);
    QTest::newRow("an invoice due in 13 days is paid by hand")
        << QDate(2026, 11, 12) << QList{QDate(2026, 11, 25)} << QDate(2026, 12, 28);
    QTest::newRow("the earliest of several")
        << QDate(2026, 11, 1) << QList{QDate(2026, 12, 9), QDate(2026, 11, 25)} << QDate(2026, 11, 25);
    QTest::newRow("nothing due: the next 25th but two weeks")
        << QDate(2027, 1, 12) << QList<QDate>() << QDate(2027, 2, 25);
    QTest::newRow("nothing due, early in the month")
        << QDate(2027, 2, 3) << QList<QDate>() << QDate(2027, 2, 25);
}

void TestMandateRules::firstDebits()
{
    QFETCH(const QDate, active);
    QFETCH(const QList<QDate>, due);
    QFETCH(const QDate, first);
    QCOMPARE(mandates::firstDebit(active, due), first);
}

void TestMandateRules::recourses_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("what");
    const QDate debited(2026, 10, 26);
    QTest::newRow("the same day") << debited << static_cast<int>(Recourse::Refund);
    QTest::newRow("the last day of 8 weeks") << QDate(2026, 12, 21) << static_cast<int>(Recourse::Refund);
    QTest::newRow("the day after") << QDate(2026, 12, 22) << static_cast<int>(Recourse::OnlyWithoutMandate);
    QTest::newRow("the last day of 13 months")
        << QDate(2027, 11, 26) << static_cast<int>(Recourse::OnlyWithoutMandate);
    QTest::newRow("later still") << QDate(2027, 11, 27) << static_cast<int>(Recourse::None);
}

void TestMandateRules::recourses()
{
    QFETCH(const QDate, day);
    QFETCH(const int, what);
    QCOMPARE(static_cast<int>(mandates::recourse(QDate(2026, 10, 26), day)), what);
}

void TestMandateRules::steps_data()
{
    QTest::addColumn<bool>("downloaded");
    QTest::addColumn<bool>("filledIn");
    QTest::addColumn<QString>("refused"); // "-": no refusal
    QTest::addColumn<int>("step");
    const QString none = u"-"_s;
    QTest::newRow("nothing yet") << false << false << none << static_cast<int>(Step::Download);
    QTest::newRow("downloaded") << true << false << none << static_cast<int>(Step::FillIn);
    QTest::newRow("filled in") << true << true << none << static_cast<int>(Step::Send);
    QTest::newRow("refused: not signed") << false << false << u"not_signed"_s << static_cast<int>(Step::Send);
    QTest::newRow("refused by a person") << false << false << QString() << static_cast<int>(Step::Send);
    QTest::newRow("refused: wrong account")
        << false << false << u"wrong_iban"_s << static_cast<int>(Step::FillIn);
    QTest::newRow("refused: account and signature")
        << true << false << u"wrong_iban,not_signed"_s << static_cast<int>(Step::FillIn);
    QTest::newRow("refused, then filled in again")
        << true << true << u"wrong_iban"_s << static_cast<int>(Step::Send);
    QTest::newRow("refused: another form")
        << false << false << u"other_reference"_s << static_cast<int>(Step::Download);
}

void TestMandateRules::steps()
{
    QFETCH(const bool, downloaded);
    QFETCH(const bool, filledIn);
    QFETCH(const QString, refused);
    QFETCH(const int, step);
    std::optional<Mandate> last;
    if (refused != u"-"_s) {
        last.emplace();
        last->status = MandateStatus::Refused;
        last->flaws = mandates::flawsOf(refused);
    }
    QCOMPARE(static_cast<int>(mandates::nextStep(downloaded, filledIn, last)), step);
}

void TestMandateRules::flawsAreKeptAsWords()
{
    const QList<MandateFlaw> flaws{MandateFlaw::OtherHolder, MandateFlaw::NotSigned};
    QCOMPARE(mandates::codesOf(flaws), u"other_holder,not_signed"_s);
    QCOMPARE(mandates::flawsOf(u"other_holder,nonsense,not_signed"_s), flaws);
    QVERIFY(mandates::flawsOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestMandateRules)
#include "tst_mandate_rules.moc"
