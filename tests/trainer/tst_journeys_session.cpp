// The trainer's journeys while a group works, each as a person lives it in the real window: F08 to F11.

#include "coach/engine/coach.h"
#include "coach/engine/exercise_run.h"
#include "core/classroom/room_pause.h"
#include "data/classroom/attendance_repository.h"
#include "data/classroom_store.h"
#include "kit/icon_label.h"
#include "runtime/translation.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/progress_service.h"
#include "services/records/record_service.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"
#include "trainer/follow/follow_table.h"
#include "trainer/plan/plan_list.h"
#include "trainer/plan/plan_model.h"
#include "trainer/trainer_seat.h"

#include <QElapsedTimer>
#include <QListView>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace trainer_test;
using core::RecordKind;

namespace {

constexpr int kGroup = 15; // people
const QString kMonique = u"monique.delvaux@messagerie.example"_s;
const QString kAddress = u"https://www.electruc.example"_s;

struct Room final : TrainerSeat
{
    core::SupplyPointId monique() { return runtime.persona(kMonique)->supplyPoint.id; }
    // What the learner who sits there is offered, from top to bottom.
    QStringList offered()
    {
        static const QRegularExpression kRow(u"^exerciseRow-"_s);
        QList<QWidget*> rows;
        for (auto* row : window().findChildren<QWidget*>(kRow)) {
            if (row->isVisible())
                rows.append(row);
        }
        std::ranges::sort(rows, {}, [](const QWidget* row) { return row->mapToGlobal(QPoint()).y(); });
        QStringList ids;
        for (const QWidget* row : std::as_const(rows))
            ids.append(row->objectName().section(u'-', 1));
        return ids;
    }
    trainer::PlanList& plan() { return *trainer_test::find<trainer::PlanList>(room, u"planList"_s); }
    void tick(const QString& exercise)
    {
        const auto& all = runtime->coach().exercises();
        const auto wanted
            = std::ranges::find_if(all, [&](const coach::Exercise& one) { return one.id == exercise; });
        for (int row = 0; row < plan().plan().rowCount(); ++row) {
            const QModelIndex index = plan().plan().index(row);
            if (index.data().toString() != wanted->texts.in(core::Language::French).title)
                continue;
            plan().scrollTo(index);
            QTest::mouseClick(plan().viewport(), Qt::LeftButton, {}, plan().visualRect(index).center());
        }
    }
    qint64 count(
        RecordKind kind, const QHash<QString, QString>& filters = {}, core::SupplyPointId person = {})
    {
        core::RecordQuery query;
        query.filters = filters;
        query.person = person;
        return runtime->records().count(kind, query).value_or(-1);
    }
    // What another machine of the room writes of its learner.
    void works(
        const core::Learner& learner, const QString& exercise, int steps, int hints, int errors, int still)
    {
        core::ExerciseProgress progress;
        progress.learner = learner.id;
        progress.exercise = exercise;
        progress.startedAt = runtime.clock().nowUtc();
        progress.running = true;
        const auto& all = runtime->coach().exercises();
        const auto found
            = std::ranges::find_if(all, [&](const coach::Exercise& one) { return one.id == exercise; });
        for (int i = 0; i < steps; ++i)
            progress.steps.append({found->steps.at(i).id, true, 0, 0});
        progress.steps.append({found->steps.at(steps).id, false, hints, errors});
        data::AttendanceRepository rows(runtime->classroomStore().database());
        const QString seat = u"seat %1"_s.arg(learner.id.value());
        QVERIFY(runtime->progress().keep(progress).has_value());
        QVERIFY(rows.sitDown(learner.id, seat).has_value());
        QVERIFY(rows.setExercise(learner.id, exercise).has_value());
        QVERIFY(rows.addSeconds(learner.id, seat, still).has_value());
    }
};

#define ROOM(name)                                                                                           \
    Room name;                                                                                               \
    QVERIFY(name.isReady)

} // namespace

class TestJourneysSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void f08ChooseTheExercises();
    void f09MakeThingsHappen();
    void f10WhoIsStuck();
    void f11ExplainToAll();
};

