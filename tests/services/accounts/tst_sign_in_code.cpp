// The code by text of a sign-in: who gets one, right, wrong and late, another one, and what the journal says.

#include "data/phone/text_repository.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/session_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using services::CodeAnswer;
using services::SignInCode;
using tests::SmallWorld;
using Kind = services::CodeAnswer::Kind;

namespace {

const QString kMarie = u"marie@messagerie.example"_s;

// Marie, who chose a code at each sign-in.
class Desk final
{
public:
    explicit Desk(const support::EnginePlace& place)
        : world(place)
        , session(world.store(), world.journal(), world.clock())
    {
        world.execute(
            u"update accounts set phone = '0400000012', code_by_text = true where supply_point_id = 1"_s);
    }
    bool signIn()
    {
        const auto errors = session.signIn(kMarie, SmallWorld::kPassword);
        return errors && errors->isEmpty();
    }
    QList<core::TextMessage> texts()
    {
        return data::TextRepository(world.store().database())
            .list(SmallWorld::kMariesPoint, core::TextPlace::Inbox, world.clock().nowUtc())
            .value();
    }
    // What the newest text says.
    QString code()
    {
        const QList<core::TextMessage> all = texts();
        static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
        return all.isEmpty() ? QString() : digits.match(all.constFirst().body).captured();
    }
    QString wrongCode() { return code() == u"111111"_s ? u"222222"_s : u"111111"_s; }
    Kind give(const QString& typed) { return session.giveCode(typed)->kind; }
    QStringList told()
    {
        QStringList names;
        for (const QString& line : world.events())
            names.append(line.section(u' ', 0, 0));
        return names;
    }

    SmallWorld world;
    services::SessionService session;
};

} // namespace

class TestSignInCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theRightCodeSignsIn_data() { support::EnginePlace::addRows(); }
    void theRightCodeSignsIn();
    void itMayBeWrittenInGroups_data();
    void itMayBeWrittenInGroups();
    void aWrongPasswordSendsNothing();
    void fiveTriesThenAnother_data() { support::EnginePlace::addRows(); }
    void fiveTriesThenAnother();
    void itEndsAfterTenMinutes();
    void anotherOneIsNotSentAtOnce();
    void whoGivesUpIsNotSignedIn();
    void withoutAMobileNumberThereIsNoCode();
    void theCustomerChooses_data() { support::EnginePlace::addRows(); }
    void theCustomerChooses();
    void theJournalKnowsNoCode();
};

void TestSignInCode::theRightCodeSignsIn()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    QVERIFY(desk.signIn());
    QVERIFY(!desk.session.isSignedIn());
    QVERIFY(desk.session.code().isAwaited());
    QCOMPARE(desk.session.code().maskedPhone(), u"0400\u00A0••\u00A0••\u00A012"_s);
    QCOMPARE(desk.texts().constFirst().sender, u"Electruc"_s);
    QCOMPARE(desk.give(desk.code()), Kind::Accepted);
    QVERIFY(desk.session.isSignedIn());
    QVERIFY(!desk.session.code().isAwaited());
    QCOMPARE(desk.told(), (QStringList{u"code.sent"_s, u"account.signed_in"_s}));
    QCOMPARE(desk.world.scalar(u"select count(*) from sign_ins where accepted"_s), u"1"_s);
}

void TestSignInCode::itMayBeWrittenInGroups_data()
{
    QTest::addColumn<QString>("how"); // %1 and %2: the two halves
    QTest::addColumn<int>("kind");
    QTest::newRow("as it is") << u"%1%2"_s << int(Kind::Accepted);
    QTest::newRow("with a space") << u" %1 %2 "_s << int(Kind::Accepted);
    QTest::newRow("with a no-break space") << u"%1\u00A0%2"_s << int(Kind::Accepted);
    QTest::newRow("with a hyphen") << u"%1-%2"_s << int(Kind::Accepted);
    QTest::newRow("with a letter") << u"%1%2a"_s << int(Kind::NotSixDigits);
    QTest::newRow("a digit too many") << u"%1%20"_s << int(Kind::NotSixDigits);
    QTest::newRow("half of it") << u"%1"_s << int(Kind::NotSixDigits);
    QTest::newRow("nothing") << u" "_s << int(Kind::NotSixDigits);
    QTest::newRow("the whole text") << u"Votre code : %1%2."_s << int(Kind::NotSixDigits);
}

void TestSignInCode::itMayBeWrittenInGroups()
{
    QFETCH(QString, how);
    QFETCH(int, kind);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    QVERIFY(desk.signIn());
    const QString code = desk.code();
    QString typed = how;
    typed.replace(u"%1"_s, code.left(3)).replace(u"%2"_s, code.mid(3));
    QCOMPARE(int(desk.give(typed)), kind);
    // Something that is no code costs nothing.
    if (kind != int(Kind::Accepted))
        QCOMPARE(desk.give(code), Kind::Accepted);
}

void TestSignInCode::aWrongPasswordSendsNothing()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    QVERIFY(!desk.session.signIn(kMarie, u"autre chose"_s)->isEmpty());
    QVERIFY(!desk.session.code().isAwaited());
    QVERIFY(desk.texts().isEmpty());
    QCOMPARE(desk.give(u"123456"_s), Kind::NotAwaited);
}

