#include "services/accounts/session_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;
using tests::SmallWorld;

class TestSessionService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void signsInAndOut_data() { support::EnginePlace::addRows(); }
    void signsInAndOut();
    void refusals_data();
    void refusals();
    void nothingSecretIsKept_data() { support::EnginePlace::addRows(); }
    void nothingSecretIsKept();
    void anotherWorldForgetsThePerson();
    void endsByItself_data() { support::EnginePlace::addRows(); }
    void endsByItself();
    void whoeverCanWarnDoesFirst();
};

void TestSessionService::signsInAndOut()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::SessionService session(world.store(), world.journal(), world.clock());
    QSignalSpy happened(&world.journal(), &services::Journal::happened);

    const auto errors = session.signIn(u"  Marie@Messagerie.example "_s, SmallWorld::kPassword);
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    QVERIFY(session.isSignedIn());
    QCOMPARE(session.account()->clientNumber, u"4 000 001"_s);
    QCOMPARE(session.account()->billingAddress.oneLine(), u"Place Verte 1, 4998 Valbois"_s);

    VERIFY_OK(session.signOut());
    QVERIFY(!session.isSignedIn());
    QVERIFY(!session.account());
    QCOMPARE(world.events(),
        (QStringList{u"account.signed_in marie@messagerie.example"_s,
            u"account.signed_out marie@messagerie.example"_s}));
    QCOMPARE(happened.count(), 2);
}

void TestSessionService::endsByItself()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::SessionService session(world.store(), world.journal(), world.clock());
    VERIFY_OK(session.expire());
    QVERIFY2(!session.hasExpired(), "there was none");
    VERIFY_OK(session.noteWarned());
    QVERIFY(session.signIn(u"marie@messagerie.example"_s, SmallWorld::kPassword)->isEmpty());
    VERIFY_OK(session.noteWarned());
    VERIFY_OK(session.noteExtended());
    VERIFY_OK(session.expire());
    QVERIFY(!session.isSignedIn());
    QVERIFY(session.hasExpired());
    QVERIFY(session.signIn(u"marie@messagerie.example"_s, SmallWorld::kPassword)->isEmpty());
    QVERIFY(!session.hasExpired());
    VERIFY_OK(session.noteRestored());
    QStringList events;
    for (const QString& line : world.events())
        events.append(line.section(u' ', 0, 0));
    QCOMPARE(events,
        (QStringList{u"account.signed_in"_s, u"session.warned"_s, u"session.extended"_s, u"session.expired"_s,
            u"account.signed_in"_s, u"session.restored"_s}));
    VERIFY_OK(session.expire());
    session.forget();
    QVERIFY2(!session.hasExpired(), "the next person learns nothing of it");
}

void TestSessionService::whoeverCanWarnDoesFirst()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    services::SessionService session(world.store(), world.journal(), world.clock());
    QVERIFY(session.signIn(u"marie@messagerie.example"_s, SmallWorld::kPassword)->isEmpty());
    int warnings = 0;
    auto warner = std::make_unique<QObject>();
    connect(&session, &services::SessionService::endingSoon, warner.get(), [&] { ++warnings; });
    session.endSoon();
    QCOMPARE(warnings, 1);
    QVERIFY(session.isSignedIn());
    warner.reset();
    session.endSoon();
    QVERIFY(!session.isSignedIn());
}

void TestSessionService::refusals_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("tried"); // an attempt is noted

    const QString right = SmallWorld::kPassword;
    QTest::newRow("wrong password") << u"marie@messagerie.example"_s << u"soleil-2026"_s << u"password"_s
                                    << Rule::WrongCredentials << true;
    QTest::newRow("unknown address, same answer")
        << u"nobody@messagerie.example"_s << right << u"password"_s << Rule::WrongCredentials << true;
    QTest::newRow("somebody's other password")
        << u"paul@messagerie.example"_s << u"x"_s << u"password"_s << Rule::WrongCredentials << true;
    QTest::newRow("not activated yet")
        << u"anne@messagerie.example"_s << right << u"email"_s << Rule::AccountNotActive << true;
    QTest::newRow("not activated, wrong password: nothing revealed")
        << u"anne@messagerie.example"_s << u"x"_s << u"password"_s << Rule::WrongCredentials << true;
    QTest::newRow("no address") << u" "_s << right << u"email"_s << Rule::Required << false;
    QTest::newRow("no password") << u"marie@messagerie.example"_s << QString() << u"password"_s
                                 << Rule::Required << false;
    QTest::newRow("no at sign") << u"marie.messagerie.example"_s << right << u"email"_s << Rule::NotAnEmail
                                << false;
    QTest::newRow("quotes stay text") << u"marie'--@messagerie.example"_s << u"' or '1'='1"_s << u"password"_s
                                      << Rule::WrongCredentials << true;
    QTest::newRow("a NUL after the password") << u"marie@messagerie.example"_s << right + QChar(0)
                                              << u"password"_s << Rule::WrongCredentials << true;
    QTest::newRow("a very long password") << u"marie@messagerie.example"_s << QString(1'000'000, u'a')
                                          << u"password"_s << Rule::WrongCredentials << true;
}

void TestSessionService::refusals()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, field);
    QFETCH(Rule, rule);
    QFETCH(bool, tried);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    services::SessionService session(world.store(), world.journal(), world.clock());

    const auto errors = session.signIn(email, password);
    VERIFY_OK(errors);
    QCOMPARE(errors->all().size(), 1);
    QCOMPARE(errors->all().first().field, field);
    QCOMPARE(errors->all().first().rule, rule);
    QVERIFY(!session.isSignedIn());
    QCOMPARE(world.events().size(), tried ? 1 : 0);
    QCOMPARE(world.scalar(u"select count(*) from sign_ins"_s), tried ? u"1"_s : u"0"_s);
}

void TestSessionService::nothingSecretIsKept()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::SessionService session(world.store(), world.journal(), world.clock());
    VERIFY_OK(session.signIn(u"marie@messagerie.example"_s, u"mon-secret"_s));
    QCOMPARE(
        world.scalar(
            u"select count(*) from journal where attributes like '%mon-secret%' or subject like '%mon-secret%'"_s),
        u"0"_s);
    QCOMPARE(world.scalar(u"select count(*) from sign_ins where email like '%mon-secret%'"_s), u"0"_s);
}

void TestSessionService::anotherWorldForgetsThePerson()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    services::SessionService session(world.store(), world.journal(), world.clock());
    QSignalSpy signedOut(&session, &services::SessionService::signedOut);
    VERIFY_OK(session.signIn(u"marie@messagerie.example"_s, SmallWorld::kPassword));
    session.forget();
    session.forget();
    QVERIFY(!session.isSignedIn());
    QCOMPARE(signedOut.count(), 1);
    QCOMPARE(world.events().size(), 1); // signing in; leaving leaves no line
}

QTEST_GUILESS_MAIN(TestSessionService)
#include "tst_session_service.moc"
