#include "core/energy/reading_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MeterKind;
using core::MeterRegister;
using core::Rule;

namespace {

const QDate kToday(2026, 11, 12);

core::Reading validated(QDate day, qint64 one, qint64 night = 0, qint64 injection = 0)
{
    core::Reading reading;
    reading.readOn = day;
    reading.day = one;
    reading.night = night;
    reading.injectionDay = injection;
    return reading;
}

// About 160 kWh a month by day; nightly ones 100.
core::ReadingContext contextOf(MeterKind kind, qint64 last, qint64 lastNight = 0, qint64 lastInjection = 0)
{
    core::ReadingContext context;
    context.meterKind = kind;
    context.today = kToday;
    const bool two = kind != MeterKind::Single;
    const qint64 capacity = core::indexCapacity(kind);
    const auto back = [capacity](qint64 index, qint64 used) { return (index - used + capacity) % capacity; };
    const QList<qint64> used{0, 168, 325, 447, 566, 694, 835};
    const QList<QDate> days{QDate(2026, 10, 31), QDate(2026, 9, 30), QDate(2026, 8, 31), QDate(2026, 7, 31),
        QDate(2026, 6, 30), QDate(2026, 5, 31), QDate(2026, 4, 30)};
    for (qsizetype i = 0; i < used.size(); ++i) {
        context.validated.append(validated(days.at(i), back(last, used.at(i)),
            two ? back(lastNight, 100 * i) : 0, kind == MeterKind::Smart ? back(lastInjection, 150 * i) : 0));
    }
    return context;
}

// "day BelowLast", "doubt higher day": what the verdict says, in its order.
QStringList toldBy(const core::ReadingVerdict& verdict)
{
    static const QHash<Rule, QString> names{{Rule::Required, u"required"_s},
        {Rule::NotANumber, u"not a number"_s}, {Rule::NotWhole, u"not whole"_s},
        {Rule::TooManyDigits, u"too many digits"_s}, {Rule::BelowLast, u"below last"_s},
        {Rule::DayNightSwapped, u"swapped"_s}, {Rule::NotADate, u"not a date"_s},
        {Rule::DateTooEarly, u"too early"_s}, {Rule::DateTooLate, u"too late"_s}};
    QStringList told;
    for (const core::FieldError& error : verdict.errors.all())
        told.append(error.field + u": "_s + names.value(error.rule));
    for (const core::ReadingDoubt& doubt : verdict.doubts)
        told.append(core::fieldOf(doubt.where) + u"? "_s + core::codeOf(doubt.kind));
    return told;
}

} // namespace

class TestReadingRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void typedIndex_data();
    void typedIndex();
    void typedDay_data();
    void typedDay();
    void singleMeter_data();
    void singleMeter();
    void dates_data();
    void dates();
    void dayAndNight_data();
    void dayAndNight();
    void smartMeterAsksForItsFour();
    void rollOver_data();
    void rollOver();
    void aNewCustomerHasNothingToCompareWith();
    void aDoubtTellsItsFigures();
    void usualUseOfTheHistory();
};

