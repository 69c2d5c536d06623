// « Suivi » as a trainer uses it: empty, then learners at work, a hand that goes up, « Aider », the keyboard,
// three hundred people.

#include "coach/engine/coach.h"
#include "core/clock.h"
#include "data/classroom/attendance_repository.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom/quiz_attempt_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"
#include "desk/trainer_place.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/room_watch.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/file_work.h"
#include "trainer/follow/follow_model.h"
#include "trainer/follow/follow_page.h"
#include "trainer/follow/follow_papers.h"
#include "trainer/follow/follow_table.h"
#include "trainer/machine.h"
#include "trainer/person.h"
#include "trainer/trainer_frame.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);

// The trainer's place on « Suivi », in a room where everybody may sit at a machine of their own.
struct Place
{
    explicit Place(int crowd = 0)
    {
        runtime::Options options;
        options.dataDir = folder.path();
        auto opened = runtime::Runtime::open(options, std::make_unique<core::FixedClock>(kMorning));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        parts = std::move(opened).value();
        people = parts->learners().learners().value();
        addCrowd(crowd);
        window.resize(1366, 732);
        scope = new kit::ThemeScope(&window);
        scope->apply(kit::Theme());
        frame = new trainer::TrainerFrame(desk::trainerServices(*parts), &window);
        frame->resize(window.size());
        frame->open();
        window.show();
        window.activateWindow();
    }
    // Before any page shows them: so many learners in all, each at work.
    void addCrowd(int count)
    {
        if (count == 0)
            return;
        auto transaction = data::Transaction::begin(parts->classroomStore().database());
        data::LearnerRepository all(parts->classroomStore().database());
        core::Learner learner = people.constFirst();
        for (int i = static_cast<int>(people.size()); i < count; ++i) {
            learner.firstName = u"Personne n° %1"_s.arg(i);
            learner.ean = u"5414486%1"_s.arg(i, 11, 10, QChar(u'0'));
            QVERIFY(all.add(learner).has_value());
        }
        people = parts->learners().learners().value();
        for (int i = 0; i < count; ++i) {
            keep(i, u"P01"_s, done(u"P01"_s, 1));
            sit(i, u"P01"_s, i * 2);
        }
        QVERIFY(transaction->commit().has_value());
    }
    void openFollow()
    {
        click(&window, u"followMenuItem"_s);
        page = frame->findChild<trainer::FollowPage*>();
    }
    trainer::FollowTable& table() { return *find<trainer::FollowTable>(&window, u"followTable"_s); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QString spoken(int row, int column)
    {
        return table().model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    int columnOf(const QString& exercise)
    {
        const auto& all = parts->coach().exercises();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).id == exercise)
                return static_cast<int>(i);
        }
        qFatal("no such exercise");
    }
    // What another machine wrote: no signal in this program.
    data::AttendanceRepository rows()
    {
        return data::AttendanceRepository(parts->classroomStore().database());
    }
    void sit(int person, const QString& exercise = {}, int still = 0)
    {
        const core::LearnerId id = people.at(person).id;
        const QString seat = u"seat %1"_s.arg(person);
        QVERIFY(rows().sitDown(id, seat).has_value());
        QVERIFY(rows().setExercise(id, exercise).has_value());
        QVERIFY(rows().addSeconds(id, seat, still).has_value());
    }
    void keep(
        int person, const QString& exercise, const QList<core::StepProgress>& steps, bool running = true)
    {
        core::ExerciseProgress progress;
        progress.learner = people.at(person).id;
        progress.exercise = exercise;
        progress.startedAt = kMorning;
        progress.running = running;
        progress.steps = steps;
        if (!running)
            progress.finishedAt = kMorning;
        QVERIFY(parts->progress().keep(progress).has_value());
    }
    // Of that exercise, so many first ones done.
    QList<core::StepProgress> done(const QString& exercise, int count, int hints = 0)
    {
        QList<core::StepProgress> steps;
        const coach::Exercise& all = parts->coach().exercises().at(columnOf(exercise));
        for (int i = 0; i < count; ++i)
            steps.append({all.steps.at(i).id, true, hints, 0});
        return steps;
    }
    void picture(const QString& name)
    {
        if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
            window.grab().save(u"%1/%2.png"_s.arg(where, name));
    }
    // The room of design 23.
    void fillRoom()
    {
        keep(0, u"P01"_s, done(u"P01"_s, 5), false);
        keep(0, u"P02"_s, done(u"P02"_s, 2));
        sit(0, u"P02"_s, 40);
        keep(1, u"P01"_s, done(u"P01"_s, 5, 1), false);
        const core::QuizAttempt tried{people.at(1).id, u"P01"_s, 1, kMorning, {3, 2, 67, false}};
        QVERIFY(data::QuizAttemptRepository(parts->classroomStore().database()).add(tried).has_value());
        keep(1, u"P03"_s, done(u"P03"_s, 2));
        sit(1, u"P03"_s, 380);
        keep(2, u"P01"_s, done(u"P01"_s, 1));
        sit(2, u"P01"_s, 570);
    }

    QTemporaryDir folder;
    std::unique_ptr<runtime::Runtime> parts;
    QList<core::Learner> people;
    QWidget window;
    kit::ThemeScope* scope = nullptr;
    trainer::TrainerFrame* frame = nullptr;
    trainer::FollowPage* page = nullptr;
};

