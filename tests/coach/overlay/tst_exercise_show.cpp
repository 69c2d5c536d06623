// « Montre-moi »: every exercise plays itself to its end in a real window, and leaves the person's own world,
// tabs and progress as they were.

#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/engine/coach.h"
#include "coach/overlay/target_finder.h"
#include "desk/coach_place.h"
#include "desk/exercise_show.h"
#include "desk/main_window.h"
#include "runtime/runtime.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/world/world_service.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using coach::overlay::ShowPlayer;

namespace {

constexpr int kLongest = 60'000; // ms for a whole exercise, on a slow machine
constexpr coach::overlay::Pace kHurried{0, 0, 0, 0, 30, 10'000};
constexpr coach::overlay::Pace kBrisk{0, 250, 0, 0, 30, 10'000};
constexpr coach::overlay::Pace kCalm{0, 60'000, 0, 0, 20, 10'000};

// The first of the group to whom it is offered.
core::Learner whoDoes(runtime::Runtime& live, const QString& exercise)
{
    const auto people = live.learners().learners().value();
    for (const core::Learner& learner : people) {
        live.coach().welcome(learner, live.world().persona(learner.ean).value());
        const auto rows = live.coach().overview();
        const bool isOffered = std::any_of(rows.cbegin(), rows.cend(),
            [&](const coach::ExerciseOverview& row) { return row.exercise->id == exercise; });
        live.coach().farewell();
        if (isOffered)
            return learner;
    }
    return people.constFirst();
}

// Monique, or whom it is for, in the middle of an exercise that was begun.
class Seat final
{
public:
    Seat(runtime::Runtime& live, const QString& exercise)
        : runtime(live)
        , window(live)
        , learner(whoDoes(live, exercise))
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window) && window.enter(learner)
            && live.coach().start(exercise).has_value();
        QCoreApplication::processEvents();
    }
    QWidget* find(const QString& name) { return coach::overlay::findControl(window, name); }
    bool beginShow(const coach::overlay::Pace& pace)
    {
        window.coachPlace().setPace(pace);
        QWidget* button = find(u"showAllButton"_s);
        if (!button)
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return show() != nullptr;
    }
    desk::ExerciseShow* show() { return window.coachPlace().show(); }
    QString words()
    {
        auto* label
            = qobject_cast<QLabel*>(coach::overlay::findControl(*show()->window(), u"showWordsText"_s));
        return label ? label->text() : QString();
    }

    runtime::Runtime& runtime;
    desk::MainWindow window;
    core::Learner learner;
    bool isReady = false;
};

// Through the windows, as the keyboard of the machine does it: shortcuts are asked first.
void press(QWidget* window, Qt::Key key)
{
    QTest::keyClick(window->windowHandle(), key);
}

} // namespace

class TestExerciseShow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The hand is quicker here than a person's, and none of its clicks is the second of a double click.
        QApplication::setDoubleClickInterval(20);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void everyExerciseShowsItself_data();
    void everyExerciseShowsItself();
    void theKeyboardPausesAndStops();
    void theKeyboardStopsInTheMiddleOfADialog();
    void aShowThatWasCutOffLeavesNothing();
};

#define SEAT(seat, exercise)                                                                                 \
    TEST_RUNTIME(runtime);                                                                                   \
    Seat seat(*runtime, exercise);                                                                           \
    QVERIFY(seat.isReady)

void TestExerciseShow::everyExerciseShowsItself_data()
{
    QTest::addColumn<QString>("exercise");
    for (const coach::Exercise& exercise : coach::loadExercises().exercises)
        QTest::newRow(qPrintable(exercise.id)) << exercise.id;
}

void TestExerciseShow::everyExerciseShowsItself()
{
    QFETCH(QString, exercise);
    SEAT(seat, exercise);
    const QByteArray before = runtime->world().dump().value();
    const QUrl page = seat.window.shell().currentTab()->url();
    const auto progress = runtime->progress().ofLearner(seat.learner.id).value();
    QVERIFY(seat.beginShow(kHurried));
    ShowPlayer& player = *seat.show()->player();
    QSignalSpy over(&player, &ShowPlayer::over);
    QVERIFY(over.wait(kLongest));
    QVERIFY2(over.constFirst().constFirst().value<ShowPlayer::End>() == ShowPlayer::End::Finished,
        qPrintable(player.failure()));

    press(seat.show()->window(), Qt::Key_Return);
    QTRY_VERIFY(!seat.show());
    QCOMPARE(runtime->world().dump().value(), before);
    QCOMPARE(seat.window.shell().currentTab()->url(), page);
    QCOMPARE(runtime->progress().ofLearner(seat.learner.id).value(), progress);
    QVERIFY(QDir(runtime->dataDir()).entryList({u"montre-moi-*"_s}, QDir::Dirs).isEmpty());
    QVERIFY(seat.find(u"coachPanel"_s));
}

void TestExerciseShow::theKeyboardPausesAndStops()
{
    SEAT(seat, u"P01"_s);
    QVERIFY(seat.beginShow(kCalm));
    QWidget* window = seat.show()->window();
    ShowPlayer& player = *seat.show()->player();
    press(window, Qt::Key_Space);
    QVERIFY(player.isPaused());
    press(window, Qt::Key_Space);
    QVERIFY(!player.isPaused());
    // The arrow does not wait for what is being said.
    const QString greeting = seat.words();
    press(window, Qt::Key_Right);
    QTRY_VERIFY(seat.words() != greeting);
    press(window, Qt::Key_Escape);
    QTRY_VERIFY(!seat.show());
    QVERIFY(seat.window.isVisible());
    QCOMPARE(runtime->coach().run()->current(), 0);
}

void TestExerciseShow::theKeyboardStopsInTheMiddleOfADialog()
{
    SEAT(seat, u"P08"_s);
    QVERIFY(seat.beginShow(kBrisk));
    // The click that opens the dialog comes back only when it closes: the key comes meanwhile.
    bool isPressed = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        QWidget* window = seat.show()->window();
        if (!coach::overlay::findControl(*window, u"copiesCombo"_s))
            return;
        watch.stop();
        isPressed = true;
        press(window, Qt::Key_Escape);
    });
    watch.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(isPressed, kLongest);
    QTRY_VERIFY(!seat.show());
    QVERIFY(seat.window.isVisible());
}

void TestExerciseShow::aShowThatWasCutOffLeavesNothing()
{
    SEAT(seat, u"P01"_s);
    const QDir data(runtime->dataDir());
    QVERIFY(data.mkpath(u"montre-moi-abcdef/inside"_s));
    QVERIFY(seat.beginShow(kCalm));
    QCOMPARE(data.entryList({u"montre-moi-*"_s}, QDir::Dirs).size(), 1);
    press(seat.show()->window(), Qt::Key_Escape);
    QTRY_VERIFY(!seat.show());
    QVERIFY(data.entryList({u"montre-moi-*"_s}, QDir::Dirs).isEmpty());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestExerciseShow>(argc, argv);
}

#include "tst_exercise_show.moc"