void TestJourneysSession::f08ChooseTheExercises()
{
    ROOM(room);
    room.enter();
    room.go(u"plan"_s);
    room.click(u"noneButton"_s);
    for (const QString& exercise : {u"P01"_s, u"P08"_s, u"P11"_s})
        room.tick(exercise);
    // The last one goes up, to the first place.
    const auto numberAt = [&](int row) {
        return room.plan().plan().index(row).data(trainer::PlanModel::kNumberRole).toInt();
    };
    int row = 0;
    while (numberAt(row) != 3)
        ++row;
    room.plan().setCurrentIndex(room.plan().plan().index(row));
    for (; numberAt(row) != 1; --row)
        room.click(u"upButton"_s);
    room.type(u"planNameEdit"_s, u"Séance 2"_s);
    room.choose(u"modeCombo"_s, u"À moi : sans explication"_s);
    room.choose(u"helpCombo"_s, u"Indices seulement"_s);
    room.choose(u"variationCombo"_s, u"Les mêmes pour tous"_s);
    room.click(u"savePlanButton"_s);
    QCOMPARE(room.notice(), u"« Séance 2 » est enregistrée."_s);
    room.leave();

    room.sitDownAs(room.runtime->learners().learners()->constFirst().firstName);
    QTRY_COMPARE(room.offered(), (QStringList{u"P11"_s, u"P01"_s, u"P08"_s}));
    QVERIFY(room.runtime->coach().start(u"P11"_s).has_value());
    QCOMPARE(room.runtime->coach().run()->mode(), core::ExerciseMode::Alone);
    QTRY_VERIFY(shows(room.room, u"hintButton"_s));
    QVERIFY(!shows(room.room, u"showMeButton"_s)); // hints only
}

