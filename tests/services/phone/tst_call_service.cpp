// Calls: they ring until one chooses, a talk goes forth and back, and what the journal tells of it.

#include "core/phone/call.h"
#include "data/phone/call_script.h"
#include "services/phone/call_service.h"
#include "services/small_world.h"
#include "services/world/phone_happenings.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::CallOutcome;
using tests::SmallWorld;

namespace {

constexpr core::SupplyPointId kMarie = SmallWorld::kMariesPoint;
constexpr core::SupplyPointId kPaul{2};
const QString kAdviser = u"false-adviser"_s;

class Line final
{
public:
    explicit Line(const support::EnginePlace& place)
        : world(place)
        , calls(world.store(), world.journal(), world.clock())
    {
        rings = calls.ring(kMarie, kAdviser).value_or(false);
    }
    core::Call call() { return calls.ringing(kMarie).value_or(core::Call()); }
    // The answers one after the other; false when one is not there.
    bool say(core::CallTalk& talk, const core::Call& to, const QStringList& choices)
    {
        for (const QString& choice : choices) {
            if (!calls.choose(to, talk, choice))
                return false;
        }
        return true;
    }

    SmallWorld world;
    services::CallService calls;
    bool rings = false;
};

} // namespace

class TestCallService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itRingsUntilOneChooses_data() { support::EnginePlace::addRows(); }
    void itRingsUntilOneChooses();
    void aTalkGoesForthAndBack_data() { support::EnginePlace::addRows(); }
    void aTalkGoesForthAndBack();
    void aTalkGoesOnWhereItWas_data() { support::EnginePlace::addRows(); }
    void aTalkGoesOnWhereItWas();
    void howItEnds_data();
    void howItEnds();
    void hangingUpInTheMiddleIsSafe();
    void somebodyElsesCallIsNotFound();
    void everyScriptCanBeTalkedThrough_data();
    void everyScriptCanBeTalkedThrough();
    void theTrainerRingsEverybodyOnce();
};

void TestCallService::itRingsUntilOneChooses()
{
    PLACE_OF_ROW(place);
    Line line(place);
    QVERIFY(line.rings);
    QVERIFY2(!*line.calls.ring(kMarie, kAdviser), "it rings already");
    line.world.clock().advanceSeconds(3600);
    QCOMPARE(line.call().script, kAdviser);
    VERIFY_OK(line.calls.refuse(kMarie, line.call().id));
    QVERIFY(!line.calls.ringing(kMarie));
    QCOMPARE(line.calls.past(kMarie)->constFirst().outcome, CallOutcome::Safe);
    QCOMPARE(line.world.events(), QStringList{u"call.refused false-adviser"_s});
}

void TestCallService::aTalkGoesForthAndBack()
{
    PLACE_OF_ROW(place);
    Line line(place);
    const core::Call call = line.call();
    auto talk = line.calls.answer(kMarie, call.id);
    VERIFY_OK(talk);
    QCOMPARE(talk->now().id, u"hello"_s);
    QVERIFY(line.say(*talk, call, {u"yes"_s, u"give"_s}));
    QCOMPARE(talk->now().id, u"computer"_s);
    const auto wrong = line.calls.choose(call, *talk, u"nothing like it"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, core::ErrorCode::InvalidInput);
    VERIFY_OK(line.calls.back(call, *talk));
    QCOMPARE(talk->now().id, u"card"_s);
    QVERIFY(line.say(*talk, call, {u"refuse"_s, u"hang-up"_s}));
    QVERIFY(talk->isOver());
    QCOMPARE(*line.calls.hangUp(call, *talk), CallOutcome::Safe);
    QStringList told = line.world.events();
    for (QString& event : told)
        event = event.section(u' ', 0, 0).section(u'.', 1);
    QCOMPARE(told,
        (QStringList{
            u"answered"_s, u"choice"_s, u"choice"_s, u"back"_s, u"choice"_s, u"choice"_s, u"ended"_s}));
}

void TestCallService::aTalkGoesOnWhereItWas()
{
    PLACE_OF_ROW(place);
    Line line(place);
    const core::Call call = line.call();
    QVERIFY2(!line.calls.begun(call)->has_value(), "it only rings");
    auto talk = line.calls.answer(kMarie, call.id);
    VERIFY_OK(talk);
    QVERIFY(line.say(*talk, call, {u"yes"_s, u"give"_s}));
    VERIFY_OK(line.calls.back(call, *talk));
    QVERIFY(line.say(*talk, call, {u"refuse"_s}));
    const auto again = line.calls.begun(call);
    VERIFY_OK(again);
    QVERIFY(again->has_value());
    QCOMPARE((*again)->now().id, talk->now().id);
    QCOMPARE((*again)->steps().size(), 2);
    VERIFY_OK(line.calls.hangUp(call, *talk));
    QVERIFY2(!line.calls.begun(call)->has_value(), "it is over");
}

