#include "core/classroom/pin.h"
#include "core/classroom/trainer_actions.h"
#include "core/clock.h"
#include "data/classroom/pin_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/trainer_access.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using core::Rule;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
const QString kPin = u"2580"_s;
const QString kWrong = u"9517"_s;

QStringList actionsOf(data::ClassroomStore& store)
{
    QStringList names;
    const auto actions = data::TrainerActionRepository(store.database()).last(20);
    for (const core::TrainerAction& action : actions.value())
        names.prepend(action.action);
    return names;
}

} // namespace

class TestPinService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }

    void nothingIsChosenAtFirst_data() { support::EnginePlace::addRows(); }
    void nothingIsChosenAtFirst();
    void refusedCodesLeaveNothing_data();
    void refusedCodesLeaveNothing();
    void rightAndWrongCodes_data() { support::EnginePlace::addRows(); }
    void rightAndWrongCodes();
    void threeWrongCodesMakeOneWait_data() { support::EnginePlace::addRows(); }
    void threeWrongCodesMakeOneWait();
    void twoWindowsShareTheTries_data() { support::EnginePlace::addRows(); }
    void twoWindowsShareTheTries();
    void theWaitOutlivesARestart_data() { support::EnginePlace::addRows(); }
    void theWaitOutlivesARestart();
    void aClockSetBackWaitsOneMinuteAtMost_data() { support::EnginePlace::addRows(); }
    void aClockSetBackWaitsOneMinuteAtMost();
    void aNewCodeReplacesTheOldOne_data() { support::EnginePlace::addRows(); }
    void aNewCodeReplacesTheOldOne();
    void theCodeIsNotKeptInClear();
    void theOrganiserHasACodeOfTheirOwn_data() { support::EnginePlace::addRows(); }
    void theOrganiserHasACodeOfTheirOwn();
    void whatIsTheOrganisersWantsTheirCode_data() { support::EnginePlace::addRows(); }
    void whatIsTheOrganisersWantsTheirCode();
    void theTrainersCodeGivesBackOnlyItsOwnTries_data();
    void theTrainersCodeGivesBackOnlyItsOwnTries();
    void accessLastsUntilThePlaceIsLeft();
};

void TestPinService::nothingIsChosenAtFirst()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);

    QCOMPARE(pins.isChosen().value(), false);
    QCOMPARE(pins.state()->triesLeft, 3);
    const auto answer = pins.check(kPin);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, core::ErrorCode::NotFound);
}

void TestPinService::refusedCodesLeaveNothing_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("repeat");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("rule");
    QTest::newRow("too short") << u"123"_s << u"123"_s << u"pin"_s << static_cast<int>(Rule::NotAPin);
    QTest::newRow("too simple") << u"7777"_s << u"7777"_s << u"pin"_s << static_cast<int>(Rule::PinTooSimple);
    QTest::newRow("repeated wrongly")
        << kPin << u"2581"_s << u"repeat"_s << static_cast<int>(Rule::DoesNotMatch);
    QTest::newRow("not repeated") << kPin << QString() << u"repeat"_s << static_cast<int>(Rule::DoesNotMatch);
}

void TestPinService::refusedCodesLeaveNothing()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    QFETCH(QString, pin);
    QFETCH(QString, repeat);
    QFETCH(QString, field);
    QFETCH(int, rule);

    const auto errors = pins.choose(pin, repeat);
    VERIFY_OK(errors);
    QCOMPARE(errors->all().size(), 1);
    QCOMPARE(errors->all().first().field, field);
    QCOMPARE(static_cast<int>(errors->all().first().rule), rule);
    QCOMPARE(pins.isChosen().value(), false);
    QCOMPARE(actionsOf(**store), QStringList());
}

void TestPinService::rightAndWrongCodes()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    QCOMPARE(pins.isChosen().value(), true);

    auto answer = pins.check(kWrong);
    QCOMPARE(answer->accepted, false);
    QCOMPARE(answer->triesLeft, 2);
    answer = pins.check(QString());
    QCOMPARE(answer->triesLeft, 1);
    answer = pins.check(kPin);
    QCOMPARE(answer->accepted, true);
    QCOMPARE(answer->triesLeft, 3);
    QVERIFY(!answer->waitUntil);
    // A right code gives the three tries back.
    QCOMPARE(pins.check(kWrong)->triesLeft, 2);
}

void TestPinService::threeWrongCodesMakeOneWait()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());

    QVERIFY(pins.check(kWrong).has_value());
    QVERIFY(pins.check(kWrong).has_value());
    auto answer = pins.check(kWrong);
    QCOMPARE(answer->triesLeft, 0);
    QCOMPARE(answer->waitUntil.value(), kMorning.addSecs(60));
    QCOMPARE(answer->waitSeconds, 60);

    // Meanwhile even the right code is refused, and trying does not make the wait longer.
    clock.advanceSeconds(59);
    answer = pins.check(kPin);
    QCOMPARE(answer->accepted, false);
    QCOMPARE(answer->waitSeconds, 1);
    QCOMPARE(pins.state()->waitUntil.value(), kMorning.addSecs(60));

    clock.advanceSeconds(1);
    QCOMPARE(pins.state()->triesLeft, 3);
    QCOMPARE(pins.check(kWrong)->triesLeft, 2);
    QCOMPARE(pins.check(kPin)->accepted, true);
    QCOMPARE(actionsOf(**store), (QStringList{u"pin.chosen"_s, u"pin.refused"_s}));
}

