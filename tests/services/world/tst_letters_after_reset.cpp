// What a reset does to the letters of invitation, and the reset of the online accounts alone (E-74, E-75).

#include "data/query.h"
#include "data/world_store.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/registration_service.h"
#include "services/people/letter_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using services::LettersAfter;
using services::LetterService;
using services::RegistrationForm;
using services::ResetLevel;
using services::ResetPart;
using services::ResetScope;

namespace {

const QString kEan = u"541448860004312820"_s; // Ahmed Yildiz, who has a letter
const QString kOtherEan = u"541448860004313155"_s; // Rosa Moretti, who has one too
const QString kEmail = u"ahmed.yildiz@messagerie.example"_s;
const QString kPassword = u"Vélo-Jaune-41"_s;
constexpr qint64 kDay = 24 * 60 * 60;

// A learner with a letter, and a trainer who resets.
class Room final
{
public:
    explicit Room(support::TestRuntime& runtime)
        : m_runtime(runtime)
    {
    }

    core::SupplyPointId point(const QString& ean) const
    {
        return m_runtime->world().persona(ean).value().supplyPoint.id;
    }
    // What the paper says; empty when the letter can no longer be printed.
    QString code(const QString& ean) const
    {
        const auto letter = m_runtime->invitations().letter(point(ean)).value();
        return letter ? letter->code.text() : QString();
    }
    QString newCode(const QString& ean)
    {
        return m_runtime->letters()
            .prepare({point(ean)}, LetterService::Codes::AllNew)
            .value()
            .constFirst()
            .code.text();
    }
    bool canRegister(const QString& ean, const QString& code)
    {
        const auto outcome = m_runtime->registration().submit({ean, code, kEmail, kPassword, kPassword});
        return outcome && outcome->errors.isEmpty();
    }
    bool registerWith(const QString& ean, const QString& code)
    {
        if (!canRegister(ean, code))
            return false;
        const auto active = m_runtime->registration().activate(token());
        return active && active->has_value();
    }
    int count(const QString& from) const { return text(u"select count(*) from "_s + from).toInt(); }
    QString text(const QString& sql) const
    {
        data::Query query(m_runtime->worldStore().database(), "test"_L1, sql);
        return query.first([](const data::Row& row) { return row.text(0); }).value().value_or(QString());
    }
    services::PersonLetter letterOf(const QString& ean) const
    {
        return m_runtime->letters().lettersOf({m_runtime->world().persona(ean).value()}).value().constFirst();
    }

private:
    QString token() const
    {
        return text(
            u"select action_url from mails where template_id = 'account-activation' order by id desc"_s)
            .section(u'/', -1);
    }

    support::TestRuntime& m_runtime;
};

bool isDone(const core::Result<void>& result)
{
    if (!result)
        qWarning("%s", qPrintable(result.error().detail));
    return result.has_value();
}

} // namespace

class TestLettersAfterReset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }

    void aUsedLetterOpensAnAccountAgain_data() { support::EnginePlace::addRows(); }
    void aUsedLetterOpensAnAccountAgain();
    void aLetterTheTrainerMadeOutlivesTheReset_data() { support::EnginePlace::addRows(); }
    void aLetterTheTrainerMadeOutlivesTheReset();
    void newLettersKillTheOldOnes_data() { support::EnginePlace::addRows(); }
    void newLettersKillTheOldOnes();
    void oneAccountGoesAndTheMailboxStays_data() { support::EnginePlace::addRows(); }
    void oneAccountGoesAndTheMailboxStays();
    void allAccountsGoAndTheMailboxesStay_data() { support::EnginePlace::addRows(); }
    void allAccountsGoAndTheMailboxesStay();
    void anUntouchedWorldIsTheReferenceToTheByte();
};

void TestLettersAfterReset::aUsedLetterOpensAnAccountAgain()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    const QString code = room.newCode(kEan);
    QVERIFY(room.registerWith(kEan, code));
    QVERIFY(!room.canRegister(kEan, code));
    const auto counts = runtime->world().count({ResetLevel::Group});
    QCOMPARE(counts->accounts, 1);
    QCOMPARE(counts->lettersValidAgain, 1);

    runtime.clock().advanceSeconds(40 * kDay); // the letter would be long dead
    QVERIFY(isDone(runtime->world().reset({ResetLevel::Group})));
    QCOMPARE(room.code(kEan), QString()); // used once: it is on paper only
    runtime.clock().advanceSeconds(29 * kDay);
    QVERIFY(room.registerWith(kEan, code));

    // Back again: as if nothing had been.
    QVERIFY(isDone(runtime->world().undoReset()));
    QVERIFY(!room.canRegister(kEan, code));
    QCOMPARE(room.count(u"accounts where email = '%1'"_s.arg(kEmail)), 1);
}

