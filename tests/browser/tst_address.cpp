#include "browser/address.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using browser::AddressKind;

Q_DECLARE_METATYPE(browser::AddressKind)

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWithoutAnAddress_data();
    void refusesWithoutAnAddress();
    void showsOneReadableLine();
    void seesWhomANameResembles_data();
    void seesWhomANameResembles();
    void splitsForDisplay_data();
    void splitsForDisplay();

private:
    const QStringList m_hosts{u"www.electruc.example"_s, u"messagerie.example"_s};
};

void TestAddress::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressKind>("kind");
    QTest::addColumn<QString>("url");

    const auto home = u"https://www.electruc.example/"_s;
    const auto invoices = u"https://www.electruc.example/espace-client/factures"_s;
    const auto page = [](const char* name, const QString& typed, const QString& url) {
        QTest::newRow(name) << typed << AddressKind::Page << url;
    };
    page("the host alone", u"www.electruc.example"_s, home);
    page("without www", u"electruc.example"_s, home);
    page("with a www the site does not have", u"www.messagerie.example"_s, u"https://messagerie.example/"_s);
    page("a host that never had www", u"messagerie.example"_s, u"https://messagerie.example/"_s);
    page("capitals", u"WWW.Electruc.Example"_s, home);
    page("Caps Lock, path included", u"WWW.ELECTRUC.EXAMPLE/ESPACE-CLIENT/FACTURES"_s, invoices);
    page("capitals of a reference are kept", u"electruc.example/factures/FAC-12.pdf"_s,
        u"https://www.electruc.example/factures/FAC-12.pdf"_s);
    page("spaces around", u"   www.electruc.example  "_s, home);
    page("spaces inside", u"www. electruc .example"_s, home);
    page("spaces for dots", u"www electruc example"_s, home);
    page("no-break space around", u"\u00A0electruc.example\u00A0"_s, home);
    page("a line feed from a paste", u"electruc.example\r\n"_s, home);
    page("a tabulation inside", u"electruc\t.example"_s, home);
    page("https", u"https://www.electruc.example"_s, home);
    page("https and no www", u"https://electruc.example"_s, home);
    page("http becomes https", u"http://www.electruc.example/"_s, home);
    page("capital scheme", u"HTTPS://www.electruc.example/"_s, home);
    page("one slash after the scheme", u"https:/www.electruc.example"_s, home);
    page("no slash after the scheme", u"https:www.electruc.example"_s, home);
    page("no colon after the scheme", u"https//www.electruc.example"_s, home);
    page("semicolon after the scheme", u"https;//www.electruc.example"_s, home);
    page("three slashes after the scheme", u"https:///www.electruc.example"_s, home);
    page("spaces after the scheme", u"https: // www.electruc.example"_s, home);
    page("backslashes", u"https:\\\\www.electruc.example\\espace-client\\factures"_s, invoices);
    page("trailing slash", u"www.electruc.example/"_s, home);
    page("final dot", u"www.electruc.example."_s, home);
    page("final comma", u"www.electruc.example,"_s, home);
    page("comma for dot", u"www,electruc,example"_s, home);
    page("one comma among dots", u"www.electruc,example"_s, home);
    page("a path", u"electruc.example/espace-client/factures"_s, invoices);
    page("a path with a trailing slash", u"electruc.example/espace-client/factures/"_s,
        u"https://www.electruc.example/espace-client/factures/"_s);
    page("a path with spaces around its slash", u"electruc.example / espace-client / factures"_s, invoices);
    page("a query", u"electruc.example/aide?recherche=facture"_s,
        u"https://www.electruc.example/aide?recherche=facture"_s);
    page(
        "a query straight after the host", u"electruc.example?a=1"_s, u"https://www.electruc.example/?a=1"_s);
    page("an anchor", u"electruc.example/aide#paiement"_s, u"https://www.electruc.example/aide#paiement"_s);
    page(
        "accents in the path", u"electruc.example/relevés"_s, u"https://www.electruc.example/relev%C3%A9s"_s);
    page("dots that climb", u"electruc.example/../../etc/passwd"_s,
        u"https://www.electruc.example/etc/passwd"_s);
    page("a percent sign alone", u"electruc.example/100%"_s, u"https://www.electruc.example/100%25"_s);
    page("SQL in the path", u"electruc.example/';drop"_s, u"https://www.electruc.example/';drop"_s);

    const auto unknown = [](const char* name, const QString& typed, const QString& url) {
        QTest::newRow(name) << typed << AddressKind::Unknown << url;
    };
    unknown("another site", u"www.autre.example"_s, u"https://www.autre.example/"_s);
    unknown("another top domain", u"www.electruc.be"_s, u"https://www.electruc.be/"_s);
    unknown("a digit for a letter", u"www.e1ectruc.example"_s, u"https://www.e1ectruc.example/"_s);
    unknown("a letter too many", u"www.electrucc.example"_s, u"https://www.electrucc.example/"_s);
    unknown("a hyphen more", u"www.electruc-client.example"_s, u"https://www.electruc-client.example/"_s);
    unknown("the name as a sub-domain of another", u"www.electruc.example.remboursement.example"_s,
        u"https://www.electruc.example.remboursement.example/"_s);
    unknown("a sub-domain", u"client.electruc.example"_s, u"https://client.electruc.example/"_s);
    unknown("two w", u"ww.electruc.example"_s, u"https://ww.electruc.example/"_s);
    unknown("four w", u"wwww.electruc.example"_s, u"https://wwww.electruc.example/"_s);

    QTest::newRow("nothing") << QString() << AddressKind::Empty << QString();
    QTest::newRow("only spaces") << u"  \t "_s << AddressKind::Empty << QString();
    QTest::newRow("the desk") << u"bureau"_s << AddressKind::Internal << u"bureau:"_s;
    QTest::newRow("the desk with its colon") << u"bureau:"_s << AddressKind::Internal << u"bureau:"_s;
    QTest::newRow("the desk in capitals") << u" BUREAU "_s << AddressKind::Internal << u"bureau:"_s;
    QTest::newRow("a page of the browser")
        << u"bureau:telechargements"_s << AddressKind::Internal << u"bureau:telechargements"_s;
    QTest::newRow("one word") << u"electruc"_s << AddressKind::Search << QString();
    QTest::newRow("words") << u"ma facture d’électricité"_s << AddressKind::Search << QString();
    QTest::newRow("a number") << u"0800 12 345"_s << AddressKind::Search << QString();
}