QString textOf(QWidget* window, const QString& name)
{
    return find<kit::Text>(window, name)->text();
}

// The matrix of sixteen exercises is wider than the window; the first names stay, the arrow keys reach all.
audit::Options tableScrolls()
{
    audit::Options options;
    options.ignored = {u"followTable"_s};
    return options;
}

} // namespace

class TestFollowPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void anEmptyRoomSaysSo();
    void theMatrixTellsWhereEverybodyIs();
    void whoWaitsIsHelped();
    void aHandIsSeenWithinFiveSeconds();
    void theKeyboardReadsTheMatrix();
    void theRoomIsWatchedOnlyWhileShown();
    void theFollowUpIsTakenAway();
    void threeHundredPeople();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestFollowPage::anEmptyRoomSaysSo()
{
    Place place;
    place.openFollow();
    auto* empty = find<kit::EmptyState>(&place.window, u"emptyState"_s);
    QTRY_COMPARE(empty->title(), u"Aucun apprenant n’a commencé."_s);
    QVERIFY(!shows(&place.window, u"followTable"_s));
    QVERIFY(!shows(&place.window, u"waitBand"_s));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"follow-empty"_s);
    QVERIFY(place.parts->learners().addGroup(u"Jeudi"_s)->isEmpty());
    QTRY_COMPARE(empty->title(), u"Il n’y a personne dans ce groupe."_s);
    QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
    QVERIFY(shows(&place.window, u"GroupsPage"_s) || !place.page->isVisible());
}

