#include "services/accounts/account_security_service.h"
#include "services/accounts/account_service.h"
#include "services/accounts/email_change_service.h"
#include "services/accounts/session_service.h"
#include "services/mail/mail_sender.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using services::EmailConfirmation;
using tests::SmallWorld;

namespace {

// The services of one customer's account, on the small world.
struct Account
{
    explicit Account(SmallWorld& world)
        : mails(world.store(), world.clock())
        , emails(world.store(), world.journal(), world.clock(), mails)
        , account(world.store(), world.journal(), world.clock(), emails)
        , security(world.store(), world.journal(), world.clock(), mails)
        , session(world.store(), world.journal(), world.clock())
    {
    }

    services::MailSender mails;
    services::EmailChangeService emails;
    services::AccountService account;
    services::AccountSecurityService security;
    services::SessionService session;
};

const QString kMail = u"marie@messagerie.example"_s;
const QString kNewMail = u"marie@courrier.example"_s; // the same mailbox

services::ProfileForm form(const QString& phone = {}, const QString& email = kMail)
{
    services::ProfileForm form;
    form.phone = phone;
    form.email = email;
    return form;
}

// "field:rule" of each error.
QStringList namesOf(const core::FieldErrors& errors)
{
    QStringList names;
    for (const core::FieldError& error : errors.all())
        names.append(error.field + u':' + QString::number(int(error.rule)));
    return names;
}

QString name(const QString& field, core::Rule rule)
{
    return field + u':' + QString::number(int(rule));
}

// The secret of the last link sent.
QString lastSecret(SmallWorld& world)
{
    return world
        .scalar(u"select action_url from mails where action_url like '%code=%' order by id desc limit 1"_s)
        .section(u"code="_s, 1);
}

} // namespace

class TestAccountService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatMayBeChangedIsKept_data() { support::EnginePlace::addRows(); }
    void whatMayBeChangedIsKept();
    void whatIsWrongIsSaidAndNothingKept_data() { support::EnginePlace::addRows(); }
    void whatIsWrongIsSaidAndNothingKept();
    void theAddressOfTheBills_data() { support::EnginePlace::addRows(); }
    void theAddressOfTheBills();
    void aNewAddressWaitsForItsLink_data() { support::EnginePlace::addRows(); }
    void aNewAddressWaitsForItsLink();
    void onlyTheNewestLinkCounts_data() { support::EnginePlace::addRows(); }
    void onlyTheNewestLinkCounts();
    void aLinkGetsOldAndAddressesGetTaken_data() { support::EnginePlace::addRows(); }
    void aLinkGetsOldAndAddressesGetTaken();
    void theWaitingAddressCanBeGivenUp();
    void thePasswordIsChanged_data() { support::EnginePlace::addRows(); }
    void thePasswordIsChanged();
    void aPasswordIsRefused_data();
    void aPasswordIsRefused();
    void theLastTwentySignIns_data() { support::EnginePlace::addRows(); }
    void theLastTwentySignIns();
    void aClosedAccountIsKeptButShut_data() { support::EnginePlace::addRows(); }
    void aClosedAccountIsKeptButShut();
    void nobodysAccountIsNotFound();
};

