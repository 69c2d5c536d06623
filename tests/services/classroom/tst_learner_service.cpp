#include "core/classroom/trainer_actions.h"
#include "core/clock.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "services/classroom/learner_service.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
// Three of the demonstration's supply points.
const QStringList kEans{u"541448860004312752"_s, u"541448860004312769"_s, u"541448860004312776"_s};

const QByteArray kGroup = R"({"group": "Mardi matin", "learners": [
    {"firstName": "Monique", "avatar": 0, "ean": "541448860004312752"},
    {"firstName": "André", "avatar": 1, "ean": "541448860004312769"}]})";

QStringList namesOf(const services::LearnerService& learners)
{
    QStringList names;
    const auto all = learners.learners();
    for (const core::Learner& learner : all.value())
        names.append(learner.firstName);
    return names;
}

core::Learner learnerNamed(const services::LearnerService& learners, const QString& name)
{
    const auto all = learners.learners();
    for (const core::Learner& learner : all.value()) {
        if (learner.firstName == name)
            return learner;
    }
    return {};
}

QStringList actionsOf(data::ClassroomStore& store)
{
    QStringList names;
    const auto actions = data::TrainerActionRepository(store.database()).last(50);
    for (const core::TrainerAction& action : actions.value())
        names.prepend(action.action);
    return names;
}

} // namespace

class TestLearnerService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }

    void theDefaultGroupIsImportedOnce_data() { support::EnginePlace::addRows(); }
    void theDefaultGroupIsImportedOnce();
    void aBrokenDefaultGroupIsRefusedWhole_data();
    void aBrokenDefaultGroupIsRefusedWhole();
    void aNewLearnerGetsWhatIsFree_data() { support::EnginePlace::addRows(); }
    void aNewLearnerGetsWhatIsFree();
    void namesAreCheckedAndKeptAsTyped_data();
    void namesAreCheckedAndKeptAsTyped();
    void renamingKeepsEverythingElse_data() { support::EnginePlace::addRows(); }
    void renamingKeepsEverythingElse();
    void aRemovalCanBeUndoneOnce_data() { support::EnginePlace::addRows(); }
    void aRemovalCanBeUndoneOnce();
    void aTakenNameCannotComeBack_data() { support::EnginePlace::addRows(); }
    void aTakenNameCannotComeBack();
    void thereIsNothingToDoWithoutAGroup();
    void everyActionIsNotedWithoutANameInIt();
};

void TestLearnerService::theDefaultGroupIsImportedOnce()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    QSignalSpy spy(&learners, &services::LearnerService::learnersChanged);

    VERIFY_OK(learners.importDefaultGroup(kGroup));
    QCOMPARE(learners.currentGroup().value()->name, u"Mardi matin"_s);
    QCOMPARE(namesOf(learners), (QStringList{u"Monique"_s, u"André"_s}));
    const core::Learner andre = learnerNamed(learners, u"André"_s);
    QCOMPARE(andre.avatar, 1);
    QCOMPARE(andre.ean, kEans.at(1));
    QCOMPARE(spy.size(), 1);

    VERIFY_OK(learners.importDefaultGroup(kGroup));
    QCOMPARE(namesOf(learners).size(), 2);
    QCOMPARE(spy.size(), 1);

    // A trainer who removed everybody does not get them back at the next start.
    const auto everybody = learners.learners();
    for (const core::Learner& learner : everybody.value())
        VERIFY_OK(learners.remove(learner.id));
    VERIFY_OK(learners.importDefaultGroup(kGroup));
    QCOMPARE(namesOf(learners), QStringList());
}

void TestLearnerService::aBrokenDefaultGroupIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("Monique");
    QTest::newRow("no group") << QByteArray(R"({"learners": []})");
    QTest::newRow("nobody in it") << QByteArray(R"({"group": "Mardi", "learners": []})");
    QTest::newRow("an EAN with a wrong key") << QByteArray(
        R"({"group": "M", "learners": [{"firstName": "A", "avatar": 0, "ean": "541448860004312753"}]})");
    QTest::newRow("an avatar that does not exist") << QByteArray(
        R"({"group": "M", "learners": [{"firstName": "A", "avatar": 12, "ean": "541448860004312752"}]})");
    QTest::newRow("the same name twice") << QByteArray(
        R"({"group": "M", "learners": [{"firstName": "A", "avatar": 0, "ean": "541448860004312752"},
            {"firstName": "a", "avatar": 1, "ean": "541448860004312769"}]})");
}

