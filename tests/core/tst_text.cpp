#include "core/text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void folds_data();
    void folds();
    void cleans_data();
    void cleans();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    QTest::newRow("accents") << u"Relevé À ÇA"_s << u"releve a ca"_s;
    QTest::newRow("ligatures") << u"Cœur Lætitia Straße"_s << u"coeur laetitia strasse"_s;
    QTest::newRow("spaces") << u"  deux \u00A0 mots "_s << u"deux mots"_s;
    QTest::newRow("typographic apostrophe") << u"l’e-mail"_s << u"l'e-mail"_s;
    QTest::newRow("decomposed accents") << u"e\u0301te\u0301"_s << u"ete"_s;
}

void TestText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(core::folded(text), result);
}

void TestText::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("keepLines");
    QTest::addColumn<QString>("result");

    QTest::newRow("a NUL disappears") << u"a\u0000b"_s << false << u"ab"_s;
    QTest::newRow("a bell disappears") << u"a\u0007b"_s << false << u"ab"_s;
    QTest::newRow("lines become spaces") << u"a\nb"_s << false << u"a b"_s;
    QTest::newRow("lines are kept when asked") << u"a\nb\n"_s << true << u"a\nb"_s;
    QTest::newRow("composed") << u"e\u0301"_s << false << u"é"_s;
    QTest::newRow("quotes and markup stay")
        << u"<b>O'Neil \"x\"; drop table"_s << false << u"<b>O'Neil \"x\"; drop table"_s;
    QTest::newRow("emoji stay") << u"👵🏼"_s << false << u"👵🏼"_s;
    QTest::newRow("right to left stays") << u"مونيك"_s << false << u"مونيك"_s;
}

void TestText::cleans()
{
    QFETCH(QString, text);
    QFETCH(bool, keepLines);
    QFETCH(QString, result);
    QCOMPARE(core::cleaned(text, keepLines), result);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