void TestAccountService::whatMayBeChangedIsKept()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    services::ProfileForm typed = form(u" 0400/00.00.12 "_s);
    typed.language = core::Language::Dutch;
    typed.invoicesByEmail = false;
    typed.smsReminder = true;
    const auto saved = marie.account.save(SmallWorld::kMarie, typed);
    VERIFY_OK(saved);
    QVERIFY(std::get<services::SavedProfile>(*saved).changed);
    QVERIFY(std::get<services::SavedProfile>(*saved).linkSentTo.isEmpty());
    const auto profile = marie.account.profile(SmallWorld::kMarie);
    VERIFY_OK(profile);
    QCOMPARE(profile->account.phone, u"0400000012"_s);
    QCOMPARE(profile->account.language, core::Language::Dutch);
    QVERIFY(!profile->invoicesByEmail);
    QVERIFY(profile->smsReminder);
    QCOMPARE(profile->supplyPoint.fullName(), u"Marie Lejeune"_s);
    QCOMPARE(profile->passwordChangedOn, QDate(2025, 1, 1));
    QVERIFY(!profile->newEmail);
    QCOMPARE(world.events(), QStringList{u"profile.changed profile"_s});

    // The same again: nothing written, nothing told.
    const auto again = marie.account.save(SmallWorld::kMarie, typed);
    VERIFY_OK(again);
    QVERIFY(!std::get<services::SavedProfile>(*again).changed);
    QCOMPARE(world.events().size(), 1);
}

void TestAccountService::whatIsWrongIsSaidAndNothingKept()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    services::ProfileForm typed = form(u"081 23 45 67"_s, u"paul@messagerie.example"_s);
    typed.smsReminder = true;
    const auto refused = marie.account.save(SmallWorld::kMarie, typed);
    VERIFY_OK(refused);
    QCOMPARE(namesOf(std::get<core::FieldErrors>(*refused)),
        (QStringList{
            name(u"phone"_s, core::Rule::NotAPhoneNumber), name(u"email"_s, core::Rule::AlreadyUsed)}));
    QCOMPARE(
        namesOf(std::get<core::FieldErrors>(*marie.account.save(SmallWorld::kMarie, form({}, u"marie@"_s)))),
        QStringList{name(u"email"_s, core::Rule::NotAnEmail)});
    QCOMPARE(namesOf(std::get<core::FieldErrors>(*marie.account.save(SmallWorld::kMarie, form({}, u" "_s)))),
        QStringList{name(u"email"_s, core::Rule::Required)});
    QCOMPARE(world.scalar(u"select phone from accounts where id = 1"_s), QString());
    QCOMPARE(world.scalar(u"select count(*) from mails"_s), u"0"_s);
    QCOMPARE(world.events(),
        (QStringList{u"profile.refused_entry phone"_s, u"profile.refused_entry email"_s,
            u"profile.refused_entry email"_s}));
}

void TestAccountService::theAddressOfTheBills()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    services::ContactForm typed{{u"Rue  du Moulin"_s, u"12 a"_s, u"bte 3"_s, u"B-4997"_s, u"Ombreval"_s},
        core::ContactPreference::Phone};
    auto errors = marie.account.saveContact(SmallWorld::kMarie, typed);
    VERIFY_OK(errors);
    QCOMPARE(namesOf(*errors), QStringList{name(u"contact"_s, core::Rule::Required)});
    QCOMPARE(world.scalar(u"select billing_street from accounts where id = 1"_s), u"Place Verte"_s);

    VERIFY_OK(marie.account.save(SmallWorld::kMarie, form(u"02 000 00 24"_s)));
    errors = marie.account.saveContact(SmallWorld::kMarie, typed);
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    const auto profile = marie.account.profile(SmallWorld::kMarie);
    VERIFY_OK(profile);
    QCOMPARE(profile->account.billingAddress.oneLine(), u"Rue du Moulin 12A bte 3, 4997 Ombreval"_s);
    QCOMPARE(profile->account.contact, core::ContactPreference::Phone);
    // The supply address is not touched, nor anybody else.
    QCOMPARE(profile->supplyPoint.address.street, u"Rue du Pont"_s);
    QCOMPARE(world.scalar(u"select billing_street from accounts where id = 2"_s), u"Place Verte"_s);
    // Whoever wants calls keeps a number.
    QCOMPARE(namesOf(std::get<core::FieldErrors>(*marie.account.save(SmallWorld::kMarie, form()))),
        QStringList{name(u"phone"_s, core::Rule::Required)});
}

