#include "core/classroom/first_name.h"
#include "core/classroom/pin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;

namespace {

constexpr int kFine = -1;

int ruleOf(const std::optional<core::FieldError>& error)
{
    return error ? static_cast<int>(error->rule) : kFine;
}

} // namespace

class TestClassroomRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pin_data();
    void pin();
    void firstName_data();
    void firstName();
};

void TestClassroomRules::pin_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rule");

    const int notPin = static_cast<int>(Rule::NotAPin);
    const int simple = static_cast<int>(Rule::PinTooSimple);
    QTest::newRow("four mixed digits are a code") << u"2580"_s << kFine;
    QTest::newRow("a leading zero is kept") << u"0417"_s << kFine;
    QTest::newRow("two pairs are allowed") << u"1122"_s << kFine;
    QTest::newRow("a run that turns back is allowed") << u"1232"_s << kFine;
    QTest::newRow("nine then zero is no run") << u"7890"_s << kFine;
    QTest::newRow("nothing") << QString() << notPin;
    QTest::newRow("three digits") << u"123"_s << notPin;
    QTest::newRow("five digits") << u"25801"_s << notPin;
    QTest::newRow("a letter") << u"25a0"_s << notPin;
    QTest::newRow("a space") << u"2 58"_s << notPin;
    QTest::newRow("digits of another script") << u"٢٥٨٠"_s << notPin;
    QTest::newRow("a sign") << u"-258"_s << notPin;
    QTest::newRow("four zeros") << u"0000"_s << simple;
    QTest::newRow("four nines") << u"9999"_s << simple;
    QTest::newRow("one two three four") << u"1234"_s << simple;
    QTest::newRow("the run from zero") << u"0123"_s << simple;
    QTest::newRow("backwards") << u"4321"_s << simple;
    QTest::newRow("backwards from nine") << u"9876"_s << simple;
}

void TestClassroomRules::pin()
{
    QFETCH(QString, typed);
    QFETCH(int, rule);
    QCOMPARE(ruleOf(core::whyNotPin(typed)), rule);
}

void TestClassroomRules::firstName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<int>("rule");

    const int required = static_cast<int>(Rule::Required);
    const int tooLong = static_cast<int>(Rule::TooLong);
    const QString forty(40, u'a');
    const QString fortyEmoji = u"🦊"_s.repeated(40);
    QTest::newRow("a plain name") << u"Monique"_s << u"Monique"_s << kFine;
    QTest::newRow("spaces around and inside are tidied")
        << u"  Jean   Pierre "_s << u"Jean Pierre"_s << kFine;
    QTest::newRow("quotes stay") << u"O'Neil \"Bob\"; --"_s << u"O'Neil \"Bob\"; --"_s << kFine;
    QTest::newRow("HTML stays text") << u"<b>Zoé</b>&amp;"_s << u"<b>Zoé</b>&amp;"_s << kFine;
    QTest::newRow("an emoji") << u"🦊"_s << u"🦊"_s << kFine;
    QTest::newRow("Arabic") << u"فاطمة"_s << u"فاطمة"_s << kFine;
    QTest::newRow("a direction override is dropped") << u"\u202Eeuqinom"_s << u"euqinom"_s << kFine;
    QTest::newRow("a line break becomes a space") << u"Anne\nMarie"_s << u"Anne Marie"_s << kFine;
    QTest::newRow("a combining accent is composed") << u"Rene\u0301"_s << u"Ren\u00e9"_s << kFine;
    QTest::newRow("forty characters") << forty << forty << kFine;
    QTest::newRow("forty emoji are forty characters") << fortyEmoji << fortyEmoji << kFine;
    QTest::newRow("forty-one characters") << forty + u'b' << forty + u'b' << tooLong;
    QTest::newRow("nothing") << QString() << QString() << required;
    QTest::newRow("blanks only") << u" \t\u00a0 "_s << QString() << required;
    QTest::newRow("invisible characters only") << u"\u200b\u200d\ufeff"_s << QString() << required;
}

void TestClassroomRules::firstName()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(int, rule);
    const QString name = core::firstNameFrom(typed);
    QCOMPARE(name, kept);
    QCOMPARE(ruleOf(core::whyNotFirstName(name)), rule);
}

QTEST_GUILESS_MAIN(TestClassroomRules)
#include "tst_classroom_rules.moc"