void TestReadingRules::typedIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("smart");
    QTest::addColumn<qint64>("kWh"); // -1: refused
    QTest::addColumn<int>("rule");
    QTest::addColumn<qint64>("argument");

    const auto good = [](const char* name, const QString& text, qint64 kWh, bool smart = false) {
        QTest::newRow(name) << text << smart << kWh << 0 << qint64(0);
    };
    const auto bad
        = [](const char* name, const QString& text, Rule rule, qint64 argument = 0, bool smart = false) {
              QTest::newRow(name) << text << smart << qint64(-1) << int(rule) << argument;
          };
    good("plain digits", u"48279"_s, 48279);
    good("spaces around", u"  48279 "_s, 48279);
    good("a space of thousands", u"48 279"_s, 48279);
    good("a space between all digits", u"4 8 2 7 9"_s, 48279);
    good("a no-break space", u"48\u00A0279"_s, 48279);
    good("a narrow no-break space", u"48\u202F279"_s, 48279);
    good("a dot of thousands", u"48.279"_s, 48279);
    good("leading zeros", u"048279"_s, 48279);
    good("only zeros", u"00000"_s, 0);
    good("the unit too", u"48279 kWh"_s, 48279);
    good("six digits on a smart meter", u"112716"_s, 112716, true);
    bad("nothing", QString(), Rule::Required);
    bad("only spaces", u"   "_s, Rule::Required);
    bad("the red digit after a comma", u"48279,4"_s, Rule::NotWhole, 48279);
    bad("the red digit after a dot", u"48279.4"_s, Rule::NotWhole, 48279);
    bad("three decimals after a comma", u"012716,382"_s, Rule::NotWhole, 12716, true);
    bad("thousands and decimals", u"48.279,4"_s, Rule::NotWhole, 48279);
    bad("a comma and nothing after", u"48279,"_s, Rule::NotWhole, 48279);
    bad("the red digit without a comma", u"482794"_s, Rule::TooManyDigits, 5);
    bad("seven digits on a smart meter", u"1127160"_s, Rule::TooManyDigits, 6, true);
    bad("letters", u"48O79"_s, Rule::NotANumber);
    bad("a negative number", u"-5"_s, Rule::NotANumber);
    bad("an exponent", u"1e5"_s, Rule::NotANumber);
    bad("digits of another script", u"٤٨٢٧٩"_s, Rule::NotANumber);
    bad("a hostile text", u"1; drop table readings"_s, Rule::NotANumber);
    bad("two hundred digits", QString(200, u'9'), Rule::TooManyDigits, 5);
}

void TestReadingRules::typedIndex()
{
    QFETCH(QString, text);
    QFETCH(bool, smart);
    QFETCH(qint64, kWh);
    QFETCH(int, rule);
    QFETCH(qint64, argument);
    const core::TypedIndex typed = core::readIndex(text, smart ? MeterKind::Smart : MeterKind::Single);
    QCOMPARE(typed.kWh.value_or(-1), kWh);
    if (kWh < 0) {
        QCOMPARE(int(typed.error.rule), rule);
        QCOMPARE(typed.error.args.value(0).toLongLong(), argument);
    }
}

void TestReadingRules::typedDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("slashes") << u"12/11/2026"_s << QDate(2026, 11, 12);
    QTest::newRow("dashes") << u"12-11-2026"_s << QDate(2026, 11, 12);
    QTest::newRow("dots") << u"12.11.2026"_s << QDate(2026, 11, 12);
    QTest::newRow("spaces") << u" 12 11 2026 "_s << QDate(2026, 11, 12);
    QTest::newRow("short") << u"1/2/26"_s << QDate(2026, 2, 1);
    QTest::newRow("no such day") << u"31/11/2026"_s << QDate();
    QTest::newRow("month first") << u"11/31/2026"_s << QDate();
    QTest::newRow("words") << u"hier"_s << QDate();
    QTest::newRow("a year of three digits") << u"1/2/202"_s << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TestReadingRules::typedDay()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(core::readDay(text).value_or(QDate()), day);
}

void TestReadingRules::singleMeter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("as usual") << u"48279"_s << QString();
    QTest::newRow("a little more than usual") << u"48320"_s << QString();
    QTest::newRow("ten times too large") << u"49279"_s << u"day? higher"_s;
    QTest::newRow("nothing used in twelve days") << u"48213"_s << u"day? lower"_s;
    QTest::newRow("one below the last") << u"48212"_s << u"day: below last"_s;
    QTest::newRow("a digit forgotten") << u"4827"_s << u"day: below last"_s;
    QTest::newRow("the red digit") << u"48279,4"_s << u"day: not whole"_s;
    QTest::newRow("empty") << QString() << u"day: required"_s;
}