// Two machines of one room try at the same moment: each wrong code counts.
void TestPinService::twoWindowsShareTheTries()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pin(**store, clock);
    for (int round = 0; round < 5; ++round) {
        VERIFY_OK(pin.choose(kPin, kPin));
        std::array<QString, 2> failures;
        {
            std::vector<std::jthread> windows;
            for (QString& failure : failures) {
                windows.emplace_back([&failure, &place, &clock] {
                    auto own = data::ClassroomStore::open(place.options());
                    if (!own) {
                        failure = own.error().detail;
                        return;
                    }
                    if (const auto answer = services::PinService(**own, clock).check(kWrong); !answer)
                        failure = answer.error().detail;
                });
            }
        }
        for (const QString& failure : failures)
            QCOMPARE(failure, QString());
        QCOMPARE(pin.state()->triesLeft, core::kPinTries - 2);
    }
}

void TestPinService::theWaitOutlivesARestart()
{
    PLACE_OF_ROW(place);
    core::FixedClock clock(kMorning);
    {
        auto store = data::ClassroomStore::open(place.options());
        VERIFY_OK(store);
        services::PinService pins(**store, clock);
        QVERIFY(pins.choose(kPin, kPin)->isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(pins.check(kWrong).has_value());
    }
    clock.advanceSeconds(20);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    services::PinService pins(**store, clock);
    QCOMPARE(pins.state()->waitSeconds, 40);
    QCOMPARE(pins.check(kPin)->accepted, false);
    clock.advanceSeconds(40);
    QCOMPARE(pins.check(kPin)->accepted, true);
}

void TestPinService::aClockSetBackWaitsOneMinuteAtMost()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(pins.check(kWrong).has_value());

    clock.advanceSeconds(-365 * 24 * 3600);
    QCOMPARE(pins.state()->waitSeconds, 60);
    clock.advanceSeconds(20);
    QCOMPARE(pins.state()->waitSeconds, 40); // for somebody who only watches it too
    clock.advanceSeconds(-24 * 3600);
    QCOMPARE(pins.check(kPin)->accepted, false); // one minute from here
    clock.advanceSeconds(60);
    QCOMPARE(pins.state()->waitSeconds, 0);
    QCOMPARE(pins.check(kPin)->accepted, true);
}

void TestPinService::aNewCodeReplacesTheOldOne()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    QVERIFY(pins.choose(u"0417"_s, u"0417"_s)->isEmpty());
    QCOMPARE(pins.check(kPin)->accepted, false);
    QCOMPARE(pins.check(u"0417"_s)->accepted, true);
    QCOMPARE(actionsOf(**store), (QStringList{u"pin.chosen"_s, u"pin.changed"_s}));
}

void TestPinService::theCodeIsNotKeptInClear()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    QVERIFY(services::PinService(**store, clock).choose(kPin, kPin)->isEmpty());
    const QByteArray hash = data::PinRepository((*store)->database()).find().value()->hash;
    QVERIFY2(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash.constData());
    QVERIFY(
        !hash.contains(kPin.toLatin1()) || hash.indexOf(kPin.toLatin1()) > 30); // by chance in the salt only
}

void TestPinService::theOrganiserHasACodeOfTheirOwn()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    const QString own = u"0417"_s;
    QCOMPARE(pins.choose(own, own, core::CodeRole::Organiser).error().code, core::ErrorCode::NotFound);
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    QCOMPARE(pins.choose(kPin, kPin, core::CodeRole::Organiser)->all().first().rule, Rule::AlreadyUsed);
    QCOMPARE(pins.hasOrganiser().value(), false);
    QVERIFY(pins.choose(own, own, core::CodeRole::Organiser)->isEmpty());
    QCOMPARE(pins.hasOrganiser().value(), true);
    QCOMPARE(pins.choose(own, own)->all().first().rule, Rule::AlreadyUsed);

    QCOMPARE(pins.check(kPin)->role, core::CodeRole::Trainer);
    const auto answer = pins.check(own);
    QCOMPARE(answer->accepted, true);
    QCOMPARE(answer->role, core::CodeRole::Organiser);
    for (int i = 0; i < 3; ++i)
        QVERIFY(pins.check(kWrong).has_value());
    QCOMPARE(pins.check(own)->accepted, false); // the wait holds for both

    VERIFY_OK(pins.removeOrganiser());
    VERIFY_OK(pins.removeOrganiser());
    QCOMPARE(pins.hasOrganiser().value(), false);
    QCOMPARE(actionsOf(**store),
        (QStringList{u"pin.chosen"_s, u"organiser.chosen"_s, u"pin.refused"_s, u"organiser.removed"_s}));
}