void TestAccountService::aNewAddressWaitsForItsLink()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    const auto saved = marie.account.save(SmallWorld::kMarie, form({}, u" Marie@Courrier.example"_s));
    VERIFY_OK(saved);
    QCOMPARE(std::get<services::SavedProfile>(*saved).linkSentTo, kNewMail);
    QCOMPARE(world.scalar(u"select email from accounts where id = 1"_s), kMail);
    QCOMPARE(marie.account.profile(SmallWorld::kMarie)->newEmail->email, kNewMail);
    QCOMPARE(world.scalar(u"select recipient from mails"_s), kNewMail);
    const QString secret = lastSecret(world);
    QCOMPARE(secret.size(), 43); // 256 bits in base64url
    QVERIFY(!world.scalar(u"select token_hash from email_changes"_s).contains(secret));

    for (int time = 0; time < 2; ++time) {
        const auto answer = marie.emails.confirm(secret);
        VERIFY_OK(answer);
        QCOMPARE(answer->outcome, EmailConfirmation::Confirmed);
        QCOMPARE(answer->email, kNewMail);
    }
    QCOMPARE(world.scalar(u"select email from accounts where id = 1"_s), kNewMail);
    QVERIFY(!marie.account.profile(SmallWorld::kMarie)->newEmail);
    // The old address is told, once.
    QCOMPARE(
        world.scalar(u"select count(*) from mails where recipient = 'marie@messagerie.example'"_s), u"1"_s);
    QCOMPARE(world.events(), (QStringList{u"email.change_asked 4 000 001"_s, u"email.changed 4 000 001"_s}));
    // It is the sign-in name now, the old one is none.
    QVERIFY(marie.session.signIn(kNewMail, SmallWorld::kPassword)->isEmpty());
    QVERIFY(!marie.session.signIn(kMail, SmallWorld::kPassword)->isEmpty());
}

void TestAccountService::onlyTheNewestLinkCounts()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    VERIFY_OK(marie.account.save(SmallWorld::kMarie, form({}, kNewMail)));
    const QString first = lastSecret(world);
    VERIFY_OK(marie.emails.sendAgain(SmallWorld::kMarie));
    const QString second = lastSecret(world);
    QVERIFY(first != second);
    QCOMPARE(marie.emails.confirm(first)->outcome, EmailConfirmation::Dropped);
    QCOMPARE(marie.emails.confirm(second + u"0"_s)->outcome, EmailConfirmation::Unknown);
    QCOMPARE(marie.emails.confirm({})->outcome, EmailConfirmation::Unknown);
    QCOMPARE(marie.emails.confirm(second)->outcome, EmailConfirmation::Confirmed);
    QCOMPARE(marie.emails.sendAgain(SmallWorld::kMarie).error().code, core::ErrorCode::NotFound);
}

void TestAccountService::aLinkGetsOldAndAddressesGetTaken()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    VERIFY_OK(marie.account.save(SmallWorld::kMarie, form({}, kNewMail)));
    const QString late = lastSecret(world);
    world.clock().advanceSeconds(24 * 3600);
    QCOMPARE(marie.emails.confirm(late)->outcome, EmailConfirmation::Expired);
    QVERIFY(!marie.account.profile(SmallWorld::kMarie)->newEmail);

    VERIFY_OK(marie.account.save(SmallWorld::kMarie, form({}, kNewMail)));
    world.execute(u"update accounts set email = 'marie@courrier.example' where id = 2"_s);
    QCOMPARE(marie.emails.confirm(lastSecret(world))->outcome, EmailConfirmation::Taken);
    QCOMPARE(world.scalar(u"select email from accounts where id = 1"_s), kMail);
}

