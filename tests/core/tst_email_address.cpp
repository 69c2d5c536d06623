#include "core/email_address.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEmailAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
};

void TestEmailAddress::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty: refused

    QTest::newRow("usual") << u"monique.delvaux@messagerie.example"_s
                           << u"monique.delvaux@messagerie.example"_s;
    QTest::newRow("capitals and spaces around")
        << u"  Monique@Messagerie.Example "_s << u"monique@messagerie.example"_s;
    QTest::newRow("a plus") << u"a+b@c.example"_s << u"a+b@c.example"_s;
    QTest::newRow("an apostrophe") << u"o'neil@c.example"_s << u"o'neil@c.example"_s;
    QTest::newRow("no dot in the domain") << u"monique@messagerie"_s << QString();
    QTest::newRow("no at sign") << u"monique.messagerie.example"_s << QString();
    QTest::newRow("two at signs") << u"a@b@c.example"_s << QString();
    QTest::newRow("a space inside") << u"monique delvaux@c.example"_s << QString();
    QTest::newRow("a dot at the start") << u".a@c.example"_s << QString();
    QTest::newRow("two dots") << u"a..b@c.example"_s << QString();
    QTest::newRow("a comma for a dot") << u"a@c,example"_s << QString();
    QTest::newRow("markup") << u"<b>@c.example"_s << QString();
    QTest::newRow("a NUL") << u"a\u0000b@c.example"_s << QString();
    QTest::newRow("a line feed at the end") << u"a@c.example\nBcc: b@c.example"_s << QString();
    QTest::newRow("too long") << QString(250, u'a') + u"@c.example"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestEmailAddress::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto email = core::EmailAddress::fromText(typed);
    QCOMPARE(email ? email->text() : QString(), address);
}

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_email_address.moc"