void TestReadingRules::singleMeter()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    core::ReadingEntry entry;
    entry.readOn = u"12/11/2026"_s;
    entry.day = text;
    entry.night = u"not asked for"_s;
    const auto verdict = core::judge(entry, contextOf(MeterKind::Single, 48213));
    QCOMPARE(toldBy(verdict).join(u", "), told);
    if (told.isEmpty()) {
        QCOMPARE(verdict.reading.readOn, kToday);
        QCOMPARE(verdict.reading.status, core::ReadingStatus::Pending);
        QCOMPARE(verdict.reading.source, core::ReadingSource::Client);
    }
}

void TestReadingRules::dates_data()
{
    QTest::addColumn<QString>("readOn");
    QTest::addColumn<QString>("told");
    QTest::newRow("today") << u"12/11/2026"_s << QString();
    QTest::newRow("the day of the last one") << u"31/10/2026"_s << QString();
    QTest::newRow("the day before the last one") << u"30/10/2026"_s << u"readOn: too early"_s;
    QTest::newRow("tomorrow") << u"13/11/2026"_s << u"readOn: too late"_s;
    QTest::newRow("no such day") << u"31/11/2026"_s << u"readOn: not a date"_s;
    QTest::newRow("empty") << u" "_s << u"readOn: required"_s;
}

void TestReadingRules::dates()
{
    QFETCH(QString, readOn);
    QFETCH(QString, told);
    core::ReadingEntry entry;
    entry.readOn = readOn;
    entry.day = u"48240"_s;
    const auto verdict = core::judge(entry, contextOf(MeterKind::Single, 48213));
    QCOMPARE(toldBy(verdict).join(u", "), told);
    // The sentence says the limit.
    if (told.endsWith("too early"_L1))
        QCOMPARE(verdict.errors.all().constFirst().args.value(0).toDate(), QDate(2026, 10, 31));
    if (told.endsWith("too late"_L1))
        QCOMPARE(verdict.errors.all().constFirst().args.value(0).toDate(), kToday);
}

void TestReadingRules::dayAndNight_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("night");
    QTest::addColumn<qint64>("lastNight");
    QTest::addColumn<QString>("told");
    QTest::newRow("as usual") << u"36180"_s << u"41915"_s << qint64(41875) << QString();
    QTest::newRow("swapped and impossible")
        << u"41915"_s << u"36180"_s << qint64(41875) << u"day: swapped, night: swapped"_s;
    QTest::newRow("night forgotten") << u"36180"_s << QString() << qint64(41875) << u"night: required"_s;
    QTest::newRow("only the night too large")
        << u"36180"_s << u"44915"_s << qint64(41875) << u"night? higher"_s;
    QTest::newRow("both below") << u"36000"_s << u"41000"_s << qint64(41875)
                                << u"day: below last, night: below last"_s;
    QTest::newRow("the same number twice")
        << u"36180"_s << u"36180"_s << qint64(41875) << u"night: below last"_s;
    QTest::newRow("registers close together, swapped but possible")
        << u"36340"_s << u"36330"_s << qint64(36290) << u"day? higher"_s;
}

void TestReadingRules::dayAndNight()
{
    QFETCH(QString, day);
    QFETCH(QString, night);
    QFETCH(qint64, lastNight);
    QFETCH(QString, told);
    core::ReadingEntry entry;
    entry.readOn = u"12/11/2026"_s;
    entry.day = day;
    entry.night = night;
    const auto verdict = core::judge(entry, contextOf(MeterKind::DayNight, 36120, lastNight));
    QCOMPARE(toldBy(verdict).join(u", "), told);
}