void TestAccountService::theWaitingAddressCanBeGivenUp()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Account marie(world);
    VERIFY_OK(marie.emails.drop(SmallWorld::kMarie)); // nothing waits: nothing happens
    QVERIFY(world.events().isEmpty());
    // An address that is nobody's mailbox: the message is lost, as in life.
    VERIFY_OK(marie.account.save(SmallWorld::kMarie, form({}, u"perdu@ailleurs.example"_s)));
    QCOMPARE(world.scalar(u"select count(*) from mails"_s), u"0"_s);
    QVERIFY(marie.account.profile(SmallWorld::kMarie)->newEmail);
    VERIFY_OK(marie.emails.drop(SmallWorld::kMarie));
    QVERIFY(!marie.account.profile(SmallWorld::kMarie)->newEmail);
    QCOMPARE(world.events().constLast(), u"email.change_dropped 4 000 001"_s);
}

void TestAccountService::thePasswordIsChanged()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    const QString wanted = u"Tulipe-Moulin-47"_s;
    auto errors = marie.security.changePassword(SmallWorld::kMarie, {u"wrong"_s, wanted, wanted});
    VERIFY_OK(errors);
    QCOMPARE(namesOf(*errors), QStringList{name(u"current"_s, core::Rule::WrongCredentials)});
    QVERIFY(marie.session.signIn(kMail, SmallWorld::kPassword)->isEmpty());

    errors = marie.security.changePassword(SmallWorld::kMarie, {SmallWorld::kPassword, wanted, wanted});
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    errors = marie.security.changePassword(SmallWorld::kMarie, {wanted, wanted, wanted});
    VERIFY_OK(errors);
    QCOMPARE(namesOf(*errors), QStringList{name(u"password"_s, core::Rule::AlreadyUsed)});
    QVERIFY(marie.session.isSignedIn()); // the session goes on
    QVERIFY(!marie.session.signIn(kMail, SmallWorld::kPassword)->isEmpty());
    QVERIFY(marie.session.signIn(kMail, wanted)->isEmpty());
    QCOMPARE(marie.account.profile(SmallWorld::kMarie)->passwordChangedOn, QDate(2026, 11, 10));
    QCOMPARE(
        world.scalar(u"select template_id from mails where supply_point_id = 1"_s), u"password-changed"_s);
    QVERIFY(world.events().contains(u"password.changed 4 000 001"_s));
    QVERIFY(world.events().contains(u"password.change_refused current"_s));
    QCOMPARE(
        world.scalar(
            u"select count(*) from journal where attributes like '%Tulipe%' or subject like '%Tulipe%'"_s),
        u"0"_s);
}

void TestAccountService::aPasswordIsRefused_data()
{
    QTest::addColumn<QStringList>("typed"); // current, wanted, again
    QTest::addColumn<QStringList>("errors");
    using core::Rule;
    const QString now = SmallWorld::kPassword;
    const QString good = u"Tulipe-Moulin-47"_s;
    QTest::newRow("nothing") << QStringList{{}, {}, {}}
                             << QStringList{name(u"current"_s, Rule::Required),
                                    name(u"password"_s, Rule::Required), name(u"again"_s, Rule::Required)};
    QTest::newRow("too short") << QStringList{now, u"abc"_s, u"abc"_s}
                               << QStringList{name(u"password"_s, Rule::WeakPassword)};
    QTest::newRow("her own name") << QStringList{now, u"marielejeune"_s, u"marielejeune"_s}
                                  << QStringList{name(u"password"_s, Rule::WeakPassword)};
    QTest::newRow("not twice the same")
        << QStringList{now, good, good + u'8'} << QStringList{name(u"again"_s, Rule::DoesNotMatch)};
    QTest::newRow("endless") << QStringList{now, QString(129, u'x'), QString(129, u'x')}
                             << QStringList{name(u"password"_s, Rule::TooLong)};
}

void TestAccountService::aPasswordIsRefused()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, errors);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Account marie(world);
    const auto told
        = marie.security.changePassword(SmallWorld::kMarie, {typed.at(0), typed.at(1), typed.at(2)});
    VERIFY_OK(told);
    QCOMPARE(namesOf(*told), errors);
    QVERIFY(marie.session.signIn(kMail, SmallWorld::kPassword)->isEmpty());
}