void TestLearnerService::aBrokenDefaultGroupIsRefusedWhole()
{
    QFETCH(QByteArray, json);
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    QVERIFY(!learners.importDefaultGroup(json));
    QVERIFY(!learners.currentGroup()->has_value());
}

void TestLearnerService::aNewLearnerGetsWhatIsFree()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    VERIFY_OK(learners.importDefaultGroup(kGroup));

    const auto errors = learners.add(u"  Zoé "_s, kEans);
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    const core::Learner zoe = learnerNamed(learners, u"Zoé"_s);
    QCOMPARE(zoe.avatar, 2);
    QCOMPARE(zoe.ean, kEans.at(2));
    QCOMPARE(namesOf(learners).last(), u"Zoé"_s);

    const auto full = learners.add(u"Ahmed"_s, kEans);
    QVERIFY(!full);
    QCOMPARE(full.error().code, core::ErrorCode::Conflict);
}

void TestLearnerService::namesAreCheckedAndKeptAsTyped_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // empty: refused
    QTest::addColumn<int>("rule");
    const int fine = -1;
    struct Case
    {
        const char* name;
        QString typed;
        QString kept;
        int rule;
    };
    const QList<Case> cases{
        {"quotes and a comment", u"O'Neil\"; drop table learners; --"_s,
            u"O'Neil\"; drop table learners; --"_s, fine},
        {"HTML", u"<b>Zoé</b> & <i>Co</i>"_s, u"<b>Zoé</b> & <i>Co</i>"_s, fine},
        {"emoji", u"👵🏽🦊"_s, u"👵🏽🦊"_s, fine},
        {"right to left", u"فاطمة"_s, u"فاطمة"_s, fine},
        {"percent and underscore", u"50 %_"_s, u"50 %_"_s, fine},
        {"a backslash and a question mark", u"\\' ? :name"_s, u"\\' ? :name"_s, fine},
        {"forty characters", QString(40, u'é'), QString(40, u'é'), fine},
        {"forty-one characters", QString(41, u'é'), {}, static_cast<int>(Rule::TooLong)},
        {"blank", u" \u00a0\t"_s, {}, static_cast<int>(Rule::Required)},
        {"taken, in capitals", u"MONIQUE"_s, {}, static_cast<int>(Rule::AlreadyUsed)},
        {"taken, without its accent", u"andre"_s, {}, static_cast<int>(Rule::AlreadyUsed)},
        {"taken, with spaces around", u"  Monique  "_s, {}, static_cast<int>(Rule::AlreadyUsed)},
    };
    QList<support::EnginePlace::Kind> engines{support::EnginePlace::Sqlite};
    if (qEnvironmentVariableIsEmpty("ELECTRUC_WITHOUT_POSTGRES"))
        engines.append(support::EnginePlace::Postgres);
    for (const auto engine : engines) {
        for (const Case& one : cases) {
            QTest::addRow(
                "%s: %s", engine == support::EnginePlace::Sqlite ? "SQLite" : "PostgreSQL", one.name)
                << int(engine) << one.typed << one.kept << one.rule;
        }
    }
}

void TestLearnerService::namesAreCheckedAndKeptAsTyped()
{
    PLACE_OF_ROW(place);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(int, rule);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    VERIFY_OK(learners.importDefaultGroup(kGroup));

    const auto errors = learners.add(typed, kEans);
    VERIFY_OK(errors);
    if (rule >= 0) {
        QCOMPARE(errors->all().size(), 1);
        QCOMPARE(errors->all().first().field, u"firstName"_s);
        QCOMPARE(static_cast<int>(errors->all().first().rule), rule);
        QCOMPARE(namesOf(learners).size(), 2);
    } else {
        QVERIFY(errors->isEmpty());
        QCOMPARE(namesOf(learners).last(), kept);
    }
}

