// Lists of exercises for a group: kept, put in force, refused with the reason, taken back.

#include "core/classroom/classroom_codes.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/trainer_journal.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::ExercisePlan planOf(core::GroupId group, const QString& name, const QStringList& exercises)
{
    core::ExercisePlan plan;
    plan.group = group;
    plan.name = name;
    plan.exercises = exercises;
    return plan;
}

} // namespace

class TestExercisePlanService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aListIsKeptAndInForce_data() { support::EnginePlace::addRows(); }
    void aListIsKeptAndInForce();
    void aListIsRefusedWithItsReason_data() { support::EnginePlace::addRows(); }
    void aListIsRefusedWithItsReason();
    void everyChangeCanBeTakenBack_data() { support::EnginePlace::addRows(); }
    void everyChangeCanBeTakenBack();
    void eachGroupHasItsOwn();
    void aResetOfEverythingTakesThem();
    void codesAreStable();
};

void TestExercisePlanService::aListIsKeptAndInForce()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ExercisePlanService& plans = runtime->plans();
    const core::GroupId group = runtime->learners().currentGroup()->value().id;
    QVERIFY(!plans.chosen(group)->has_value());
    const QSignalSpy changed(&plans, &services::ExercisePlanService::plansChanged);
    core::ExercisePlan plan = planOf(group, u"  Séance   2 "_s, {u"P08"_s, u"P01"_s, u"P08"_s});
    plan.mode = core::ExerciseMode::Alone;
    plan.help = core::HelpLevel::Hints;
    plan.sameForAll = true;
    QVERIFY(plans.save(plan)->isEmpty());
    QCOMPARE(changed.count(), 1);
    core::ExercisePlan kept = plans.chosen(group)->value();
    QCOMPARE(kept.name, u"Séance 2"_s);
    QCOMPARE(kept.exercises, (QStringList{u"P08"_s, u"P01"_s})); // once each, in that order
    QCOMPARE(kept.mode, core::ExerciseMode::Alone);
    QCOMPARE(kept.help, core::HelpLevel::Hints);
    QVERIFY(kept.sameForAll);
    QVERIFY(kept.isChosen);

    kept.name = u"Séance 3"_s;
    kept.exercises = QStringList{u"P02"_s};
    QVERIFY(plans.save(kept)->isEmpty());
    QCOMPARE(plans.plans(group)->size(), 1);
    QVERIFY(plans.save(planOf(group, u"Autre"_s, {u"P03"_s}))->isEmpty());
    QCOMPARE(plans.chosen(group)->value().name, u"Autre"_s); // one at a time
    QVERIFY(plans.choose(group, kept.id).has_value());
    QCOMPARE(plans.chosen(group)->value().exercises, QStringList{u"P02"_s});
    QVERIFY(plans.choose(group, {}).has_value());
    QVERIFY(!plans.chosen(group)->has_value());
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, u"exercises.chosen"_s);

    QVERIFY(plans.remove(kept).has_value());
    QCOMPARE(plans.save(kept).error().code, core::ErrorCode::NotFound);
}

void TestExercisePlanService::aListIsRefusedWithItsReason()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ExercisePlanService& plans = runtime->plans();
    const core::GroupId group = runtime->learners().currentGroup()->value().id;
    const auto ruleOf = [&](const QString& name, const QStringList& exercises, const QString& field) {
        const auto errors = plans.save(planOf(group, name, exercises));
        const auto error = errors ? errors->of(field) : std::nullopt;
        return error ? static_cast<int>(error->rule) : -1;
    };
    QCOMPARE(ruleOf(u" "_s, {u"P01"_s}, u"planName"_s), static_cast<int>(core::Rule::Required));
    QCOMPARE(ruleOf(QString(41, u'x'), {u"P01"_s}, u"planName"_s), static_cast<int>(core::Rule::TooLong));
    QCOMPARE(ruleOf(u"Séance 1"_s, {}, u"exercises"_s), static_cast<int>(core::Rule::Required));
    QVERIFY(plans.plans(group)->isEmpty());
    QVERIFY(plans.save(planOf(group, u"Séance 1"_s, {u"P01"_s}))->isEmpty());
    QCOMPARE(ruleOf(u"SEANCE 1"_s, {u"P01"_s}, u"planName"_s), static_cast<int>(core::Rule::AlreadyUsed));
    QCOMPARE(plans.plans(group)->size(), 1);
}

