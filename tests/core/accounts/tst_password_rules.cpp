#include "core/accounts/password_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPasswordRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rules_data();
    void rules();
    void countsWhatIsMissing();
};

void TestPasswordRules::rules_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("broken");
    const QStringList fine;
    QTest::newRow("two words and a number") << u"Moulin-Tulipe-58"_s << fine;
    QTest::newRow("a sentence with spaces") << u"le chat dort au soleil"_s << fine;
    QTest::newRow("accents count as letters") << u"éléphantàvélo"_s << fine;
    QTest::newRow("exactly eight") << u"abri-tes"_s << fine;
    QTest::newRow("seven") << u"abri-te"_s << QStringList{u"length"_s};
    QTest::newRow("nothing typed yet") << QString() << QStringList{u"length"_s};
    QTest::newRow("a date of birth") << u"12041951"_s << QStringList{u"digits"_s};
    QTest::newRow("a date with spaces") << u"12 04 1951"_s << QStringList{u"digits"_s};
    QTest::newRow("few digits: both reasons at once") << u"1234"_s << QStringList{u"length"_s, u"digits"_s};
    QTest::newRow("common word") << u"azertyuiop"_s << QStringList{u"common"_s};
    QTest::newRow("common word, capital and digits") << u"Soleil2026"_s << QStringList{u"common"_s};
    QTest::newRow("common word, short: both") << u"soleil"_s << QStringList{u"length"_s, u"common"_s};
    QTest::newRow("letters replaced by digits") << u"P@ssw0rd!"_s << QStringList{u"common"_s};
    QTest::newRow("accented common word") << u"Électricité1"_s << QStringList{u"common"_s};
    QTest::newRow("one sign again and again") << u"--------"_s << QStringList{u"common"_s};
    QTest::newRow("the last name") << u"delvaux58"_s << QStringList{u"personal"_s};
    QTest::newRow("the first name, with a capital") << u"Monique-1951"_s << QStringList{u"personal"_s};
    QTest::newRow("the address") << u"monique.delvaux@messagerie.example"_s << QStringList{u"personal"_s};
    QTest::newRow("the site of the address") << u"Messagerie1"_s << QStringList{u"personal"_s};
    QTest::newRow("the name in a long sentence is fine") << u"monique aime les tulipes jaunes"_s << fine;
}

void TestPasswordRules::rules()
{
    QFETCH(QString, password);
    QFETCH(QStringList, broken);
    QStringList found;
    const auto rules = core::brokenPasswordRules(
        password, {u"Monique"_s, u"Delvaux"_s, u"monique.delvaux@messagerie.example"_s});
    for (const core::PasswordRule rule : rules)
        found.append(core::codeOf(rule));
    QCOMPARE(found, broken);
}

void TestPasswordRules::countsWhatIsMissing()
{
    QCOMPARE(core::missingCharacters(QString()), 8);
    QCOMPARE(core::missingCharacters(u"abcde"_s), 3);
    QCOMPARE(core::missingCharacters(u"abcdefghij"_s), 0);
}

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_password_rules.moc"
