#include "data/transaction.h"
#include "services/accounts/invitation_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ActivationCode;
using services::InvitationCheck;
using services::InvitationService;
using tests::SmallWorld;

namespace {

constexpr core::SupplyPointId kMarie{1};
constexpr core::SupplyPointId kPaul{2};
constexpr core::SupplyPointId kAnne{3};

ActivationCode otherThan(const ActivationCode& code)
{
    const auto other = ActivationCode::fromNumber(7);
    return other == code ? ActivationCode::fromNumber(8) : other;
}

// The check as a use case makes it: in a transaction that is kept.
core::Result<InvitationCheck> check(SmallWorld& world, const core::Ean& ean, const ActivationCode& code,
    const core::InvitationRules& rules = {})
{
    InvitationService service(world.store(), world.journal(), world.clock());
    service.setRules([rules] { return rules; });
    auto transaction = data::Transaction::begin(world.store().database());
    if (!transaction)
        return transaction.error();
    auto answer = service.check(ean, code);
    if (!answer)
        return answer;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return answer;
}

} // namespace

class TestInvitationService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesLetters_data() { support::EnginePlace::addRows(); }
    void makesLetters();
    void onlyTheNewestCounts_data() { support::EnginePlace::addRows(); }
    void onlyTheNewestCounts();
    void locksAfterFive_data() { support::EnginePlace::addRows(); }
    void locksAfterFive();
    void theTrainersRulesHold_data();
    void theTrainersRulesHold();
    void reservedThenUsed_data() { support::EnginePlace::addRows(); }
    void reservedThenUsed();
    void refusals();
    void theTrainerUnlocksAndExpires();
    void aMissingPersonMakesNothing();
};

void TestInvitationService::makesLetters()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    QVERIFY(!service.letter(kAnne).value());

    const auto letters = service.make({kAnne, kMarie, kPaul});
    VERIFY_OK(letters);
    QCOMPARE(letters->size(), 3);
    QCOMPARE(letters->at(0).supplyPoint.ean.digits(), u"541448860004312752"_s);
    QCOMPARE(letters->at(2).supplyPoint.firstName, u"Anne"_s);
    QCOMPARE(letters->at(2).invitation.expiresAt, world.clock().nowUtc().addDays(30));

    const auto again = service.letter(kAnne);
    VERIFY_OK(again);
    QVERIFY(again.value());
    QCOMPARE((*again)->code.text(), letters->at(2).code.text());
    QVERIFY(letters->at(0).code != letters->at(1).code);
    QCOMPARE(
        world.scalar(
            u"select count(*) from invitations where code_hash like '%'||replace(code_clear,'-','')||'%'"_s),
        u"0"_s);
    QCOMPARE(world.events().first(), u"invitation.made 541449000000012358"_s);
}

void TestInvitationService::onlyTheNewestCounts()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    const auto old = service.make({kAnne})->first();
    const auto fresh = service.make({kAnne})->first();
    const core::Ean ean = fresh.supplyPoint.ean;
    QCOMPARE(check(world, ean, old.code)->answer, InvitationCheck::Answer::Replaced);
    QCOMPARE(check(world, ean, fresh.code)->answer, InvitationCheck::Answer::Fits);

    const auto all = service.all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->at(0).isNewest && all->at(0).isPrintable);
    QVERIFY2(!all->at(1).isNewest && !all->at(1).isPrintable, "the code of an old letter is not kept");
}

void TestInvitationService::locksAfterFive()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    const auto letter = service.make({kAnne})->first();
    const core::Ean ean = letter.supplyPoint.ean;
    const ActivationCode wrong = otherThan(letter.code);
    for (int i = 1; i < 5; ++i)
        QCOMPARE(check(world, ean, wrong)->answer, InvitationCheck::Answer::WrongCode);
    const auto fifth = check(world, ean, wrong);
    QCOMPARE(fifth->answer, InvitationCheck::Answer::Locked);
    QCOMPARE(fifth->invitation.lockedUntil, world.clock().nowUtc().addSecs(15 * 60));

    world.clock().advanceSeconds(15 * 60 - 1);
    QCOMPARE(check(world, ean, letter.code)->answer, InvitationCheck::Answer::Locked);
    world.clock().advanceSeconds(1);
    QCOMPARE(check(world, ean, wrong)->answer, InvitationCheck::Answer::WrongCode);
    const auto right = check(world, ean, letter.code);
    QCOMPARE(right->answer, InvitationCheck::Answer::Fits);
    QCOMPARE(right->invitation.failures, 1); // counted afresh since the lock
}