void TestExercisePlanService::everyChangeCanBeTakenBack()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ExercisePlanService& plans = runtime->plans();
    const core::GroupId group = runtime->learners().currentGroup()->value().id;
    QVERIFY(!plans.canUndo());
    QVERIFY(plans.save(planOf(group, u"Séance 1"_s, {u"P01"_s, u"P02"_s}))->isEmpty());
    QVERIFY(plans.undo().has_value());
    QVERIFY(plans.plans(group)->isEmpty());
    QVERIFY(!plans.canUndo()); // one step
    QCOMPARE(plans.undo().error().code, core::ErrorCode::NotFound);

    QVERIFY(plans.save(planOf(group, u"Séance 1"_s, {u"P01"_s, u"P02"_s}))->isEmpty());
    const core::ExercisePlan first = plans.chosen(group)->value();
    QVERIFY(plans.save(planOf(group, u"Séance 2"_s, {u"P08"_s}))->isEmpty());
    QVERIFY(plans.remove(first).has_value());
    QVERIFY(plans.undo().has_value());
    QCOMPARE(plans.plans(group)->size(), 2);
    QCOMPARE(plans.plans(group)->at(0).name, first.name);
    QCOMPARE(plans.plans(group)->at(0).exercises, first.exercises);
    QCOMPARE(plans.chosen(group)->value().name, u"Séance 2"_s);
}

void TestExercisePlanService::eachGroupHasItsOwn()
{
    TEST_RUNTIME(runtime);
    services::ExercisePlanService& plans = runtime->plans();
    const core::GroupId first = runtime->learners().currentGroup()->value().id;
    QVERIFY(plans.save(planOf(first, u"Séance 1"_s, {u"P01"_s}))->isEmpty());
    QVERIFY(runtime->learners().addGroup(u"Jeudi"_s)->isEmpty());
    const core::GroupId second = runtime->learners().currentGroup()->value().id;
    QVERIFY(plans.plans(second)->isEmpty());
    QVERIFY(plans.save(planOf(second, u"Séance 1"_s, {u"P02"_s}))->isEmpty()); // the same name is free here
    QCOMPARE(plans.chosen(first)->value().exercises, QStringList{u"P01"_s});
}

void TestExercisePlanService::aResetOfEverythingTakesThem()
{
    TEST_RUNTIME(runtime);
    services::ExercisePlanService& plans = runtime->plans();
    const core::GroupId group = runtime->learners().currentGroup()->value().id;
    QVERIFY(plans.save(planOf(group, u"Séance 1"_s, {u"P01"_s}))->isEmpty());
    QVERIFY(runtime->world().reset({.level = services::ResetLevel::Group}).has_value());
    QCOMPARE(plans.plans(group)->size(), 1); // the room keeps them
    QVERIFY(runtime->world().reset({.level = services::ResetLevel::All}).has_value());
    QVERIFY(!plans.canUndo());
    const core::GroupId fresh = runtime->learners().currentGroup()->value().id;
    QVERIFY(plans.plans(fresh)->isEmpty());
    QVERIFY(runtime->world().undoReset().has_value());
    QCOMPARE(plans.chosen(runtime->learners().currentGroup()->value().id)->value().name, u"Séance 1"_s);
}

void TestExercisePlanService::codesAreStable()
{
    QCOMPARE(core::codeOf(core::ExerciseMode::Show), u"show"_s);
    QCOMPARE(core::exerciseModeFrom(u"alone"_s), core::ExerciseMode::Alone);
    QCOMPARE(core::exerciseModeFrom(u"?"_s), core::ExerciseMode::Guide);
    QCOMPARE(core::codeOf(core::HelpLevel::HandOnly), u"hand"_s);
    QCOMPARE(core::helpLevelFrom(u"hints"_s), core::HelpLevel::Hints);
    QCOMPARE(core::helpLevelFrom(u"?"_s), core::HelpLevel::Everything);
}

QTEST_GUILESS_MAIN(TestExercisePlanService)
#include "tst_exercise_plan_service.moc"