void TestPinService::whatIsTheOrganisersWantsTheirCode()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    const QString own = u"0417"_s;
    const auto asked = core::CodeRole::Organiser;
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    QCOMPARE(pins.check(kPin, asked)->accepted, true); // there is no other code
    QVERIFY(pins.choose(own, own, asked)->isEmpty());

    QCOMPARE(pins.check(kWrong, asked)->triesLeft, 2);
    auto answer = pins.check(kPin, asked);
    QCOMPARE(answer->accepted, false);
    QCOMPARE(answer->isTrainersOnly, true);
    QCOMPARE(answer->triesLeft, 2); // neither lost nor given back
    QCOMPARE(pins.check(kWrong, asked)->triesLeft, 1);
    answer = pins.check(own, asked);
    QCOMPARE(answer->accepted, true);
    QCOMPARE(answer->role, asked);
    QCOMPARE(answer->triesLeft, 3);

    for (int i = 0; i < 3; ++i)
        QVERIFY(pins.check(kWrong, asked).has_value());
    answer = pins.check(kPin, asked);
    QCOMPARE(answer->isTrainersOnly, false); // nothing is told while waiting
    QCOMPARE(answer->waitSeconds, 60);
}

// W: a wrong code, T: the trainer's, O: the organiser's, all at the entrance; w, t, o: where the organiser's
// is asked; a digit: so many tens of seconds go by.
void TestPinService::theTrainersCodeGivesBackOnlyItsOwnTries_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("hasOrganiser");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("triesLeft"); // 0: one waits
    struct Case
    {
        const char* name;
        bool hasOrganiser;
        QString typed;
        int triesLeft;
    };
    const std::array cases{
        Case{"two wrong, the trainer's, one wrong: one waits", true, u"WWTW"_s, 0},
        Case{"one wrong after the other, the trainer's between", true, u"WTWTW"_s, 0},
        Case{"wrong inside, the trainer's at the entrance", true, u"wwTw"_s, 0},
        Case{"wrong at the entrance, then inside", true, u"WTWTw"_s, 0},
        Case{"the trainer's gives no try of the other back", true, u"WWT"_s, 1},
        Case{"nor where the organiser's is asked", true, u"WWt"_s, 1},
        Case{"the organiser's gives all back", true, u"WWO"_s, 3},
        Case{"inside too", true, u"wwo"_s, 3},
        Case{"a minute without a wrong code gives them back", true, u"WWT6"_s, 3},
        Case{"less than a minute does not", true, u"WWT5"_s, 1},
        Case{"each wrong code begins the minute again", true, u"WT4W4"_s, 1},
        Case{"the trainer's own tries stay lost until a right code", true, u"WW6"_s, 1},
        Case{"after the wait there are three again", true, u"WWTW6"_s, 3},
        Case{"without another code, a right one gives all back", false, u"WWT"_s, 3},
        Case{"without another code, nothing is added up", false, u"WWTWWT"_s, 3},
    };
    for (const Case& one : cases) {
        QTest::newRow(one.name) << static_cast<int>(support::EnginePlace::Sqlite) << one.hasOrganiser
                                << one.typed << one.triesLeft;
    }
    QTest::newRow("on PostgreSQL too")
        << static_cast<int>(support::EnginePlace::Postgres) << true << u"WTWTW"_s << 0;
}

void TestPinService::theTrainersCodeGivesBackOnlyItsOwnTries()
{
    PLACE_OF_ROW(place);
    QFETCH(bool, hasOrganiser);
    QFETCH(QString, typed);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    const QString own = u"0417"_s;
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    if (hasOrganiser)
        QVERIFY(pins.choose(own, own, core::CodeRole::Organiser)->isEmpty());
    for (const QChar sign : typed) {
        if (sign.isDigit()) {
            clock.advanceSeconds(sign.digitValue() * 10);
            continue;
        }
        const QChar who = sign.toUpper();
        const auto answer = pins.check(who == u'T' ? kPin
                : who == u'O'                      ? own
                                                   : kWrong,
            sign.isLower() ? core::CodeRole::Organiser : core::CodeRole::Trainer);
        VERIFY_OK(answer);
        QCOMPARE(answer->accepted, who == u'O' || sign == u'T');
    }
    QTEST(pins.state()->triesLeft, "triesLeft");
    QCOMPARE(pins.state()->waitSeconds > 0, pins.state()->triesLeft == 0);
}

void TestPinService::accessLastsUntilThePlaceIsLeft()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::PinService pins(**store, clock);
    services::TrainerAccess access(pins);
    QVERIFY(pins.choose(kPin, kPin)->isEmpty());
    access.open(core::CodeRole::Trainer);
    QVERIFY(access.isOrganiser()); // the trainer's code opens everything
    QVERIFY(pins.choose(u"0417"_s, u"0417"_s, core::CodeRole::Organiser)->isEmpty());
    QVERIFY(!access.isOrganiser());
    access.open(core::CodeRole::Organiser);
    QVERIFY(access.isOrganiser());
    access.close();
    QVERIFY(!access.isOrganiser());
}

QTEST_GUILESS_MAIN(TestPinService)
#include "tst_pin_service.moc"