void TestCallService::howItEnds_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<int>("outcome");
    QTest::newRow("hung up at once") << QStringList{u"hang-up"_s} << int(CallOutcome::Safe);
    QTest::newRow("calls back") << QStringList{u"who"_s, u"call-back"_s} << int(CallOutcome::Safe);
    QTest::newRow("gives the code") << QStringList{u"yes"_s, u"give"_s, u"read-code"_s}
                                    << int(CallOutcome::Fell);
    QTest::newRow("gives the card, not the code")
        << QStringList{u"yes"_s, u"give"_s, u"refuse"_s} << int(CallOutcome::Fell);
    QTest::newRow("lets somebody in")
        << QStringList{u"yes"_s, u"refuse"_s, u"allow"_s} << int(CallOutcome::Fell);
    QTest::newRow("does not know, then asks")
        << QStringList{u"yes"_s, u"dont-know"_s, u"call-back"_s} << int(CallOutcome::Safe);
}

void TestCallService::howItEnds()
{
    QFETCH(QStringList, answers);
    QFETCH(int, outcome);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Line line(place);
    const core::Call call = line.call();
    auto talk = line.calls.answer(kMarie, call.id);
    QVERIFY(line.say(*talk, call, answers));
    QVERIFY(talk->isOver());
    QCOMPARE(int(*line.calls.hangUp(call, *talk)), outcome);
    QVERIFY(!line.calls.ringing(kMarie));
}

void TestCallService::hangingUpInTheMiddleIsSafe()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Line line(place);
    const core::Call call = line.call();
    auto talk = line.calls.answer(kMarie, call.id);
    QVERIFY(line.say(*talk, call, {u"yes"_s}));
    QCOMPARE(*line.calls.hangUp(call, *talk), CallOutcome::Safe);
    QVERIFY2(line.world.scalar(u"select attributes from journal where event = 'call.choice'"_s)
                 .contains(u"\"risky\":true"_s),
        "it is known what was risky");
}

void TestCallService::somebodyElsesCallIsNotFound()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Line line(place);
    QVERIFY(!line.calls.ringing(kPaul));
    QCOMPARE(line.calls.answer(kPaul, line.call().id).error().code, core::ErrorCode::NotFound);
    QCOMPARE(line.calls.refuse(kPaul, line.call().id).error().code, core::ErrorCode::NotFound);
    QCOMPARE(line.calls.ring(kPaul, u"../help"_s).error().code, core::ErrorCode::NotFound);
}

void TestCallService::everyScriptCanBeTalkedThrough_data()
{
    QTest::addColumn<QString>("script");
    for (const QString& id : data::callScriptIds())
        QTest::newRow(qPrintable(id)) << id;
}

// The wise answers lead to a good end, the first unwise ones of a fraud to a fall.
void TestCallService::everyScriptCanBeTalkedThrough()
{
    QFETCH(QString, script);
    const auto loaded = data::loadCallScript(script);
    VERIFY_OK(loaded);
    for (const bool isWise : {true, false}) {
        core::CallTalk talk(loaded.value());
        while (!talk.isOver()) {
            QString choice = talk.now().choices.constFirst().id;
            for (const core::CallChoice& one : talk.now().choices) {
                if (one.stop.in(core::Language::French).isEmpty() == isWise) {
                    choice = one.id;
                    break;
                }
            }
            QVERIFY(talk.choose(choice));
            QVERIFY(talk.steps().size() < 20);
        }
        const CallOutcome wanted = !loaded->fraud ? CallOutcome::Genuine
            : isWise                              ? CallOutcome::Safe
                                                  : CallOutcome::Fell;
        QCOMPARE(int(talk.now().outcome), int(wanted));
    }
    core::CallTalk atStart(loaded.value());
    QVERIFY(!atStart.back());
}

void TestCallService::theTrainerRingsEverybodyOnce()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const services::PhoneHappenings phones(world.store(), world.journal(), world.clock());
    const auto first = phones.call(kMarie, kAdviser);
    VERIFY_OK(first);
    QCOMPARE(*first, 1);
    QCOMPARE(*phones.call(kMarie, kAdviser), 0);
    QCOMPARE(*phones.text(kMarie, u"account-blocked"_s), 1);
    QCOMPARE(world.scalar(u"select count(*) from texts where fraud"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestCallService)
#include "tst_call_service.moc"