void TestReadingRules::smartMeterAsksForItsFour()
{
    const auto context = contextOf(MeterKind::Smart, 12654, 10988, 8420);
    core::ReadingEntry entry{u"12/11/2026"_s, u"012716"_s, u"011025"_s, u"008460"_s, u"000000"_s};
    const auto verdict = core::judge(entry, context);
    QCOMPARE(toldBy(verdict), QStringList());
    QCOMPARE(verdict.reading.day, 12716);
    QCOMPARE(verdict.reading.night, 11025);
    QCOMPARE(verdict.reading.injectionDay, 8460);
    QCOMPARE(verdict.reading.injectionNight, 0);

    entry.injectionDay.clear();
    entry.injectionNight = u"x"_s;
    QCOMPARE(toldBy(core::judge(entry, context)).join(u", "),
        u"injectionDay: required, injectionNight: not a number"_s);
    // Consumption written in the place of injection is no swap of day and night.
    entry = {u"12/11/2026"_s, u"8460"_s, u"0"_s, u"12716"_s, u"11025"_s};
    QVERIFY(!core::judge(entry, context).errors.isEmpty());
}

void TestReadingRules::rollOver_data()
{
    QTest::addColumn<qint64>("last");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("past 99999 as usual") << qint64(99980) << u"00040"_s << u"day? rolled_over"_s;
    QTest::newRow("past 99999, and much used")
        << qint64(99900) << u"00900"_s << u"day? rolled_over, day? higher"_s;
    QTest::newRow("far from the end, a smaller one is refused")
        << qint64(48213) << u"00040"_s << u"day: below last"_s;
    QTest::newRow("just before the end") << qint64(99900) << u"99960"_s << QString();
}

void TestReadingRules::rollOver()
{
    QFETCH(qint64, last);
    QFETCH(QString, text);
    QFETCH(QString, told);
    core::ReadingEntry entry;
    entry.readOn = u"12/11/2026"_s;
    entry.day = text;
    const auto verdict = core::judge(entry, contextOf(MeterKind::Single, last));
    QCOMPARE(toldBy(verdict).join(u", "), told);
    if (told == "day? rolled_over"_L1)
        QCOMPARE(verdict.doubts.constFirst().used, 60);
}

void TestReadingRules::aNewCustomerHasNothingToCompareWith()
{
    core::ReadingEntry entry;
    entry.readOn = u"12/11/2026"_s;
    entry.day = u"5"_s;
    const auto verdict = core::judge(entry, {MeterKind::Single, {}, kToday});
    QCOMPARE(toldBy(verdict), QStringList());
    QCOMPARE(verdict.reading.day, 5);
}

void TestReadingRules::aDoubtTellsItsFigures()
{
    core::ReadingEntry entry;
    entry.readOn = u"12/11/2026"_s;
    entry.day = u"49279"_s;
    const auto verdict = core::judge(entry, contextOf(MeterKind::Single, 48213));
    QCOMPARE(verdict.doubts.size(), 1);
    const core::ReadingDoubt& doubt = verdict.doubts.constFirst();
    QCOMPARE(doubt.used, 1066);
    QCOMPARE(doubt.since, QDate(2026, 10, 31));
    QCOMPARE(doubt.usualPerMonth, 160); // (168 + 157) kWh in 61 days
    QVERIFY(doubt.expectedLow > 0 && doubt.expectedLow < 64);
    QVERIFY(doubt.expectedHigh > 64 && doubt.expectedHigh < 200);
}

void TestReadingRules::usualUseOfTheHistory()
{
    const auto context = contextOf(MeterKind::Single, 100);
    const auto usual = core::usualUse(context.validated, MeterRegister::Day, 100'000);
    QVERIFY(usual.isKnown);
    QCOMPARE(qRound(usual.perDay * 61), 325); // across the roll-over
    QVERIFY(usual.lowestPerDay <= usual.perDay && usual.perDay <= usual.highestPerDay);
    QVERIFY(!core::usualUse(context.validated.first(1), MeterRegister::Day, 100'000).isKnown);
    // Two readings of one day make no period.
    const QList<core::Reading> twice{context.validated.first(), context.validated.first()};
    QVERIFY(!core::usualUse(twice, MeterRegister::Day, 100'000).isKnown);
}

QTEST_GUILESS_MAIN(TestReadingRules)
#include "tst_reading_rules.moc"