void TestInvitationService::theTrainersRulesHold_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("lockMinutes");
    QTest::newRow("as they are unless chosen") << 30 << 5 << 15;
    QTest::newRow("one week, three tries, five minutes") << 7 << 3 << 5;
    QTest::newRow("three months, ten tries, one hour") << 90 << 10 << 60;
}

void TestInvitationService::theTrainersRulesHold()
{
    QFETCH(int, days);
    QFETCH(int, tries);
    QFETCH(int, lockMinutes);
    const core::InvitationRules rules{days, tries, lockMinutes};
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    service.setRules([rules] { return rules; });
    const auto made = service.make({kAnne});
    VERIFY_OK(made);
    const auto& letter = made->first();
    QCOMPARE(letter.invitation.expiresAt, core::movedByDays(world.clock().nowUtc(), days));
    const core::Ean ean = letter.supplyPoint.ean;
    const ActivationCode wrong = otherThan(letter.code);
    for (int i = 1; i < tries; ++i)
        QCOMPARE(check(world, ean, wrong, rules)->answer, InvitationCheck::Answer::WrongCode);
    const auto last = check(world, ean, wrong, rules);
    QCOMPARE(last->answer, InvitationCheck::Answer::Locked);
    QCOMPARE(last->invitation.lockedUntil, world.clock().nowUtc().addSecs(lockMinutes * 60));
    world.clock().advanceSeconds(lockMinutes * 60 - 1);
    QCOMPARE(check(world, ean, letter.code, rules)->answer, InvitationCheck::Answer::Locked);
    world.clock().advanceSeconds(1);
    QCOMPARE(check(world, ean, letter.code, rules)->answer, InvitationCheck::Answer::Fits);
}

void TestInvitationService::reservedThenUsed()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    const auto letter = service.make({kAnne})->first();
    constexpr core::AccountId account{3};
    check(world, letter.supplyPoint.ean, otherThan(letter.code)).value();

    VERIFY_OK(service.reserve(letter.invitation.id, account));
    core::Invitation kept = service.all()->first();
    QCOMPARE(kept.stateAt(world.clock().nowUtc()), core::InvitationState::Reserved);
    QCOMPARE(kept.failures, 0);
    QCOMPARE(check(world, letter.supplyPoint.ean, letter.code)->answer, InvitationCheck::Answer::Fits);

    VERIFY_OK(service.use(account));
    kept = service.all()->first();
    QCOMPARE(kept.stateAt(world.clock().nowUtc()), core::InvitationState::Used);
    QCOMPARE(kept.account, account);
    QVERIFY(!service.letter(kAnne).value());
    QCOMPARE(check(world, letter.supplyPoint.ean, letter.code)->answer, InvitationCheck::Answer::Used);
    QCOMPARE(service.use(core::AccountId(1)).error().code, core::ErrorCode::NotFound);
}

void TestInvitationService::refusals()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    const auto letter = service.make({kAnne})->first();
    using enum InvitationCheck::Answer;
    QCOMPARE(
        check(world, core::Ean::fromText(u"541448860004312769"_s).value(), letter.code)->answer, UnknownEan);
    QCOMPARE(check(world, core::Ean::fromText(u"541448860004312752"_s).value(), letter.code)->answer,
        NoInvitation);
    world.clock().advanceSeconds(30LL * 24 * 3600);
    QCOMPARE(check(world, letter.supplyPoint.ean, letter.code)->answer, Expired);
}

void TestInvitationService::theTrainerUnlocksAndExpires()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    const auto letter = service.make({kAnne})->first();
    const core::Ean ean = letter.supplyPoint.ean;
    for (int i = 0; i < 5; ++i)
        check(world, ean, otherThan(letter.code)).value();
    VERIFY_OK(service.unlock(kAnne));
    QCOMPARE(check(world, ean, letter.code)->answer, InvitationCheck::Answer::Fits);
    VERIFY_OK(service.expire(kAnne));
    QCOMPARE(check(world, ean, letter.code)->answer, InvitationCheck::Answer::Expired);
    QCOMPARE(world.events().last(), u"invitation.expired 1"_s);
    QCOMPARE(service.unlock(kPaul).error().code, core::ErrorCode::NotFound);
}

void TestInvitationService::aMissingPersonMakesNothing()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    InvitationService service(world.store(), world.journal(), world.clock());
    QCOMPARE(service.make({kAnne, core::SupplyPointId(99)}).error().code, core::ErrorCode::NotFound);
    QVERIFY(service.all()->isEmpty());
    QVERIFY(world.events().isEmpty());
}

QTEST_GUILESS_MAIN(TestInvitationService)
#include "tst_invitation_service.moc"