void TestAccountService::theLastTwentySignIns()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    world.execute(u"insert into sign_ins (supply_point_id, email, accepted, at, device) values "
                  "(1, 'marie@messagerie.example', {true}, '2026-11-06T02:12:00.000Z', 'Téléphone, Anvers'), "
                  "(2, 'paul@messagerie.example', {true}, '2026-11-09T02:12:00.000Z', '')"_s);
    QVERIFY(!marie.session.signIn(kMail, u"faux"_s)->isEmpty());
    world.clock().advanceSeconds(60);
    QVERIFY(marie.session.signIn(kMail, SmallWorld::kPassword)->isEmpty());
    const auto signIns = marie.security.signIns(SmallWorld::kMarie);
    VERIFY_OK(signIns);
    QCOMPARE(signIns->size(), 3);
    QVERIFY(signIns->at(0).accepted);
    QVERIFY(signIns->at(0).device.isEmpty());
    QVERIFY(!signIns->at(1).accepted);
    QCOMPARE(signIns->at(2).device, u"Téléphone, Anvers"_s);
    for (int i = 0; i < 20; ++i)
        world.execute(
            u"insert into sign_ins (supply_point_id, email, accepted, at) select supply_point_id, email, "
            "accepted, at from sign_ins where id = 1"_s);
    QCOMPARE(marie.security.signIns(SmallWorld::kMarie)->size(), 20);
}

void TestAccountService::aClosedAccountIsKeptButShut()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    Account marie(world);
    QCOMPARE(namesOf(*marie.security.close(SmallWorld::kMarie, {})),
        QStringList{name(u"password"_s, core::Rule::Required)});
    QCOMPARE(namesOf(*marie.security.close(SmallWorld::kMarie, u"faux"_s)),
        QStringList{name(u"password"_s, core::Rule::WrongCredentials)});
    const QString rows = world.scalar(u"select count(*) from invoices where supply_point_id = 1"_s);
    QVERIFY(marie.security.close(SmallWorld::kMarie, SmallWorld::kPassword)->isEmpty());
    QCOMPARE(world.scalar(u"select count(*) from invoices where supply_point_id = 1"_s), rows);
    QCOMPARE(world.scalar(u"select template_id from mails where supply_point_id = 1"_s), u"account-closed"_s);
    QVERIFY(world.events().contains(u"account.closed 4 000 001"_s));
    const auto told = marie.session.signIn(kMail, SmallWorld::kPassword);
    VERIFY_OK(told);
    const auto error = told->of(u"email"_s);
    QVERIFY(error);
    QCOMPARE(error->rule, core::Rule::AccountNotActive);
    QCOMPARE(error->args.value(0).toDate(), QDate(2026, 11, 10));
    // One that was never active says nothing of a closing.
    QVERIFY(marie.session.signIn(u"anne@messagerie.example"_s, SmallWorld::kPassword)
                ->of(u"email"_s)
                ->args.isEmpty());
}

void TestAccountService::nobodysAccountIsNotFound()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    Account nobody(world);
    const core::AccountId none;
    QCOMPARE(nobody.account.profile(none).error().code, core::ErrorCode::NotFound);
    QCOMPARE(nobody.account.save(none, form()).error().code, core::ErrorCode::NotFound);
    QCOMPARE(nobody.account.saveContact(none, {}).error().code, core::ErrorCode::NotFound);
    QCOMPARE(nobody.security.signIns(none).error().code, core::ErrorCode::NotFound);
    QCOMPARE(nobody.security.close(none, u"x"_s).error().code, core::ErrorCode::NotFound);
    QCOMPARE(nobody.security.changePassword(none, {}).error().code, core::ErrorCode::NotFound);
    QVERIFY(world.events().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_account_service.moc"