void TestAddress::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(AddressKind, kind);
    QFETCH(QString, url);

    const auto address = browser::interpretAddress(typed, m_hosts);

    QCOMPARE(address.kind, kind);
    QCOMPARE(address.url.toString(QUrl::FullyEncoded), url);
}

void TestAddress::refusesWithoutAnAddress_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("a program") << u"javascript:alert(1)"_s;
    QTest::newRow("a program in capitals") << u"JavaScript:alert(1)//electruc.example"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a file of Windows") << u"C:\\Windows\\system32"_s;
    QTest::newRow("a share") << u"\\\\serveur\\dossier"_s;
    QTest::newRow("data") << u"data:text/html,<b>x</b>"_s;
    QTest::newRow("about") << u"about:blank"_s;
    QTest::newRow("ftp") << u"ftp://www.electruc.example/"_s;
    QTest::newRow("an e-mail address") << u"monique@electruc.example"_s;
    QTest::newRow("a mail link") << u"mailto:monique@electruc.example"_s;
    QTest::newRow("a user before a known host") << u"https://monique@www.electruc.example/"_s;
    QTest::newRow("a known host as user of another") << u"https://www.electruc.example@pirate.example/"_s;
    QTest::newRow("a password") << u"https://a:b@www.electruc.example/"_s;
    QTest::newRow("a port") << u"www.electruc.example:8080"_s;
    QTest::newRow("a scheme twice") << u"https://https://www.electruc.example"_s;
    QTest::newRow("only a scheme") << u"https://"_s;
    QTest::newRow("only slashes") << u"///"_s;
    QTest::newRow("only dots") << u"...."_s;
    QTest::newRow("two dots in a row") << u"www..electruc.example"_s;
    QTest::newRow("a number address") << u"[::1]"_s;
    QTest::newRow("a Cyrillic letter") << u"www.ele\u0441truc.example"_s;
    QTest::newRow("a Kelvin sign for k") << u"WWW.\u212AELECTRUC.EXAMPLE"_s;
    QTest::newRow("full-width letters") << u"www.ｅｌｅｃｔｒｕｃ.example"_s;
    QTest::newRow("a full-width dot") << u"www．electruc．example"_s;
    QTest::newRow("an accent") << u"www.éléctruc.example"_s;
    QTest::newRow("an encoded letter in the host") << u"www.%65lectruc.example"_s;
    QTest::newRow("zero-width space inside") << u"www.elec\u200Btruc.example"_s;
    QTest::newRow("right-to-left override") << u"www.electruc.example/\u202Efdp.erutcaf"_s;
    QTest::newRow("byte order mark") << u"\uFEFFwww.electruc.example"_s;
    QTest::newRow("NUL") << (u"www.electruc.example"_s + QChar(u'\0') + u".pirate.example"_s);
    QTest::newRow("an escape sequence") << u"\u001B[31mwww.electruc.example"_s;
    QTest::newRow("markup") << u"<a href=\"https://www.electruc.example\">x</a>"_s;
    QTest::newRow("very long") << (u"www.electruc.example/"_s + QString(5000, u'a'));
    QTest::newRow("very long host") << (QString(300, u'a') + u".example"_s);
    QTest::newRow("an unknown page form of the browser") << u"bureau:../secret"_s;
}

