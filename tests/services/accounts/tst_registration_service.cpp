// Registration with a letter, from the form to the first sign-in (E-12 to E-32).

#include "services/accounts/registration_service.h"

#include "core/energy/billing.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/session_service.h"
#include "services/energy/billing_service.h"
#include "services/energy/contract_service.h"
#include "services/energy/dashboard_service.h"
#include "services/mail/mail_sender.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;
using services::RegistrationForm;

namespace {

const QString kEan = u"541448860004312820"_s; // Ahmed Yildiz, who has a letter
const QString kOtherEan = u"541448860004313155"_s; // Rosa Moretti, who has one too
const QString kEmail = u"ahmed.yildiz@messagerie.example"_s;
const QString kPassword = u"Vélo-Jaune-41"_s;

// A small window on the world: what the test asks of it.
class Desk final
{
public:
    explicit Desk(support::TestRuntime& runtime)
        : m_runtime(runtime)
    {
    }

    core::SupplyPointId point(const QString& ean) const
    {
        for (const core::Persona& persona : m_runtime->world().personas().value()) {
            if (persona.supplyPoint.ean.digits() == ean)
                return persona.supplyPoint.id;
        }
        return {};
    }
    QString code(const QString& ean) const
    {
        return m_runtime->invitations().letter(point(ean)).value().value().code.text();
    }
    RegistrationForm form() const { return {kEan, code(kEan), kEmail, kPassword, kPassword}; }
    services::RegistrationService::Outcome submit(const RegistrationForm& form) const
    {
        return m_runtime->registration().submit(form).value();
    }
    QString text(const QString& sql) const
    {
        data::Query query(m_runtime->worldStore().database(), "test"_L1, sql);
        return query.first([](const data::Row& row) { return row.text(0); }).value().value_or(QString());
    }
    int count(const QString& from) const { return text(u"select count(*) from "_s + from).toInt(); }
    // The secret of the link in the newest mail that Ahmed got.
    QString token() const
    {
        return text(
            u"select action_url from mails where supply_point_id = %1 and template_id = 'account-activation' "
            "order by id desc"_s.arg(point(kEan).value()))
            .section(u'/', -1);
    }

private:
    support::TestRuntime& m_runtime;
};

QStringList rulesOf(const core::FieldErrors& errors)
{
    QStringList all;
    for (const core::FieldError& error : errors.all())
        all.append(error.field + u' ' + QString::number(static_cast<int>(error.rule)));
    return all;
}

QString ruleOn(const QString& field, Rule rule)
{
    return field + u' ' + QString::number(static_cast<int>(rule));
}

} // namespace

class TestRegistrationService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void fromTheLetterToTheFirstSignIn_data() { support::EnginePlace::addRows(); }
    void fromTheLetterToTheFirstSignIn();
    void forgivingEntry_data();
    void forgivingEntry();
    void whatTheFormSays_data();
    void whatTheFormSays();
    void oneAnswerForAllRefusals_data();
    void oneAnswerForAllRefusals();
    void locksWithTheTimeOfUnlocking();
    void passwordLikeTheName();
    void emailConflicts();
    void aNewLetterLetsAMistypedAddressBeMended();
    void againKeepsTheNewestPassword_data() { support::EnginePlace::addRows(); }
    void againKeepsTheNewestPassword();
    void resending();
    void linksThatDoNotWork_data();
    void linksThatDoNotWork();
    void theHistory_data();
    void theHistory();
    void cutShortNothingRemains_data();
    void cutShortNothingRemains();
    void thePasswordIsNowhere();
};

