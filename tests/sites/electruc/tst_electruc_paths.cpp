#include "sites/electruc/paths.h"

#include "support/fail_on_warning.h"

using namespace Qt::StringLiterals;
using namespace sites::electruc;

class TestElectrucPaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void signInComesBackOnlyToThisSite_data();
    void signInComesBackOnlyToThisSite();
    void theWantedPageSurvivesTheWayThere();
    void typedWordsComeBackAsTyped_data();
    void typedWordsComeBackAsTyped();
};

void TestElectrucPaths::signInComesBackOnlyToThisSite_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");

    const QString dashboard = u"https://www.electruc.example/espace-client"_s;
    QTest::newRow("nothing asked: the dashboard") << QString() << dashboard;
    QTest::newRow("a page of the customer area")
        << u"/espace-client/factures"_s << dashboard + u"/factures"_s;
    QTest::newRow("its query stays") << u"/aide?question=read-my-meter"_s
                                     << u"https://www.electruc.example/aide?question=read-my-meter"_s;
    QTest::newRow("another site is a trap") << u"https://www.electruc-clients.example/"_s << dashboard;
    QTest::newRow("another site without its scheme too") << u"//piege.example/espace-client"_s << dashboard;
    QTest::newRow("a script is no page") << u"javascript:alert(1)"_s << dashboard;
    QTest::newRow("the sign-in page itself would turn in circles") << u"/connexion"_s << dashboard;
    QTest::newRow("a path without its slash") << u"factures"_s << dashboard;
}

void TestElectrucPaths::signInComesBackOnlyToThisSite()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, expected);
    QCOMPARE(paths::afterSignIn(wanted).toString(), expected);
}

void TestElectrucPaths::theWantedPageSurvivesTheWayThere()
{
    const QUrl wanted(u"https://www.electruc.example/factures/2026-11-0417.pdf"_s);
    const QUrl signIn = paths::signInThen(wanted);
    QCOMPARE(signIn.path(), u"/connexion"_s);
    const QString kept
        = QUrl::fromPercentEncoding(signIn.query(QUrl::FullyEncoded).section(u'=', 1).toLatin1());
    QCOMPARE(paths::afterSignIn(kept), wanted);
}

void TestElectrucPaths::typedWordsComeBackAsTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("accents") << u"mot de passe oublié"_s;
    QTest::newRow("signs of an address") << u"a+b & c=d #1 100%"_s;
    QTest::newRow("markup") << u"<script>alert('é')</script>"_s;
}

void TestElectrucPaths::typedWordsComeBackAsTyped()
{
    QFETCH(const QString, words);
    const QString query = paths::search(words).query(QUrl::FullyEncoded);
    QVERIFY(query.startsWith(u"q="_s));
    QCOMPARE(QUrl::fromPercentEncoding(query.mid(2).toLatin1()), words);
}

QTEST_GUILESS_MAIN(TestElectrucPaths)
#include "tst_electruc_paths.moc"