void TestAddress::refusesWithoutAnAddress()
{
    QFETCH(QString, typed);

    const auto address = browser::interpretAddress(typed, m_hosts);

    QCOMPARE(address.kind, AddressKind::Unknown);
    QVERIFY2(address.url.isEmpty(), qPrintable(address.url.toString()));
    QVERIFY(address.typed.size() <= browser::kMaxShown);
}

void TestAddress::showsOneReadableLine()
{
    QCOMPARE(browser::interpretAddress(u" a\u202Eb \n c\u0000"_s, m_hosts).typed, u"ab c"_s);
    const QString longText = browser::interpretAddress(QString(100000, u'é'), m_hosts).typed;
    QCOMPARE(longText.size(), browser::kMaxShown);
    QVERIFY(longText.endsWith(u'…'));
}

void TestAddress::seesWhomANameResembles_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("known");
    const QString electruc = u"www.electruc.example"_s;
    QTest::newRow("itself") << electruc << QString();
    QTest::newRow("itself, shorter") << u"electruc.example"_s << QString();
    QTest::newRow("a word more") << u"electruc-clients.example"_s << electruc;
    QTest::newRow("a word before") << u"mon-electruc.example"_s << electruc;
    QTest::newRow("as a part of another") << u"www.electruc.verification.example"_s << electruc;
    QTest::newRow("a digit for a letter") << u"www.e1ectruc.example"_s << electruc;
    QTest::newRow("the mailbox") << u"messagerie-securite.example"_s << u"www.messagerie.example"_s;
    QTest::newRow("somebody else") << u"livraison-express.example"_s << QString();
    QTest::newRow("letters inside a word") << u"electructeur.example"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestAddress::seesWhomANameResembles()
{
    QFETCH(const QString, host);
    QFETCH(const QString, known);
    QCOMPARE(browser::resembledHost(host, {u"www.electruc.example"_s, u"www.messagerie.example"_s}), known);
}

void TestAddress::splitsForDisplay_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("front page") << QUrl(u"https://www.electruc.example/"_s)
                                << QStringList{u"https://"_s, u"www.electruc.example"_s, QString()};
    QTest::newRow("a path") << QUrl(u"https://www.electruc.example/espace-client/factures"_s)
                            << QStringList{
                                   u"https://"_s, u"www.electruc.example"_s, u"/espace-client/factures"_s};
    QTest::newRow("a query") << QUrl(u"https://www.electruc.example/aide?q=a%20b"_s)
                             << QStringList{u"https://"_s, u"www.electruc.example"_s, u"/aide?q=a b"_s};
    QTest::newRow("the desk") << browser::deskUrl() << QStringList{QString(), QString(), QString()};
    QTest::newRow("nothing") << QUrl() << QStringList{QString(), QString(), QString()};
}

void TestAddress::splitsForDisplay()
{
    QFETCH(QUrl, url);
    QFETCH(QStringList, parts);

    const auto shown = browser::displayParts(url);

    QCOMPARE((QStringList{shown.scheme, shown.host, shown.path}), parts);
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