void TestRegistrationService::fromTheLetterToTheFirstSignIn()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const Desk desk(runtime);
    const auto outcome = desk.submit(desk.form());
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(rulesOf(outcome.errors).join(u", "_s)));
    QCOMPARE(outcome.email, kEmail);

    // Waiting: right password, no way in yet (E-23), and the letter is kept for him (E-22).
    auto refused = runtime->session().signIn(kEmail, kPassword);
    QCOMPARE(rulesOf(*refused), QStringList{ruleOn(u"email"_s, Rule::AccountNotActive)});
    const core::SupplyPointId point = desk.point(kEan);
    QCOMPARE(desk.text(u"select account_id from invitations where supply_point_id = %1"_s.arg(point.value())),
        QString::number(outcome.account.value()));
    QCOMPARE(desk.count(u"invitations where used_at is not null"_s), 0);

    // The mail greets by full name, and its link opens the space once.
    QVERIFY(desk.text(u"select body from mails where template_id = 'account-activation'"_s)
                .contains(u"Ahmed Yildiz"_s));
    const QString token = desk.token();
    QVERIFY(token.size() >= 40);
    QCOMPARE(desk.count(u"account_links where token_hash = '%1'"_s.arg(token)), 0);
    const auto activated = runtime->registration().activate(token);
    VERIFY_OK(activated);
    QCOMPARE(*activated, std::optional<QString>(kEmail));
    QCOMPARE(desk.count(u"invitations where used_at is not null"_s), 1);
    QVERIFY(runtime->registration().activate(token)->value_or(QString()).isEmpty());

    auto accepted = runtime->session().signIn(kEmail, kPassword);
    VERIFY_OK(accepted);
    QVERIFY(accepted->isEmpty());
    const auto account = runtime->session().account();
    QCOMPARE(account->clientNumber, u"ESP-SELF-%1"_s.arg(point.value(), 6, 10, QChar(u'0')));
    const auto contract = runtime->contracts().contract(account->id);
    VERIFY_OK(contract);
    QCOMPARE(contract->value().contract.reference, u"CTR-SELF-%1"_s.arg(point.value(), 6, 10, QChar(u'0')));
    QCOMPARE(contract->value().contract.startsOn, QDate(2026, 11, 25));
    QCOMPARE(contract->value().contract.tariff, core::TariffKind::Fixed); // the EAN ends in 0
    QCOMPARE(contract->value().contract.price, core::billing::kDefaultFixedPrice);
    QCOMPARE(contract->value().contract.standingCharge, core::Money::fromCents(1200));
    const auto invoices = runtime->billing().invoices(account->id, {});
    QCOMPARE(invoices->rows.size(), 5);
    VERIFY_OK(runtime->billing().document(account->id, invoices->rows.constLast().reference));
    // His mailbox goes on with what his space shows: the invoice that is to be paid, a while after the
    // welcome.
    QCOMPARE(desk.text(u"select invoice_reference from mails where template_id = 'invoice-ready'"_s),
        invoices->oldestUnpaid->reference);
    QVERIFY(desk.text(u"select max(sent_at) from mails where template_id = 'invoice-ready'"_s)
        > desk.text(u"select max(sent_at) from mails where template_id = 'account-activated'"_s));
}

