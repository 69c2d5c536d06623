// « J’ai besoin d’aide »: raised from the line at the bottom, from the exercise's panel and by the keyboard,
// seen on this machine, lowered by the learner or the trainer, and gone with whoever leaves.

#include "coach/engine/coach.h"
#include "core/classroom/coach_event_names.h"
#include "core/classroom/need.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "desk/main_window.h"
#include "kit/button.h"
#include "runtime/runtime.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The first person of the group in front of the window.
class Learner final
{
public:
    explicit Learner(runtime::Runtime& runtime)
        : parts(runtime)
        , window(runtime)
        , person(runtime.learners().learners().value().constFirst())
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window) && window.enter(person);
        QCoreApplication::processEvents();
    }
    QAbstractButton* button(const QString& name)
    {
        for (auto* found : window.findChildren<QAbstractButton*>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void press(const QString& name)
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    bool isWaiting()
    {
        for (const core::Attendance& one : parts.attendance().all().value()) {
            if (one.learner == person.id)
                return core::needOf(one, std::nullopt).has_value();
        }
        return false;
    }
    QStringList told()
    {
        QStringList lines;
        for (const auto& line : data::JournalRepository(parts.worldStore().database()).all().value()) {
            if (line.event.startsWith("hand."_L1))
                lines.append(line.event + u' ' + line.attributes.value("by"_L1).toString());
        }
        return lines;
    }

    runtime::Runtime& parts;
    desk::MainWindow window;
    const core::Learner person;
    bool isReady = false;
};

} // namespace

class TestRaisedHand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void theLineAtTheBottomRaisesIt();
    void thePanelRaisesIt();
    void theKeyboardRaisesIt();
    void theTrainerLowersIt();
    void itGoesWithThePerson();
    void whoLeavesAnExerciseDoesNotWait();
    void theTrainersPlaceHasNone();
};

#define LEARNER(learner)                                                                                     \
    TEST_RUNTIME(runtime);                                                                                   \
    Learner learner(*runtime);                                                                               \
    QVERIFY(learner.isReady)

void TestRaisedHand::theLineAtTheBottomRaisesIt()
{
    LEARNER(learner);
    QVERIFY(!learner.isWaiting());
    QAbstractButton* hand = learner.button(u"stripHandButton"_s);
    QVERIFY(hand);
    QCOMPARE(hand->accessibleName(), u"J’ai besoin d’aide"_s);
    learner.press(u"stripHandButton"_s);
    QVERIFY(learner.isWaiting());
    QCOMPARE(hand->text(), u"Main levée"_s);
    QVERIFY(hand->accessibleDescription().contains(u"formateur"_s));
    learner.press(u"stripHandButton"_s);
    QVERIFY(!learner.isWaiting());
    QCOMPARE(hand->text(), u"J’ai besoin d’aide"_s);
    QCOMPARE(learner.told(), (QStringList{u"hand.raised "_s, u"hand.lowered learner"_s}));
}

void TestRaisedHand::thePanelRaisesIt()
{
    LEARNER(learner);
    QVERIFY(!learner.button(u"handButton"_s));
    learner.press(u"continueButton"_s);
    learner.press(u"handButton"_s);
    QVERIFY(learner.isWaiting());
    QAbstractButton* hand = learner.button(u"handButton"_s);
    QCOMPARE(hand->text(), u"Main levée\u00A0: la baisser"_s);
    QCOMPARE(learner.button(u"stripHandButton"_s)->text(), u"Main levée"_s);
    // A hint is asked and kept as ever: it lowers nothing.
    learner.press(u"hintButton"_s);
    QVERIFY(learner.isWaiting());
    QCOMPARE(runtime->progress().ofLearner(learner.person.id)->at(0).steps.at(0).hints, 1);
    // Folded, the rail has it too.
    learner.press(u"foldCoachButton"_s);
    learner.press(u"railHandButton"_s);
    QVERIFY(!learner.isWaiting());
}

void TestRaisedHand::theKeyboardRaisesIt()
{
    LEARNER(learner);
    QTest::keyClick(&learner.window, Qt::Key_F9);
    QVERIFY(learner.isWaiting());
    QAbstractButton* hand = learner.button(u"stripHandButton"_s);
    hand->setFocus(Qt::TabFocusReason);
    QTest::keyClick(hand, Qt::Key_Return);
    QVERIFY(!learner.isWaiting());
    QTest::keyClick(hand, Qt::Key_Space);
    QVERIFY(learner.isWaiting());
}

void TestRaisedHand::theTrainerLowersIt()
{
    LEARNER(learner);
    learner.press(u"stripHandButton"_s);
    QVERIFY(runtime->attendance().help(learner.person.id).has_value());
    QCOMPARE(learner.button(u"stripHandButton"_s)->text(), u"J’ai besoin d’aide"_s);
    QCOMPARE(learner.told().constLast(), u"hand.lowered trainer"_s);
}

void TestRaisedHand::itGoesWithThePerson()
{
    LEARNER(learner);
    learner.press(u"stripHandButton"_s);
    learner.window.leave();
    QVERIFY(!learner.button(u"stripHandButton"_s)); // nobody sits here
    QVERIFY(!learner.isWaiting());
    QTest::keyClick(&learner.window, Qt::Key_F9); // harms nobody
    QVERIFY(learner.window.enter(runtime->learners().learners()->at(1)));
    QCOMPARE(learner.button(u"stripHandButton"_s)->text(), u"J’ai besoin d’aide"_s);
}

void TestRaisedHand::whoLeavesAnExerciseDoesNotWait()
{
    LEARNER(learner);
    learner.press(u"continueButton"_s);
    const auto row = [&] { return runtime->attendance().all()->at(0); };
    QCOMPARE(row().exercise, learner.parts.coach().run()->exercise().id);
    runtime->attendance().work(1000);
    QCOMPARE(row().stillSeconds, 1000);
    learner.press(u"quitExerciseButton"_s);
    QVERIFY(row().exercise.isEmpty());
    QVERIFY(row().isPresent);
    QVERIFY(!learner.isWaiting());
}

void TestRaisedHand::theTrainersPlaceHasNone()
{
    LEARNER(learner);
    learner.press(u"stripHandButton"_s);
    learner.window.showTrainer();
    QVERIFY(!learner.button(u"stripHandButton"_s));
    QTest::keyClick(&learner.window, Qt::Key_F9);
    QVERIFY2(learner.isWaiting(), "the learner still waits");
    learner.press(u"leaveButton"_s);
    QCOMPARE(learner.button(u"stripHandButton"_s)->text(), u"Main levée"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestRaisedHand>(argc, argv);
}

#include "tst_raised_hand.moc"