void TestFollowPage::theMatrixTellsWhereEverybodyIs()
{
    Place place;
    place.fillRoom();
    place.openFollow();
    QTRY_VERIFY(shows(&place.window, u"followTable"_s));
    const QAbstractItemModelTester tester(
        place.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(place.table().model()->rowCount(), static_cast<int>(place.people.size()));
    QCOMPARE(place.cell(0, 0), u"Fait"_s);
    QCOMPARE(place.cell(0, 1), u"Étape 3/3"_s);
    QCOMPARE(place.cell(1, 0), u"Avec aide\nQuiz 2/3"_s);
    QVERIFY2(place.spoken(1, 0).contains(u"fait avec aide, questionnaire : 2 sur 3"_s),
        qPrintable(place.spoken(1, 0)));
    QCOMPARE(place.cell(1, 2), u"À aider\n6 min"_s);
    QCOMPARE(place.cell(2, 0), u"À aider\n9 min"_s);
    QCOMPARE(place.cell(3, 0), u"–"_s);
    QVERIFY2(place.spoken(1, 2).contains(place.people.at(1).firstName), qPrintable(place.spoken(1, 2)));
    QVERIFY2(place.spoken(1, 2).contains(u"étape 3 sur 4"_s), qPrintable(place.spoken(1, 2)));
    QVERIFY2(place.spoken(1, 2).contains(u"n’avance plus"_s), qPrintable(place.spoken(1, 2)));
    QCOMPARE(find<kit::IconLabel>(&place.window, u"waitTitle"_s)->text(), u"Deux personnes vous attendent"_s);
    QCOMPARE(textOf(&place.window, u"waitName1"_s), place.people.at(2).firstName); // waits longest
    QCOMPARE(textOf(&place.window, u"waitPlace1"_s), u"Exercice 1, étape 2 · 9 min"_s);
    QCOMPARE(textOf(&place.window, u"waitReasons1"_s), u"N’avance plus"_s);
    QTRY_COMPARE(audit::faultsOf(place.window, tableScrolls()), QStringList());
    place.picture(u"follow"_s);
}

void TestFollowPage::whoWaitsIsHelped()
{
    Place place;
    place.fillRoom();
    place.openFollow();
    QTRY_VERIFY(shows(&place.window, u"helpButton1"_s));
    QCOMPARE(find<kit::Button>(&place.window, u"helpButton1"_s)->accessibleName(),
        u"Aider %1"_s.arg(place.people.at(2).firstName));
    click(&place.window, u"helpButton1"_s);
    auto* note = find<kit::Note>(&place.window, u"noticeNote"_s);
    QVERIFY2(note->title().contains(place.people.at(2).firstName), qPrintable(note->title()));
    QVERIFY2(note->text().contains(u"Exercice 1, étape 2 : "_s), qPrintable(note->text()));
    QTRY_COMPARE(textOf(&place.window, u"waitName1"_s), place.people.at(1).firstName);
    QTRY_COMPARE(place.cell(2, 0), u"Étape 2/5"_s);
    click(&place.window, u"helpButton1"_s);
    QTRY_VERIFY(!shows(&place.window, u"waitBand"_s));
}

void TestFollowPage::aHandIsSeenWithinFiveSeconds()
{
    Place place;
    place.sit(4);
    place.openFollow();
    QTRY_VERIFY(shows(&place.window, u"followTable"_s));
    QVERIFY(!shows(&place.window, u"waitBand"_s));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(place.rows().raiseHand(place.people.at(4).id).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(shows(&place.window, u"waitBand"_s), 5000);
    QCOMPARE(find<kit::IconLabel>(&place.window, u"waitTitle"_s)->text(), u"Une personne vous attend"_s);
    QCOMPARE(textOf(&place.window, u"waitPlace1"_s), u"Sans exercice · moins d’une minute"_s);
    QCOMPARE(textOf(&place.window, u"waitReasons1"_s), u"Main levée"_s);
    click(&place.window, u"helpButton1"_s);
    QTRY_VERIFY(!shows(&place.window, u"waitBand"_s));
    QVERIFY(!place.rows().find(place.people.at(4).id)->value().handSeconds);
}

void TestFollowPage::theKeyboardReadsTheMatrix()
{
    Place place;
    place.fillRoom();
    place.openFollow();
    QTRY_VERIFY(shows(&place.window, u"followTable"_s));
    place.table().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&place.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&place.table(), Qt::Key_Right);
    QTest::keyClick(&place.table(), Qt::Key_Down);
    QCOMPARE(place.table().currentIndex().row(), 1);
    QCOMPARE(place.table().currentIndex().column(), 1);
    // News do not move whoever reads.
    place.keep(3, u"P01"_s, place.done(u"P01"_s, 1));
    QTRY_COMPARE(place.cell(3, 0), u"Étape 2/5"_s);
    QCOMPARE(place.table().currentIndex().row(), 1);
    QSignalSpy asked(place.page, &trainer::FollowPage::journeyAsked);
    QTest::keyClick(&place.table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().at(0).value<core::Learner>().id, place.people.at(1).id);
}

void TestFollowPage::theRoomIsWatchedOnlyWhileShown()
{
    Place place;
    QVERIFY(!place.parts->roomWatch().isRunning());
    place.openFollow();
    QVERIFY(place.parts->roomWatch().isRunning());
    click(&place.window, u"groupsMenuItem"_s);
    QVERIFY(!place.parts->roomWatch().isRunning());
}

void TestFollowPage::theFollowUpIsTakenAway()
{
    Place place;
    place.fillRoom();
    place.openFollow();
    QTRY_VERIFY(shows(&place.window, u"followFileButton"_s));
    ReadyPicker picker;
    picker.toWrite = place.folder.filePath(u"suivi.csv"_s);
    place.page->setFilePicker(picker);
    const auto read = [&picker] {
        QFile file(picker.toWrite);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    click(&place.window, u"followFileButton"_s);
    QString table = read();
    QVERIFY2(table.contains(u"Personne 2;fait avec aide, questionnaire : 2 sur 3"_s), qPrintable(table));
    QVERIFY(!table.contains(place.people.at(1).firstName));
    click(&place.window, u"followNamesCheck"_s);
    click(&place.window, u"followFileButton"_s);
    table = read();
    QVERIFY2(table.contains(place.people.at(1).firstName + u";fait avec aide"_s), qPrintable(table));
    QCOMPARE(table.count(u'\n'), static_cast<int>(place.people.size()) + 1);
    picker.toWrite = u"/nowhere/at/all.csv"_s;
    click(&place.window, u"followFileButton"_s);
    QVERIFY(find<kit::Note>(&place.window, u"noticeNote"_s)->title().contains(u"pas pu être écrit"_s));

    // The paper: sixteen exercises on two pages, nobody's name unless asked.
    const coach::FollowUp& now = place.table().follow().followUp();
    const documents::FollowMatrixDocument paper(
        trainer::FollowPapers::matrix(now, documents::Names::Hidden, kMorning, core::Language::French));
    QCOMPARE(paper.pageCount(), 2);
    QVERIFY(!paper.text().contains(place.people.at(1).firstName));
    QVERIFY(paper.text().contains(u"Personne 2: Aide Q 2/3, –, 3/4"_s));
    const auto pdf = documents::toPdf(paper);
    QVERIFY(pdf.has_value());
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        QVERIFY(trainer::writeWhole(where + u"/suivi.pdf"_s, *pdf));
}

void TestFollowPage::threeHundredPeople()
{
    Place place(300);
    place.openFollow();
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(shows(&place.window, u"followTable"_s), 5000);
    qInfo("300 learners shown after %lld ms", timer.elapsed());
    QCOMPARE(place.table().model()->rowCount(), 300);
    QCOMPARE(textOf(&place.window, u"waitName1"_s), place.people.at(299).firstName);
    QCOMPARE(
        textOf(&place.window, u"waitMoreText"_s), u"146 autres personnes attendent : voyez le tableau."_s);
    place.picture(u"follow-300"_s);
}

void TestFollowPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent) << int(theme) << percent;
    }
}

void TestFollowPage::thePageCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place;
    place.fillRoom();
    QVERIFY(place.rows().raiseHand(place.people.at(0).id).has_value());
    place.openFollow();
    QTRY_VERIFY(shows(&place.window, u"followTable"_s));
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    QStringList faults;
    const auto look = [&] { return (faults = audit::faultsOf(place.window, tableScrolls())).isEmpty(); };
    place.picture(u"follow-%1-%2"_s.arg(theme).arg(percent));
    QTRY_VERIFY2(look(), qPrintable(faults.join(u'\n')));
    place.picture(u"follow-%1-%2"_s.arg(theme).arg(percent));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestFollowPage>(argc, argv);
}

#include "tst_follow_page.moc"