void TestLettersAfterReset::aLetterTheTrainerMadeOutlivesTheReset()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    const QString first = room.code(kEan);
    const QString made = room.newCode(kEan);
    QVERIFY(first != made);
    const QString others = room.code(kOtherEan);
    QVERIFY(runtime->letters().prepare({room.point(kOtherEan)}, LetterService::Codes::KeepValid).has_value());

    QVERIFY(isDone(runtime->world().reset({ResetLevel::Group})));
    QCOMPARE(room.code(kEan), made);
    QVERIFY(!room.canRegister(kEan, first));
    QVERIFY(!room.letterOf(kEan).isLocked);
    QCOMPARE(room.letterOf(kEan).state, services::PersonLetter::State::Printed);
    QCOMPARE(room.code(kOtherEan), others);
    QCOMPARE(room.letterOf(kOtherEan).state, services::PersonLetter::State::Printed);

    // One person alone: the other's letter is as it was.
    QVERIFY(room.registerWith(kEan, made));
    QVERIFY(isDone(runtime->world().reset({ResetLevel::Person, room.point(kEan)})));
    QVERIFY(room.canRegister(kEan, made));
    QCOMPARE(room.code(kOtherEan), others);
    QVERIFY(isDone(runtime->world().reset({ResetLevel::All})));
    QCOMPARE(room.code(kEan), first); // as on the first day
}

void TestLettersAfterReset::newLettersKillTheOldOnes()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    const QString old = room.code(kEan);
    const ResetScope scope{ResetLevel::Person, room.point(kEan), ResetPart::Everything, LettersAfter::AreNew};
    QCOMPARE(runtime->world().count(scope)->lettersNew, 1);
    QVERIFY(isDone(runtime->world().reset(scope)));
    const QString made = room.code(kEan);
    QVERIFY(!made.isEmpty() && made != old);
    QCOMPARE(room.letterOf(kEan).state, services::PersonLetter::State::ToPrint);
    QVERIFY(!room.canRegister(kEan, old));
    QVERIFY(room.canRegister(kEan, made));

    QVERIFY(isDone(runtime->world().undoReset()));
    QCOMPARE(room.code(kEan), old);

    // Everybody whom a learner plays and who registers by letter.
    const ResetScope all{ResetLevel::Group, {}, ResetPart::Everything, LettersAfter::AreNew};
    const int expected = runtime->world().count(all)->lettersNew;
    QVERIFY(expected > 0);
    QCOMPARE(runtime->world().count({ResetLevel::Group})->lettersNew, 0);
    const int before = room.count(u"invitations"_s);
    QVERIFY(isDone(runtime->world().reset(all)));
    QCOMPARE(room.count(u"invitations"_s), before + expected);
    QCOMPARE(room.count(u"journal"_s), 0);
}

void TestLettersAfterReset::oneAccountGoesAndTheMailboxStays()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    const QByteArray reference = runtime->world().dump().value();
    const QString code = room.newCode(kEan);
    QVERIFY(room.registerWith(kEan, code));
    const QString ofPerson = u"mails where supply_point_id = %1"_s.arg(room.point(kEan).value());
    const int mails = room.count(ofPerson);
    const int accounts = room.count(u"accounts"_s);
    const ResetScope scope{ResetLevel::Person, room.point(kEan), ResetPart::OnlineAccount};
    const auto counts = runtime->world().count(scope);
    QCOMPARE(counts->accounts, 1);
    QCOMPARE(counts->journeys, 0);
    QCOMPARE(counts->files, 0);

    QVERIFY(isDone(runtime->world().reset(scope)));
    QCOMPARE(room.count(u"accounts"_s), accounts - 1);
    QCOMPARE(room.count(u"account_links"_s), 0);
    QCOMPARE(room.count(ofPerson), mails);
    QVERIFY(room.registerWith(kEan, code)); // the same letter, from the start
    QVERIFY(isDone(runtime->world().undoReset()));
    QCOMPARE(room.count(u"accounts"_s), accounts);
    QVERIFY(runtime->worldStore().database().checkReferences().has_value());
}

void TestLettersAfterReset::allAccountsGoAndTheMailboxesStay()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    QVERIFY(room.registerWith(kEan, room.code(kEan)));
    const int mails = room.count(u"mails"_s);
    const int journal = room.count(u"journal"_s);
    QVERIFY(isDone(runtime->world().reset({ResetLevel::Group, {}, ResetPart::OnlineAccount})));
    QCOMPARE(room.count(u"accounts where email = '%1'"_s.arg(kEmail)), 0);
    QCOMPARE(room.count(u"mails"_s), mails);
    QCOMPARE(room.count(u"journal"_s), journal);
    QVERIFY(runtime->worldStore().database().checkReferences().has_value());
    QVERIFY(isDone(runtime->world().undoReset()));
    QCOMPARE(room.count(u"accounts where email = '%1'"_s.arg(kEmail)), 1);
}

void TestLettersAfterReset::anUntouchedWorldIsTheReferenceToTheByte()
{
    TEST_RUNTIME(runtime);
    Room room(runtime);
    const QByteArray reference = runtime->world().dump().value();
    QVERIFY(room.registerWith(kEan, room.code(kEan)));
    QVERIFY(runtime->world().dump().value() != reference);
    QVERIFY(isDone(runtime->world().reset({ResetLevel::Group})));
    QCOMPARE(runtime->world().dump().value(), reference);
}

QTEST_GUILESS_MAIN(TestLettersAfterReset)
#include "tst_letters_after_reset.moc"
