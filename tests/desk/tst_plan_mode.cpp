// The way of doing exercises that a trainer chose for a group, at the real window: « Montre-moi » plays
// first, « À moi » keeps its explanations to itself, and doing it again begins so again. And a step that asks
// to keep still shows how it goes.

#include "coach/engine/coach.h"
#include "coach/overlay/target_finder.h"
#include "desk/coach_place.h"
#include "desk/exercise_show.h"
#include "desk/seat.h"
#include "desk/session_watch.h"
#include "kit/icon_label.h"
#include "services/classroom/exercise_plan_service.h"
#include "support/window_test.h"

#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Learner final : public Seat
{
public:
    Learner() { isReady = isReady && sitDown(u"monique.delvaux@messagerie.example"_s); }
    bool plan(core::ExerciseMode mode)
    {
        core::ExercisePlan plan;
        plan.group = runtime->learners().currentGroup()->value().id;
        plan.name = u"Séance 2"_s;
        plan.exercises = QStringList{u"P01"_s, u"P07"_s};
        plan.mode = mode;
        const auto saved = runtime->plans().save(plan);
        return saved && saved->isEmpty();
    }
    coach::Coach& coach() { return runtime->coach(); }
    bool isChosen(const QString& radio)
    {
        auto* button = find<QRadioButton>(radio);
        return button && button->isChecked();
    }
};

} // namespace

class TestPlanMode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void showingComesFirst();
    void aloneHasNoInstruction();
    void doneAgainItIsAsThePlanSays();
    void keepingStillIsSeenToGoOn();
};

#define LEARNER(name)                                                                                        \
    Learner name;                                                                                            \
    QVERIFY(name.isReady)

void TestPlanMode::showingComesFirst()
{
    LEARNER(monique);
    QVERIFY(monique.plan(core::ExerciseMode::Show));
    desk::CoachPlace& place = monique.window().coachPlace();
    place.setPace({0, 60'000, 0, 0, 20, 10'000}); // it stands still at its first gesture
    VERIFY_OK(monique.coach().start(u"P01"_s));
    QTRY_VERIFY(place.show());
    QTRY_VERIFY(coach::overlay::findControl(*place.show()->window(), u"stopShowButton"_s));
    QTest::mouseClick(
        coach::overlay::findControl(*place.show()->window(), u"stopShowButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!place.show());
    // Then one does it oneself, step by step.
    QVERIFY(monique.coach().run());
    QCOMPARE(monique.coach().run()->mode(), core::ExerciseMode::Guide);
    QTRY_VERIFY(monique.isChosen(u"guideModeRadio"_s));
    QCOMPARE(monique.coach().run()->doneCount(), 0);
}

void TestPlanMode::aloneHasNoInstruction()
{
    LEARNER(monique);
    QVERIFY(monique.plan(core::ExerciseMode::Alone));
    VERIFY_OK(monique.coach().start(u"P01"_s));
    QTRY_VERIFY(monique.isChosen(u"aloneModeRadio"_s));
    QVERIFY(!monique.window().coachPlace().show());
    const QString instruction = monique.coach().run()->textOf(0).instruction;
    const auto isTold = [&] {
        for (const QLabel* label : monique.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == instruction)
                return true;
        }
        return false;
    };
    QVERIFY(!isTold());
    // Help comes when it is asked for.
    QVERIFY(monique.click(u"hintButton"_s));
    QTRY_VERIFY(isTold());
}

void TestPlanMode::doneAgainItIsAsThePlanSays()
{
    LEARNER(monique);
    QVERIFY(monique.plan(core::ExerciseMode::Alone));
    VERIFY_OK(monique.coach().start(u"P01"_s));
    QTRY_VERIFY(monique.isChosen(u"aloneModeRadio"_s));
    QVERIFY(monique.click(u"guideModeRadio"_s)); // for this time
    QCOMPARE(monique.coach().run()->mode(), core::ExerciseMode::Guide);
    monique.coach().leave();
    VERIFY_OK(monique.coach().start(u"P01"_s)); // goes on as it was left
    QCOMPARE(monique.coach().run()->mode(), core::ExerciseMode::Guide);
    VERIFY_OK(monique.coach().redo(u"P01"_s));
    QTRY_VERIFY(monique.isChosen(u"aloneModeRadio"_s));
    QCOMPARE(monique.coach().run()->mode(), core::ExerciseMode::Alone);
}

void TestPlanMode::keepingStillIsSeenToGoOn()
{
    LEARNER(monique);
    desk::SessionWatch& watch = monique.window().sessionWatch();
    VERIFY_OK(monique.coach().start(u"P19"_s));
    QVERIFY(!monique.find<QWidget>(u"quietBox"_s));
    QVERIFY(monique.signIn());
    monique.open(u"/espace-client/demandes/nouvelle"_s);
    QTRY_COMPARE(monique.coach().run()->current(), 2);
    QTRY_VERIFY(monique.find<kit::IconLabel>(u"quietText"_s));
    QVERIFY(monique.find<kit::IconLabel>(u"quietText"_s)->text().contains(u"Rien ne presse"_s));
    watch.setMinute(2500ms);
    QTRY_VERIFY(watch.stillness() > 0.3);
    // A key begins it again, and nothing else happens.
    monique.typist->press(Qt::Key_Shift);
    QVERIFY(watch.stillness() < 0.3);
    QTRY_COMPARE(watch.stillness(), 1.0);
    QTRY_COMPARE(monique.find<kit::IconLabel>(u"quietText"_s)->text(), u"La fenêtre est là."_s);
    QVERIFY(monique.click(u"stayButton"_s));
    QTRY_COMPARE(monique.coach().run()->current(), 3);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPlanMode>(argc, argv);
}

#include "tst_plan_mode.moc"
