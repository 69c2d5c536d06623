// Where the addresses stand in a text.

#include "core/phone/text_message.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addresses_data();
    void addresses();
    void thePiecesAreTheText();
};

void TestTextMessage::addresses_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("no address") << u"Rappel\u00A0: rendez-vous jeudi à 10 h 15."_s << QStringList();
    QTest::newRow("a bare host at the end")
        << u"Payez ici : livraison-express.example"_s << QStringList{u"https://livraison-express.example"_s};
    QTest::newRow("a host and a path, then a full stop")
        << u"Voyez www.electruc.example/espace-client/factures. Merci"_s
        << QStringList{u"https://www.electruc.example/espace-client/factures"_s};
    QTest::newRow("with its scheme") << u"https://electruc-paiement.example/compte !"_s
                                     << QStringList{u"https://electruc-paiement.example/compte"_s};
    QTest::newRow("two of them") << u"a.example, puis b.example ?"_s
                                 << QStringList{u"https://a.example"_s, u"https://b.example"_s};
    QTest::newRow("an e-mail address is no link") << u"Écrivez à bonjour@electruc.example"_s << QStringList();
    QTest::newRow("an address of the real web is no link")
        << u"www.electruc.be ou example.com"_s << QStringList();
    QTest::newRow("a word that only begins like it") << u"Un site.exemple ou a.examples"_s << QStringList();
    QTest::newRow("capitals") << u"WWW.Electruc.EXAMPLE"_s << QStringList{u"https://www.electruc.example"_s};
    QTest::newRow("markup stays text") << u"<a href=x>a.example</a>"_s << QStringList{u"https://a.example"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestTextMessage::addresses()
{
    QFETCH(QString, body);
    QFETCH(QStringList, links);
    QStringList found;
    for (const QUrl& url : core::textLinks(body))
        found.append(url.toString());
    QCOMPARE(found, links);
}

void TestTextMessage::thePiecesAreTheText()
{
    const QString body = u"Payez 1,99 € : livraison-express.example/colis, ce soir."_s;
    const QList<core::TextPart> parts = core::textParts(body);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0].text + parts[1].text + parts[2].text, body);
    QVERIFY(parts[0].url.isEmpty());
    QCOMPARE(parts[1].text, u"livraison-express.example/colis"_s);
    QCOMPARE(parts[2].text, u", ce soir."_s);
}

QTEST_GUILESS_MAIN(TestTextMessage)
#include "tst_text_message.moc"
