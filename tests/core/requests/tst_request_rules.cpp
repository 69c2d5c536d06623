#include "core/requests/request_rules.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;

class TestRequestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void knowsTheHolidays_data();
    void knowsTheHolidays();
    void announcesTheAnswer_data();
    void announcesTheAnswer();
};

void TestRequestRules::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("wrong"); // fields, in their order
    const QString some = u"Bonjour"_s;
    QTest::newRow("a short request") << u"Ma facture"_s << some << QString();
    QTest::newRow("a subject of 120 characters") << QString(120, u'a') << some << QString();
    QTest::newRow("one more") << QString(121, u'a') << some << u"subject TooLong"_s;
    QTest::newRow("spaces around do not count")
        << u"  "_s + QString(120, u'a') + u"  "_s << some << QString();
    QTest::newRow("no subject") << QString() << some << u"subject Required"_s;
    QTest::newRow("only spaces") << u" \t "_s << u" \n \n "_s << u"subject Required message Required"_s;
    QTest::newRow("no message") << u"Ma facture"_s << QString() << u"message Required"_s;
    QTest::newRow("invisible characters are nothing")
        << u"Sujet"_s << QString(QChar(1)) << u"message Required"_s;
    QTest::newRow("a message of 5000") << u"Sujet"_s << QString(5000, u'a') << QString();
    QTest::newRow("a message of 5001") << u"Sujet"_s << QString(5001, u'a') << u"message TooLong"_s;
    QTest::newRow("markup is text") << u"<b>x</b>"_s << u"<script>"_s << QString();
}

void TestRequestRules::saysWhatIsWrong()
{
    QFETCH(QString, subject);
    QFETCH(QString, message);
    QFETCH(QString, wrong);
    QStringList found;
    const core::FieldErrors errors = core::requestErrors({core::RequestKind::Other, subject, message});
    for (const core::FieldError& error : errors.all())
        found << error.field << (error.rule == Rule::Required ? u"Required"_s : u"TooLong"_s);
    QCOMPARE(found.join(u' '), wrong);
}

void TestRequestRules::knowsTheHolidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isHoliday");
    QTest::newRow("New Year") << QDate(2026, 1, 1) << true;
    QTest::newRow("Easter Monday 2026") << QDate(2026, 4, 6) << true;
    QTest::newRow("Easter Monday 2027") << QDate(2027, 3, 29) << true;
    QTest::newRow("Ascension 2026") << QDate(2026, 5, 14) << true;
    QTest::newRow("Whit Monday 2026") << QDate(2026, 5, 25) << true;
    QTest::newRow("Whit Monday 2038, the latest possible") << QDate(2038, 6, 14) << true;
    QTest::newRow("national day") << QDate(2026, 7, 21) << true;
    QTest::newRow("Armistice") << QDate(2026, 11, 11) << true;
    QTest::newRow("Christmas") << QDate(2026, 12, 25) << true;
    QTest::newRow("an ordinary Tuesday") << QDate(2026, 11, 10) << false;
    QTest::newRow("Boxing Day is none") << QDate(2026, 12, 26) << false;
}

void TestRequestRules::knowsTheHolidays()
{
    QFETCH(QDate, day);
    QFETCH(bool, isHoliday);
    QCOMPARE(core::isBelgianHoliday(day), isHoliday);
}

void TestRequestRules::announcesTheAnswer_data()
{
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<QDate>("before");
    QTest::newRow("a Tuesday before a holiday") << QDate(2026, 11, 10) << QDate(2026, 11, 14);
    QTest::newRow("a Monday") << QDate(2026, 11, 16) << QDate(2026, 11, 19);
    QTest::newRow("a Friday") << QDate(2026, 11, 20) << QDate(2026, 11, 25);
    QTest::newRow("a Sunday") << QDate(2026, 11, 22) << QDate(2026, 11, 25);
    QTest::newRow("Christmas Eve") << QDate(2026, 12, 24) << QDate(2026, 12, 30);
}

void TestRequestRules::announcesTheAnswer()
{
    QFETCH(QDate, sent);
    QFETCH(QDate, before);
    QCOMPARE(core::answerBefore(sent), before);
}

QTEST_GUILESS_MAIN(TestRequestRules)
#include "tst_request_rules.moc"