void TestJourneysSession::f09MakeThingsHappen()
{
    ROOM(room);
    const qint64 invoices = room.count(RecordKind::Invoices, {}, room.monique());
    const qint64 mails = room.count(RecordKind::Messages, {}, room.monique());
    QVERIFY(room.count(RecordKind::Requests, {{u"status"_s, u"open"_s}}) > 0);
    room.enter();
    room.go(u"events"_s);
    QElapsedTimer timer;
    timer.start();
    room.click(u"eventButton-requests-answered"_s);
    QCOMPARE(room.notice(), u"Les demandes reçoivent une réponse."_s);
    room.click(u"eventButton-invoice"_s);
    QCOMPARE(room.notice(), u"Une facture arrive."_s);
    room.click(u"eventButton-true-text"_s);
    qInfo("three events for everybody: %lld ms", static_cast<long long>(timer.elapsed()));
    timer.restart();
    room.click(u"weekButton"_s);
    QCOMPARE(room.notice(), u"Nous sommes le 02/12/2026."_s);
    qInfo("one week: %lld ms", static_cast<long long>(timer.elapsed()));
    room.choose(u"whenCombo"_s, u"Dans 10 minutes"_s);
    room.click(u"eventButton-fraud-mail"_s);
    QCOMPARE(room.notice(), u"C’est prévu."_s);
    room.choose(u"whenCombo"_s, u"Maintenant"_s);
    room.click(u"eventButton-connection-slow"_s);
    // The list of what ran, and what waits.
    static const QRegularExpression kPast(u"^pastRow-"_s);
    static const QRegularExpression kPlanned(u"^plannedRow-"_s);
    QTRY_COMPARE(room.window().findChildren<QWidget*>(kPast).size(), 4);
    QTRY_COMPARE(room.window().findChildren<QWidget*>(kPlanned).size(), 1);
    room.leave();

    // What Monique sees.
    room.sitDownAs(u"Monique"_s);
    QTRY_VERIFY(shows(room.room, u"stripPhoneButton"_s));
    const auto* phone = room.find<QAbstractButton>(u"stripPhoneButton"_s);
    QTRY_VERIFY2(phone->text().contains(u"SMS"_s), qPrintable(phone->text()));
    QVERIFY(room.runtime.signIn(kMonique).isValid());
    QCOMPARE(room.count(RecordKind::Requests, {{u"status"_s, u"open"_s}}), 0);
    QVERIFY(room.count(RecordKind::Invoices, {}, room.monique()) > invoices);
    core::RecordQuery newest;
    newest.person = room.monique();
    const auto bill = room.runtime->records().page(RecordKind::Invoices, newest, 1);
    room.open(u"/espace-client/factures"_s);
    QTRY_VERIFY_WITH_TIMEOUT( // slowly
        room.find<QWidget>(u"invoiceRow-"_s + bill->rows.constFirst().text(u"reference"_s)), 15'000);
    room.tab()->go(QUrl(u"https://www.messagerie.example/"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.find<QListView>(u"mailList"_s), 15'000);
    QVERIFY(room.count(RecordKind::Messages, {}, room.monique()) > mails);
    // Ten minutes later the false mail lies in the open mailbox.
    const int lines = room.find<QListView>(u"mailList"_s)->model()->rowCount();
    room.runtime.clock().advanceSeconds(601);
    QTRY_VERIFY_WITH_TIMEOUT(room.find<QListView>(u"mailList"_s)->model()->rowCount() > lines, 5000);
}

void TestJourneysSession::f10WhoIsStuck()
{
    ROOM(room);
    QStringList eans;
    for (const core::Persona& persona : room.runtime->world().personas().value())
        eans.append(persona.supplyPoint.ean.digits());
    for (qsizetype i = room.runtime->learners().learners()->size(); i < kGroup; ++i)
        QVERIFY(room.runtime->learners().add(u"Personne %1"_s.arg(i + 1), eans).has_value());
    const auto learners = room.runtime->learners().learners();
    room.works(learners->at(1), u"P03"_s, 2, 3, 2, 380);
    room.works(learners->at(2), u"P01"_s, 1, 0, 0, 570);
    for (int i = 3; i < kGroup; ++i)
        room.works(learners->at(i), u"P01"_s, 1, 0, 0, 20);

    room.enter();
    room.go(u"follow"_s);
    QTRY_VERIFY(shows(room.room, u"followTable"_s));
    auto* table = trainer_test::find<trainer::FollowTable>(room.room, u"followTable"_s);
    QCOMPARE(table->model()->rowCount(), kGroup);
    QTRY_VERIFY(shows(room.room, u"waitBand"_s));
    QCOMPARE(room.text(u"waitName1"_s), learners->at(2).firstName);
    QCOMPARE(room.text(u"waitPlace1"_s), u"Exercice 1, étape 2 · 9 min"_s);
    QCOMPARE(room.text(u"waitName2"_s), learners->at(1).firstName);
    QVERIFY2(room.text(u"waitReasons2"_s).contains(u"3 indices, 2 erreurs"_s),
        qPrintable(room.text(u"waitReasons2"_s)));
    // A hand goes up on the other side of the room: seen within five seconds, before who only stands still.
    data::AttendanceRepository rows(room.runtime->classroomStore().database());
    QVERIFY(rows.raiseHand(learners->at(9).id).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(room.text(u"waitName1"_s), learners->at(9).firstName, 5000);
    QCOMPARE(room.text(u"waitReasons1"_s), u"Main levée"_s);
}

void TestJourneysSession::f11ExplainToAll()
{
    ROOM(room);
    const core::Learner learner = room.runtime->learners().learners()->constFirst();
    room.sitDownAs(learner.firstName);
    QVERIFY(room.runtime->coach().start(u"P08"_s).has_value());
    room.open(u"/aide"_s);
    QTRY_VERIFY(room.isAt(u"/aide"_s));
    room.window().leave();

    room.enter();
    room.go(u"room"_s);
    room.choose(u"pauseLengthCombo"_s, u"2 minutes"_s);
    QElapsedTimer timer;
    timer.start();
    room.click(u"startPauseButton"_s);
    QTRY_VERIFY(shows(room.room, u"pauseScreen"_s));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(room.runtime->pause().secondsLeft() > 110);
    // It ends by itself; two minutes are a second here.
    QVERIFY(room.runtime->pause().begin(1, {}).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!shows(room.room, u"pauseScreen"_s), 5000);

    room.enter();
    room.go(u"follow"_s);
    QTRY_VERIFY(shows(room.room, u"followTable"_s));
    auto* table = trainer_test::find<trainer::FollowTable>(room.room, u"followTable"_s);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    room.click(u"journeyButton"_s);
    auto* moments = trainer_test::find<QListWidget>(room.room, u"momentList"_s);
    room.click(u"firstButton"_s);
    QStringList told;
    for (int i = 0; i < moments->count(); ++i) {
        told.append(room.text(u"sentenceText"_s));
        if (i + 1 < moments->count())
            room.click(u"nextButton"_s);
    }
    QCOMPARE(told.constFirst(), u"Arrivée à l’ordinateur."_s);
    QVERIFY2(told.join(u'\n').contains(u"A commencé l’exercice « Télécharger ma dernière facture »"_s),
        qPrintable(told.join(u'\n')));
    QVERIFY2(told.join(u'\n').contains(u"www.electruc.example/aide"_s), qPrintable(told.join(u'\n')));
    QCOMPARE(told.constLast(), u"A quitté l’ordinateur."_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestJourneysSession, runtime::Translation>(argc, argv);
}

#include "tst_journeys_session.moc"