void TestSignInCode::fiveTriesThenAnother()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    QVERIFY(desk.signIn());
    for (int left = 4; left >= 1; --left) {
        const auto answer = desk.session.giveCode(desk.wrongCode());
        QCOMPARE(answer->kind, Kind::Wrong);
        QCOMPARE(answer->triesLeft, left);
    }
    QCOMPARE(desk.give(desk.wrongCode()), Kind::UsedUp);
    QCOMPARE(desk.give(desk.code()), Kind::UsedUp);
    QVERIFY(!desk.session.isSignedIn());
    // Nobody is locked out.
    desk.world.clock().advanceSeconds(SignInCode::kSecondsBetween);
    QVERIFY(*desk.session.code().sendAgain());
    QCOMPARE(desk.texts().size(), 2);
    QCOMPARE(desk.give(desk.code()), Kind::Accepted);
}

void TestSignInCode::itEndsAfterTenMinutes()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    QVERIFY(desk.signIn());
    desk.world.clock().advanceSeconds(SignInCode::kMinutes * 60 + 1);
    QCOMPARE(desk.give(desk.code()), Kind::Expired);
    QVERIFY(*desk.session.code().sendAgain());
    desk.world.clock().advanceSeconds(SignInCode::kMinutes * 60);
    QCOMPARE(desk.give(desk.code()), Kind::Accepted);
}

void TestSignInCode::anotherOneIsNotSentAtOnce()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    QVERIFY(!desk.session.code().sendAgain());
    QVERIFY(desk.signIn());
    desk.world.clock().advanceSeconds(SignInCode::kSecondsBetween - 1);
    QVERIFY(!*desk.session.code().sendAgain());
    QCOMPARE(desk.texts().size(), 1);
    const QString first = desk.code();
    desk.world.clock().advanceSeconds(1);
    QVERIFY(*desk.session.code().sendAgain());
    if (first != desk.code())
        QCOMPARE(desk.give(first), Kind::Wrong); // only the last one counts
    QCOMPARE(desk.give(desk.code()), Kind::Accepted);
}

void TestSignInCode::whoGivesUpIsNotSignedIn()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    QVERIFY(desk.signIn());
    const QString code = desk.code();
    desk.session.forget(); // the next person sits down
    QCOMPARE(desk.give(code), Kind::NotAwaited);
    QVERIFY(desk.signIn());
    QVERIFY(!desk.session.signIn(kMarie, u"autre chose"_s)->isEmpty());
    QVERIFY2(!desk.session.code().isAwaited(), "another try begins afresh");
}

void TestSignInCode::withoutAMobileNumberThereIsNoCode()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    for (const QString& phone : {QString(), u"020000024"_s}) {
        desk.world.execute(u"update accounts set phone = '%1' where supply_point_id = 1"_s.arg(phone));
        QVERIFY(desk.signIn());
        QVERIFY2(desk.session.isSignedIn(), "nobody is locked out of the own account");
        VERIFY_OK(desk.session.signOut());
    }
}

void TestSignInCode::theCustomerChooses()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    QVERIFY(desk.signIn());
    QCOMPARE(desk.give(desk.code()), Kind::Accepted);
    const core::AccountId marie = desk.session.account()->id;
    services::AccountSecurityService security(
        desk.world.store(), desk.world.journal(), desk.world.clock(), desk.world.mails());
    QVERIFY(security.codeByText(marie)->isOn);
    QCOMPARE(security.codeByText(marie)->mobile, u"0400\u00A000\u00A000\u00A012"_s);
    VERIFY_OK(security.setCodeByText(marie, false));
    VERIFY_OK(security.setCodeByText(marie, false)); // nothing more to tell
    QVERIFY(!security.codeByText(marie)->isOn);
    VERIFY_OK(desk.session.signOut());
    QVERIFY(desk.signIn());
    QVERIFY(desk.session.isSignedIn());
    VERIFY_OK(security.setCodeByText(marie, true));
    VERIFY_OK(security.setCodeByText(marie, false));
    desk.world.execute(u"update accounts set phone = '' where supply_point_id = 1"_s);
    const auto refused = security.setCodeByText(marie, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::ErrorCode::Conflict);
    QCOMPARE(desk.told().filter(u"code.turned"_s),
        (QStringList{u"code.turned_off"_s, u"code.turned_on"_s, u"code.turned_off"_s}));
}

void TestSignInCode::theJournalKnowsNoCode()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    QVERIFY(desk.signIn());
    const QString code = desk.code();
    const QString wrong = desk.wrongCode();
    QCOMPARE(desk.give(wrong), Kind::Wrong);
    QCOMPARE(desk.give(code), Kind::Accepted);
    const QString like
        = u"select count(*) from journal where subject like '%%1%' or attributes like '%%1%'"_s;
    QCOMPARE(desk.world.scalar(like.arg(code)), u"0"_s);
    QCOMPARE(desk.world.scalar(like.arg(wrong)), u"0"_s);
    QCOMPARE(desk.world.scalar(u"select count(*) from journal where attributes like '%wrong%'"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestSignInCode)
#include "tst_sign_in_code.moc"