void TestRegistrationService::forgivingEntry_data()
{
    QTest::addColumn<QString>("change"); // of the right entry
    for (const char* change :
        {"as on the letter", "spaces and dashes", "lower case", "capitals in the address"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestRegistrationService::forgivingEntry()
{
    QFETCH(QString, change);
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    RegistrationForm form = desk.form();
    if (change == u"spaces and dashes"_s) {
        form.ean = u" 541 448-860.004 312 820 "_s;
        form.code = u"  "_s + form.code.left(2) + u' ' + form.code.mid(2).replace(u'-', u'–') + u' ';
    } else if (change == u"lower case"_s) {
        form.code = form.code.toLower().remove(u'-');
    } else if (change == u"capitals in the address"_s) {
        form.email = u"  Ahmed.YILDIZ@Messagerie.example "_s;
    }
    const auto outcome = desk.submit(form);
    QVERIFY2(outcome.errors.isEmpty(), qPrintable(rulesOf(outcome.errors).join(u", "_s)));
    QCOMPARE(outcome.email, kEmail);
}

void TestRegistrationService::whatTheFormSays_data()
{
    QTest::addColumn<RegistrationForm>("form");
    QTest::addColumn<QStringList>("errors");
    const RegistrationForm right{kEan, u"R4T9-HXKM"_s, kEmail, kPassword, kPassword};
    const auto row = [&](const char* name, auto change, const QStringList& errors) {
        RegistrationForm form = right;
        change(form);
        QTest::newRow(name) << form << errors;
    };
    row("nothing typed", [](RegistrationForm& f) { f = {}; },
        {ruleOn(u"ean"_s, Rule::Required), ruleOn(u"code"_s, Rule::Required),
            ruleOn(u"email"_s, Rule::Required), ruleOn(u"password"_s, Rule::Required),
            ruleOn(u"repetition"_s, Rule::Required)});
    row("one digit missing", [](RegistrationForm& f) { f.ean.chop(1); }, {ruleOn(u"ean"_s, Rule::NotAnEan)});
    row("one digit wrong", [](RegistrationForm& f) { f.ean = u"541448860004312821"_s; },
        {ruleOn(u"ean"_s, Rule::EanCheckDigit)});
    row("one sign missing", [](RegistrationForm& f) { f.code.chop(1); }, {ruleOn(u"code"_s, Rule::NotACode)});
    row("no at sign", [](RegistrationForm& f) { f.email = u"ahmed.messagerie.example"_s; },
        {ruleOn(u"email"_s, Rule::NotAnEmail)});
    row("the repetition differs: said there only",
        [](RegistrationForm& f) { f.repetition = u"Velo-Jaune-41"_s; },
        {ruleOn(u"repetition"_s, Rule::DoesNotMatch)});
    row("a weak password", [](RegistrationForm& f) { f.password = f.repetition = u"1234"_s; },
        {ruleOn(u"password"_s, Rule::WeakPassword)});
    row("the address as password", [](RegistrationForm& f) { f.password = f.repetition = kEmail; },
        {ruleOn(u"password"_s, Rule::WeakPassword)});
    row("a password without end",
        [](RegistrationForm& f) { f.password = f.repetition = QString(100'000, u'x'); },
        {ruleOn(u"password"_s, Rule::TooLong)});
    row("SQL stays text",
        [](RegistrationForm& f) {
            f.ean = u"' or 1=1 --"_s;
            f.email = u"a@b.c'; drop table accounts"_s;
        },
        {ruleOn(u"ean"_s, Rule::NotAnEan), ruleOn(u"email"_s, Rule::NotAnEmail)});
}

void TestRegistrationService::whatTheFormSays()
{
    QFETCH(RegistrationForm, form);
    QFETCH(QStringList, errors);
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    QCOMPARE(rulesOf(desk.submit(form).errors), errors);
    QCOMPARE(desk.count(u"invitations where failures > 0"_s), 0); // nothing was tried
    QCOMPARE(desk.count(u"journal where event = 'account.registration_refused' and subject = 'form'"_s), 1);
}

void TestRegistrationService::oneAnswerForAllRefusals_data()
{
    QTest::addColumn<QString>("refusal");
    for (const char* refusal : {"unknown_ean", "no_invitation", "wrong_code", "replaced", "expired", "used"})
        QTest::newRow(refusal) << QString::fromLatin1(refusal);
}

void TestRegistrationService::oneAnswerForAllRefusals()
{
    QFETCH(QString, refusal);
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    RegistrationForm form = desk.form();
    const core::SupplyPointId point = desk.point(kEan);
    if (refusal == u"unknown_ean"_s) {
        form.ean = u"541449000000012341"_s;
    } else if (refusal == u"no_invitation"_s) {
        form.ean = u"541448860004312752"_s; // Monique, who has an account since long
    } else if (refusal == u"wrong_code"_s) {
        form.code = desk.code(kOtherEan);
    } else if (refusal == u"replaced"_s) {
        VERIFY_OK(runtime->invitations().make({point}));
    } else if (refusal == u"expired"_s) {
        VERIFY_OK(runtime->invitations().expire(point));
    } else if (refusal == u"used"_s) {
        QVERIFY(desk.submit(form).errors.isEmpty());
        QVERIFY(runtime->registration().activate(desk.token())->has_value());
        form.email = u"quelqu.un@messagerie.example"_s;
    }
    const auto outcome = desk.submit(form);
    QCOMPARE(outcome.errors.all().size(), 1);
    QCOMPARE(outcome.errors.all().first(), (core::FieldError{u"code"_s, Rule::InvitationRefused, {}}));
    QVERIFY(!outcome.account.isValid());
    QCOMPARE(
        desk.text(
            u"select subject from journal where event = 'account.registration_refused' order by id desc"_s),
        refusal);
}

void TestRegistrationService::locksWithTheTimeOfUnlocking()
{
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    RegistrationForm wrong = desk.form();
    wrong.code = desk.code(kOtherEan);
    for (int i = 1; i < 5; ++i)
        QCOMPARE(desk.submit(wrong).errors.all().first().rule, Rule::InvitationRefused);
    const QDateTime unlocked = runtime.clock().nowUtc().addSecs(15 * 60);
    QCOMPARE(desk.submit(wrong).errors.all().first(),
        (core::FieldError{u"code"_s, Rule::InvitationLocked, {unlocked}}));
    QCOMPARE(desk.submit(desk.form()).errors.all().first().rule, Rule::InvitationLocked);
    runtime.clock().advanceSeconds(15 * 60);
    QVERIFY(desk.submit(desk.form()).errors.isEmpty());
}

void TestRegistrationService::passwordLikeTheName()
{
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    RegistrationForm form = desk.form();
    form.email = u"quelqu.un@messagerie.example"_s; // so that only the letter's holder tells the name
    form.password = form.repetition = u"Yildiz-41"_s;
    QCOMPARE(desk.submit(form).errors.all().first(),
        (core::FieldError{u"password"_s, Rule::WeakPassword, {u"personal"_s}}));
}

void TestRegistrationService::emailConflicts()
{
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    RegistrationForm form = desk.form();
    form.email = u"monique.delvaux@messagerie.example"_s;
    QCOMPARE(rulesOf(desk.submit(form).errors), QStringList{ruleOn(u"email"_s, Rule::EmailHasAccount)});

    QVERIFY(desk.submit(desk.form()).errors.isEmpty());
    form.email = u"autre.adresse@messagerie.example"_s;
    QCOMPARE(rulesOf(desk.submit(form).errors), QStringList{ruleOn(u"email"_s, Rule::OtherEmailOnFile)});

    const RegistrationForm rosa{kOtherEan, desk.code(kOtherEan), kEmail, kPassword, kPassword};
    QCOMPARE(rulesOf(desk.submit(rosa).errors), QStringList{ruleOn(u"email"_s, Rule::EmailIsWaiting)});
    QCOMPARE(desk.count(u"accounts where active is not true"_s), 1);
}

void TestRegistrationService::aNewLetterLetsAMistypedAddressBeMended()
{
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    RegistrationForm form = desk.form();
    form.email = u"ahmed.yildis@messagerie.example"_s;
    const auto first = desk.submit(form);
    QVERIFY(first.errors.isEmpty());
    VERIFY_OK(runtime->invitations().make({desk.point(kEan)}));
    const auto second = desk.submit(desk.form());
    QVERIFY(second.errors.isEmpty());
    QCOMPARE(second.account, first.account); // the one that waited (E-32)
    QVERIFY(runtime->registration().activate(desk.token())->has_value());
    QVERIFY(runtime->session().signIn(kEmail, kPassword)->isEmpty());
}

void TestRegistrationService::againKeepsTheNewestPassword()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const Desk desk(runtime);
    const auto first = desk.submit(desk.form());
    const QString firstToken = desk.token();
    RegistrationForm again = desk.form();
    again.password = again.repetition = u"Bateau-Rouge-77"_s;
    const auto second = desk.submit(again);
    QVERIFY(second.errors.isEmpty());
    QCOMPARE(second.account, first.account);
    QCOMPARE(desk.count(u"mails where template_id = 'account-activation'"_s), 2);
    QCOMPARE(desk.count(u"contracts where supply_point_id = %1"_s.arg(desk.point(kEan).value())), 1);
    QCOMPARE(desk.count(u"invoices where supply_point_id = %1"_s.arg(desk.point(kEan).value())), 5);

    QVERIFY2(!runtime->registration().activate(firstToken)->has_value(), "the first link died");
    QVERIFY(runtime->registration().activate(desk.token())->has_value());
    QVERIFY(!runtime->session().signIn(kEmail, kPassword)->isEmpty());
    QVERIFY(runtime->session().signIn(kEmail, u"Bateau-Rouge-77"_s)->isEmpty());
}

void TestRegistrationService::resending()
{
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    const auto outcome = desk.submit(desk.form());
    QCOMPARE(runtime->registration().resend(outcome.account).value(), true);
    QCOMPARE(desk.count(u"mails where template_id = 'account-activation'"_s), 2);
    QVERIFY(runtime->registration().activate(desk.token())->has_value());
    QCOMPARE(runtime->registration().resend(outcome.account).value(), false);
    QCOMPARE(runtime->registration().resend({}).value(), false);
}

void TestRegistrationService::linksThatDoNotWork_data()
{
    QTest::addColumn<QString>("token"); // empty: the right one, too late
    QTest::addColumn<QString>("reason");
    QTest::newRow("too late") << QString() << u"expired"_s;
    QTest::newRow("nobody's") << u"abcdef"_s << u"unknown"_s;
    QTest::newRow("a percent sign") << u"%"_s << u"unknown"_s;
    QTest::newRow("a very long one") << QString(1'000'000, u'a') << u"unknown"_s;
}

void TestRegistrationService::linksThatDoNotWork()
{
    QFETCH(QString, token);
    QFETCH(QString, reason);
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    desk.submit(desk.form());
    if (token.isEmpty()) {
        token = desk.token();
        runtime.clock().advanceSeconds(24LL * 3600);
    }
    const auto activated = runtime->registration().activate(token);
    VERIFY_OK(activated);
    QVERIFY(!activated->has_value());
    QCOMPARE(desk.count(u"accounts where active is not true"_s), 1);
    QCOMPARE(desk.text(u"select subject from journal where event = 'account.activation_refused'"_s), reason);
    // There is a way to start again: the same letter sends another one.
    QVERIFY(desk.submit(desk.form()).errors.isEmpty());
    QVERIFY(runtime->registration().activate(desk.token())->has_value());
}

void TestRegistrationService::theHistory_data()
{
    QTest::addColumn<QString>("ean");
    QTest::addColumn<QString>("emptied"); // condition of the readings that are not there
    QTest::addColumn<int>("tariff");
    QTest::newRow("with 24 months of readings") << kEan << u"1 = 0"_s << 0;
    QTest::newRow("without any reading") << kEan << u"1 = 1"_s << 0;
    QTest::newRow("with a hole") << kEan << u"read_on in ('2026-08-31', '2026-09-30')"_s << 0;
    QTest::newRow("with the newest ones only") << kEan << u"read_on < '2026-09-01'"_s << 0;
    QTest::newRow("a variable tariff, by the EAN's last digit") << kOtherEan << u"1 = 0"_s << 1;
    QTest::newRow("day and night, without any reading") << u"541448860004313162"_s << u"1 = 1"_s << 0;
}

void TestRegistrationService::theHistory()
{
    QFETCH(QString, ean);
    QFETCH(QString, emptied);
    QFETCH(int, tariff);
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    const core::SupplyPointId point = desk.point(ean);
    VERIFY_OK(runtime->worldStore().database().execute("test"_L1,
        u"delete from readings where supply_point_id = %1 and %2"_s.arg(point.value()).arg(emptied)));
    const auto outcome
        = desk.submit({ean, desk.code(ean), u"quelqu.un@messagerie.example"_s, kPassword, kPassword});
    QVERIFY(outcome.errors.isEmpty());

    data::Query invoices(runtime->worldStore().database(), "test"_L1,
        u"select reference, period_from, period_to, issued_on, kwh, index_from, index_to, total_cents, "
        u"status, tariff, "
        "price_micro from invoices where supply_point_id = :point order by period_to"_s);
    int paid = 0;
    QStringList references;
    const auto checked = invoices.bind(":point"_L1, point).all([&](const data::Row& row) {
        references.append(row.text("reference"_L1));
        const QDate from = row.day("period_from"_L1);
        const QDate to = row.day("period_to"_L1);
        const qint64 kWh = row.number("kwh"_L1);
        const QString reading
            = u"select day_kwh + night_kwh from readings where status = 'validated' and supply_point_id = %1 and read_on = '%2'"_s;
        const qint64 before
            = desk.text(reading.arg(point.value()).arg(from.addDays(-1).toString(Qt::ISODate))).toLongLong();
        const qint64 after = desk.text(reading.arg(point.value()).arg(to.toString(Qt::ISODate))).toLongLong();
        paid += row.text("status"_L1) == u"paid"_s ? 1 : 0;
        return before > 0 && after - before == kWh && kWh > 0 && row.day("issued_on"_L1) == to.addDays(3)
            && row.text("tariff"_L1) == (tariff == 1 ? u"variable"_s : u"fixed"_s)
            && row.price("price_micro"_L1)
            == (tariff == 1 ? core::billing::variablePrice(to.month()) : core::billing::kDefaultFixedPrice)
            && row.number("total_cents"_L1)
            == core::billing::total(kWh, row.price("price_micro"_L1), core::Money::fromCents(1200)).cents();
    });
    VERIFY_OK(checked);
    QCOMPARE(*checked, QList<bool>(5, true));
    QCOMPARE(paid, 4);
    QCOMPARE(references.first(), u"FAC-SELF-%1-202606"_s.arg(point.value()));
    QCOMPARE(references.last(), u"FAC-SELF-%1-202610"_s.arg(point.value()));
    QCOMPARE(desk.text(u"select status from invoices where reference = '%1'"_s.arg(references.last())),
        u"to_pay"_s);
}

void TestRegistrationService::cutShortNothingRemains_data()
{
    QTest::addColumn<QString>("step"); // the write that fails
    for (const char* step :
        {"insert on accounts", "insert on contracts", "insert on readings", "insert on invoices",
            "update on invitations", "insert on account_links", "insert on mails", "insert on journal"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestRegistrationService::cutShortNothingRemains()
{
    QFETCH(QString, step);
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    const auto run = [&runtime](const QString& sql) {
        const auto done = runtime->worldStore().database().execute("test"_L1, sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    };
    run(u"delete from readings where supply_point_id = %1"_s.arg(desk.point(kEan).value()));
    const RegistrationForm form = desk.form();
    const auto counts = [&desk] {
        QStringList all;
        for (const QString& table : {u"accounts"_s, u"contracts"_s, u"readings"_s, u"invoices"_s,
                 u"invitations where account_id is not null"_s, u"account_links"_s, u"mails"_s, u"journal"_s})
            all.append(table + u' ' + QString::number(desk.count(table)));
        return all;
    };
    const QStringList before = counts();

    run(u"create trigger cut before %1 begin select raise(abort, 'cut short'); end"_s.arg(step));
    QVERIFY(!runtime->registration().submit(form));
    QCOMPARE(counts(), before);
    run(u"drop trigger cut"_s);
    QVERIFY(desk.submit(form).errors.isEmpty());
    QVERIFY(counts() != before);
}

void TestRegistrationService::thePasswordIsNowhere()
{
    TEST_RUNTIME(runtime);
    const Desk desk(runtime);
    desk.submit(desk.form());
    QVERIFY(runtime->registration().activate(desk.token())->has_value());
    QCOMPARE(desk.count(u"journal where attributes like '%Jaune%' or subject like '%Jaune%'"_s), 0);
    QCOMPARE(desk.count(u"mails where body like '%Jaune%' or action_url like '%Jaune%'"_s), 0);
    QVERIFY(desk.text(u"select password_hash from accounts order by id desc"_s).startsWith(u"$argon2id$"_s));
}

QTEST_GUILESS_MAIN(TestRegistrationService)
#include "tst_registration_service.moc"
