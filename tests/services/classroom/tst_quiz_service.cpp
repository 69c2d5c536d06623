// The tries of the questions that close an exercise: numbered, told without what was answered, and gone with
// the person.

#include "core/classroom/coach_event_names.h"
#include "data/classroom_store.h"
#include "data/journal_repository.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/quiz_service.h"
#include "services/world/forget_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr core::QuizScore kThreeOfFour{4, 3, 75, true};
constexpr core::QuizScore kTwoOfFour{4, 2, 50, false};

struct Room
{
    explicit Room(support::TestRuntime& runtime)
        : parts(*runtime)
        , quizzes(runtime->quizzes())
        , people(runtime->learners().learners().value())
    {
    }
    core::SupplyPointId personaOf(int place)
    {
        return parts.world().persona(people.at(place).ean).value().supplyPoint.id;
    }
    core::Result<core::QuizAttempt> take(
        int place, const core::QuizScore& score, const QString& exercise = u"P09"_s)
    {
        return quizzes.keep(people.at(place).id, personaOf(place), exercise, score);
    }
    qint64 rows()
    {
        data::Query query(
            parts.classroomStore().database(), "count"_L1, u"select count(*) from quiz_attempts"_s);
        return query.first([](const data::Row& row) { return row.number(0); })->value();
    }

    runtime::Runtime& parts;
    services::QuizService& quizzes;
    const QList<core::Learner> people;
};

} // namespace

class TestQuizService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void everyTryIsKept_data() { support::EnginePlace::addRows(); }
    void everyTryIsKept();
    void theJournalTellsIt_data() { support::EnginePlace::addRows(); }
    void theJournalTellsIt();
    void triesAreGivenBack_data() { support::EnginePlace::addRows(); }
    void triesAreGivenBack();
    void aRemovedLearnerIsNotInTheRoom_data() { support::EnginePlace::addRows(); }
    void aRemovedLearnerIsNotInTheRoom();
    void resetsTakeWhatTheySay_data() { support::EnginePlace::addRows(); }
    void resetsTakeWhatTheySay();
    void noTraceIsLeft_data() { support::EnginePlace::addRows(); }
    void noTraceIsLeft();
};

void TestQuizService::everyTryIsKept()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    const QSignalSpy kept(&room.quizzes, &services::QuizService::kept);
    const auto first = room.take(0, kTwoOfFour);
    VERIFY_OK(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(first->at, runtime->clock().nowUtc());
    QCOMPARE(room.take(0, kThreeOfFour)->number, 2);
    QCOMPARE(room.take(0, kThreeOfFour, u"P12"_s)->number, 1); // another exercise counts for itself
    QCOMPARE(room.take(1, kTwoOfFour)->number, 1); // and so does another person
    QCOMPARE(kept.count(), 4);
    const auto own = room.quizzes.ofLearner(room.people.at(0).id);
    VERIFY_OK(own);
    QCOMPARE(own->size(), 3);
    QCOMPARE(own->constFirst(), *first);
    QCOMPARE(own->at(1).score, kThreeOfFour);
    QCOMPARE(room.quizzes.all()->size(), 4);
    // It is there again after a restart.
    QVERIFY(runtime.restart());
    QCOMPARE(runtime->quizzes().ofLearner(room.people.at(0).id)->size(), 3);
}

void TestQuizService::theJournalTellsIt()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    VERIFY_OK(room.take(0, kThreeOfFour));
    const auto lines
        = data::JournalRepository(runtime->worldStore().database()).ofPersona(room.personaOf(0)).value();
    QCOMPARE(lines.constLast().event, QString(core::events::kExerciseQuizTaken));
    QCOMPARE(lines.constLast().subject, u"P09"_s);
    QCOMPARE(lines.constLast().attributes,
        (QJsonObject{{u"attempt"_s, 1}, {u"questions"_s, 4}, {u"right"_s, 3}, {u"percent"_s, 75},
            {u"passed"_s, true}}));
}

void TestQuizService::triesAreGivenBack()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    const core::LearnerId learner = room.people.at(0).id;
    VERIFY_OK(room.take(0, kTwoOfFour));
    VERIFY_OK(room.take(0, kTwoOfFour, u"P12"_s));
    VERIFY_OK(room.take(1, kTwoOfFour));
    const QSignalSpy given(&room.quizzes, &services::QuizService::triesGivenBack);
    VERIFY_OK(room.quizzes.giveTriesBack(learner, room.personaOf(0), u"P09"_s));
    QCOMPARE(given.count(), 1);
    QCOMPARE(room.take(0, kTwoOfFour)->number, 2); // the one before stays
    QStringList counting;
    const auto all = room.quizzes.all();
    for (const core::QuizAttempt& one : *all) {
        if (one.counts)
            counting.append(u"%1 %2 %3"_s.arg(one.learner == learner).arg(one.exercise).arg(one.number));
    }
    QCOMPARE(counting, (QStringList{u"1 P12 1"_s, u"1 P09 2"_s, u"0 P09 1"_s}));
    QVERIFY(!room.quizzes.ofLearner(learner)->constFirst().counts);
    const auto lines
        = data::JournalRepository(runtime->worldStore().database()).ofPersona(room.personaOf(0)).value();
    const core::JournalEntry& line = lines.at(lines.size() - 2);
    QCOMPARE(line.event, QString(core::events::kExerciseTriesGiven));
    QCOMPARE(line.subject, u"P09"_s);
    QVERIFY(line.attributes.isEmpty());
}

void TestQuizService::aRemovedLearnerIsNotInTheRoom()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    VERIFY_OK(room.take(0, kThreeOfFour));
    VERIFY_OK(room.take(1, kThreeOfFour));
    VERIFY_OK(runtime->learners().remove(room.people.at(0).id));
    const auto all = room.quizzes.all();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().learner, room.people.at(1).id);
}

void TestQuizService::resetsTakeWhatTheySay()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    VERIFY_OK(room.take(0, kThreeOfFour));
    // The world begins anew, what people learnt stays theirs, as with the exercises.
    VERIFY_OK(runtime->world().reset({.level = services::ResetLevel::Group}));
    QCOMPARE(room.rows(), 1);
    VERIFY_OK(runtime->world().reset({.level = services::ResetLevel::All}));
    QCOMPARE(room.rows(), 0);
    VERIFY_OK(runtime->world().undoReset());
    QCOMPARE(room.rows(), 1);
    QCOMPARE(room.quizzes.ofLearner(room.people.at(0).id)->constFirst().score, kThreeOfFour);
}

void TestQuizService::noTraceIsLeft()
{
    TEST_RUNTIME_OF_ROW(runtime);
    Room room(runtime);
    VERIFY_OK(room.take(0, kThreeOfFour));
    VERIFY_OK(runtime->forgetting().forget());
    QCOMPARE(room.rows(), 0);
}

QTEST_GUILESS_MAIN(TestQuizService)
#include "tst_quiz_service.moc"