void TestLearnerService::renamingKeepsEverythingElse()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    VERIFY_OK(learners.importDefaultGroup(kGroup));
    const core::Learner before = learnerNamed(learners, u"Monique"_s);

    // One's own name with other capitals is no double.
    auto errors = learners.rename(before.id, u"MONIQUE"_s);
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    const core::Learner after = learnerNamed(learners, u"MONIQUE"_s);
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.avatar, before.avatar);
    QCOMPARE(after.ean, before.ean);
    QCOMPARE(namesOf(learners), (QStringList{u"MONIQUE"_s, u"André"_s}));

    errors = learners.rename(before.id, u"ANDRÉ"_s);
    VERIFY_OK(errors);
    QCOMPARE(errors->of(u"firstName"_s)->rule, Rule::AlreadyUsed);
    errors = learners.rename(before.id, QString());
    QCOMPARE(errors->of(u"firstName"_s)->rule, Rule::Required);
    QCOMPARE(namesOf(learners).first(), u"MONIQUE"_s);
    QCOMPARE(learners.rename(core::LearnerId(999), u"Zoé"_s).error().code, core::ErrorCode::NotFound);
}

void TestLearnerService::aRemovalCanBeUndoneOnce()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    VERIFY_OK(learners.importDefaultGroup(kGroup));
    const core::Learner monique = learnerNamed(learners, u"Monique"_s);
    const core::Learner andre = learnerNamed(learners, u"André"_s);

    VERIFY_OK(learners.remove(monique.id));
    QCOMPARE(namesOf(learners), QStringList{u"André"_s});
    VERIFY_OK(learners.restoreRemoved(monique));
    QCOMPARE(namesOf(learners), (QStringList{u"Monique"_s, u"André"_s}));
    QCOMPARE(learnerNamed(learners, u"Monique"_s).ean, monique.ean);
    QCOMPARE(learners.restoreRemoved(monique).error().code, core::ErrorCode::Conflict); // already back

    // The next removal makes the one before it final.
    VERIFY_OK(learners.remove(monique.id));
    VERIFY_OK(learners.remove(andre.id));
    QCOMPARE(learners.restoreRemoved(monique).error().code, core::ErrorCode::NotFound);
    VERIFY_OK(learners.restoreRemoved(andre));
    QCOMPARE(namesOf(learners), QStringList{u"André"_s});
    QCOMPARE(learners.remove(core::LearnerId(999)).error().code, core::ErrorCode::NotFound);
}

void TestLearnerService::aTakenNameCannotComeBack()
{
    PLACE_OF_ROW(place);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    VERIFY_OK(learners.importDefaultGroup(kGroup));
    const core::Learner monique = learnerNamed(learners, u"Monique"_s);

    VERIFY_OK(learners.remove(monique.id));
    QVERIFY(learners.add(u"monique"_s, kEans)->isEmpty());
    // The persona of the removed one was left alone as long as there was another.
    QCOMPARE(learnerNamed(learners, u"monique"_s).ean, kEans.at(2));
    QCOMPARE(learners.restoreRemoved(monique).error().code, core::ErrorCode::Conflict);
    QCOMPARE(namesOf(learners), (QStringList{u"André"_s, u"monique"_s}));
}

void TestLearnerService::thereIsNothingToDoWithoutAGroup()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    QCOMPARE(namesOf(learners), QStringList());
    QCOMPARE(learners.add(u"Zoé"_s, kEans).error().code, core::ErrorCode::NotFound);
}

void TestLearnerService::everyActionIsNotedWithoutANameInIt()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    const core::FixedClock clock(kMorning);
    services::LearnerService learners(**store, clock);
    VERIFY_OK(learners.importDefaultGroup(kGroup));
    QVERIFY(learners.add(u"Zoé"_s, kEans)->isEmpty());
    const core::Learner zoe = learnerNamed(learners, u"Zoé"_s);
    QVERIFY(learners.rename(zoe.id, u"Zoë-Anne"_s)->isEmpty());
    VERIFY_OK(learners.remove(zoe.id));
    VERIFY_OK(learners.restoreRemoved(zoe));
    QVERIFY(!learners.add(u"Zoë-Anne"_s, kEans)->isEmpty()); // refused: not noted

    QCOMPARE(actionsOf(**store),
        (QStringList{u"group.imported"_s, u"learner.added"_s, u"learner.renamed"_s, u"learner.removed"_s,
            u"learner.restored"_s}));
    const auto lines = data::TrainerActionRepository((*store)->database()).last(50);
    for (const core::TrainerAction& line : lines.value()) {
        QCOMPARE(line.at, kMorning);
        QVERIFY(!line.subject.contains(u"Zo"_s));
        QVERIFY(line.attributes.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestLearnerService)
#include "tst_learner_service.moc"
