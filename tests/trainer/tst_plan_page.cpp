// « Exercices » as a trainer uses it: tick, order, how it begins, how much help, keep under a name; and the
// coach then shows exactly these, in that order (F08).

#include "coach/engine/coach.h"
#include "desk/main_window.h"
#include "documents/pdf_tools.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/form_field.h"
#include "kit/print_dialog.h"
#include "kit/text.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/machine.h"
#include "trainer/plan/plan_list.h"
#include "trainer/plan/plan_model.h"
#include "trainer/plan/plan_page.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const core::FixedClock kNow(QDate(2026, 11, 3));

// The trainer's place on « Exercices ».
class Place final : public Machine
{
public:
    explicit Place(const kit::Theme& theme = kit::Theme())
        : Machine(kNow, {1366, 732}, theme)
        , frame(new trainer::TrainerFrame(desk::trainerServices(*parts), &window))
    {
        frame->open();
        show(*frame);
        click(&window, u"planMenuItem"_s);
    }
    trainer::PlanList& list() { return *find<trainer::PlanList>(&window, u"planList"_s); }
    void tick(const QStringList& exercises)
    {
        click(&window, u"noneButton"_s);
        const auto& all = parts->coach().exercises();
        for (const QString& id : exercises) {
            for (int row = 0; row < list().plan().rowCount(); ++row) {
                const QString title = list().plan().index(row).data().toString();
                for (const coach::Exercise& exercise : all) {
                    if (exercise.id == id && exercise.texts.in(core::Language::French).title == title) {
                        list().scrollTo(list().plan().index(row));
                        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                            list().visualRect(list().plan().index(row)).center());
                    }
                }
            }
        }
    }
    core::ExercisePlan inForce()
    {
        const auto group = parts->learners().currentGroup()->value().id;
        return parts->plans().chosen(group)->value_or(core::ExercisePlan());
    }
    // What the coach offers the first learner.
    QStringList offered()
    {
        const core::Learner learner = parts->learners().learners()->constFirst();
        parts->coach().welcome(learner, parts->world().persona(learner.ean).value());
        QStringList ids;
        for (const coach::ExerciseOverview& row : parts->coach().overview())
            ids.append(row.exercise->id);
        return ids;
    }
    QLineEdit& name() { return *find<QLineEdit>(&window, u"planNameEdit"_s); }

    trainer::TrainerFrame* frame;
};

} // namespace

class TestPlanPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void withoutAListEverythingIsOffered();
    void aListIsMadeInOrder();
    void theKeyboardMakesAList();
    void aListIsChangedChosenAndRemoved();
    void whatIsWrongIsSaid();
    void modeAndHelpReachTheLearner();
    void theBookletIsKeptAndPrinted();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestPlanPage::withoutAListEverythingIsOffered()
{
    Place place;
    const QAbstractItemModelTester tester(
        &place.list().plan(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(place.list().plan().chosen().size(), place.parts->coach().exercises().size());
    QVERIFY(!shows(&place.window, u"savePlanButton"_s)); // nothing to keep
    // What is for newcomers only, this learner is not offered.
    const QStringList offered = place.offered();
    QVERIFY(offered.size() > 10);
    QVERIFY(offered.contains(u"P01"_s));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
}

void TestPlanPage::aListIsMadeInOrder()
{
    Place place;
    const QStringList before = place.offered();
    place.tick({u"P01"_s, u"P08"_s, u"P11"_s});
    QCOMPARE(place.name().text(), u"Séance 1"_s);
    QCOMPARE(find<kit::Text>(&place.window, u"countText"_s)->text(), u"3 exercices cochés"_s);
    // The last one goes up, to the first place.
    int row = 0;
    while (place.list().plan().index(row).data(trainer::PlanModel::kNumberRole).toInt() != 3)
        ++row;
    place.list().setCurrentIndex(place.list().plan().index(row));
    while (place.list().plan().index(row).data(trainer::PlanModel::kNumberRole).toInt() != 1) {
        click(&place.window, u"upButton"_s);
        --row;
    }
    place.name().selectAll();
    type(&place.name(), u"Séance 2"_s);
    choose(&place.window, u"modeCombo"_s, u"À moi : sans explication"_s);
    choose(&place.window, u"helpCombo"_s, u"Indices seulement"_s);
    choose(&place.window, u"variationCombo"_s, u"Les mêmes pour tous"_s);
    click(&place.window, u"savePlanButton"_s);
    QCOMPARE(place.notice(), u"« Séance 2 » est enregistrée."_s);
    const core::ExercisePlan kept = place.inForce();
    QCOMPARE(kept.exercises, (QStringList{u"P11"_s, u"P01"_s, u"P08"_s}));
    QCOMPARE(kept.mode, core::ExerciseMode::Alone);
    QCOMPARE(kept.help, core::HelpLevel::Hints);
    QVERIFY(kept.sameForAll);
    QCOMPARE(place.offered(), kept.exercises);
    QCOMPARE(place.parts->coach().recommended().exercise->id, u"P11"_s);
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        place.window.grab().save(where + u"/plan.png"_s);

    find<kit::Note>(&place.window, u"noticeNote"_s); // its button takes it back
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QVERIFY(!place.inForce().id.isValid());
    QCOMPARE(place.offered(), before);
}

void TestPlanPage::theKeyboardMakesAList()
{
    Place place;
    place.list().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&place.list(), Qt::Key_Home);
    const QString first = place.list().plan().chosen().constFirst();
    QTest::keyClick(&place.list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(place.list().plan().chosen().at(1), first);
    QCOMPARE(place.list().currentIndex().row(), 1); // it is still the current one
    QTest::keyClick(&place.list(), Qt::Key_Space);
    QVERIFY(!place.list().plan().chosen().contains(first));
    QVERIFY(
        place.list().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"pas dans la liste"_s));
    QTest::keyClick(&place.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&place.list(), Qt::Key_Up, Qt::AltModifier); // there is no higher place
    QCOMPARE(place.list().currentIndex().row(), 0);
}

void TestPlanPage::aListIsChangedChosenAndRemoved()
{
    Place place;
    place.tick({u"P01"_s});
    click(&place.window, u"savePlanButton"_s);
    click(&place.window, u"newPlanButton"_s);
    QCOMPARE(place.name().text(), u"Séance 2"_s);
    place.tick({u"P02"_s, u"P03"_s});
    click(&place.window, u"savePlanButton"_s);
    QCOMPARE(place.offered(), (QStringList{u"P02"_s, u"P03"_s}));
    choose(&place.window, u"planCombo"_s, u"Séance 1"_s);
    QCOMPARE(place.offered(), QStringList{u"P01"_s});
    place.tick({u"P04"_s});
    click(&place.window, u"savePlanButton"_s); // the same list, changed
    QCOMPARE(find<QComboBox>(&place.window, u"planCombo"_s)->count(), 3);
    QCOMPARE(place.offered(), QStringList{u"P04"_s});
    click(&place.window, u"removePlanButton"_s);
    QCOMPARE(find<QComboBox>(&place.window, u"planCombo"_s)->count(), 2);
    QCOMPARE(find<QComboBox>(&place.window, u"planCombo"_s)->currentText(), u"Tous les exercices"_s);
}

void TestPlanPage::whatIsWrongIsSaid()
{
    Place place;
    place.tick({});
    click(&place.window, u"savePlanButton"_s);
    QCOMPARE(place.notice(), u"Il n’y a rien à faire dans cette liste."_s);
    place.tick({u"P01"_s});
    place.name().clear();
    click(&place.window, u"savePlanButton"_s);
    auto* field = find<kit::FormField>(&place.window, u"planNameField"_s);
    QVERIFY2(field->error().contains(u"Séance 2"_s), qPrintable(field->error()));
    QTRY_VERIFY(place.name().hasFocus());
    type(&place.name(), u"Matin"_s);
    QVERIFY(!field->hasError());
    click(&place.window, u"savePlanButton"_s);
    click(&place.window, u"newPlanButton"_s);
    place.name().selectAll();
    type(&place.name(), u"MATIN"_s);
    click(&place.window, u"savePlanButton"_s);
    QVERIFY2(field->error().contains(u"déjà"_s), qPrintable(field->error()));
}

void TestPlanPage::modeAndHelpReachTheLearner()
{
    Place place;
    core::ExercisePlan plan;
    plan.group = place.parts->learners().currentGroup()->value().id;
    plan.name = u"Séance 1"_s;
    plan.exercises = QStringList{u"P08"_s, u"P01"_s};
    plan.mode = core::ExerciseMode::Alone;
    plan.help = core::HelpLevel::HandOnly;
    QVERIFY(place.parts->plans().save(plan)->isEmpty());
    place.offered();
    coach::Coach& coach = place.parts->coach();
    QVERIFY(coach.start(u"P08"_s).has_value());
    QCOMPARE(coach.run()->mode(), core::ExerciseMode::Alone);
    QVERIFY(!coach.run()->hasMoreHints());
    coach.run()->askHint();
    QVERIFY(coach.run()->hints().isEmpty());
    QCOMPARE(coach.numberOf(u"P08"_s), 1);
    QCOMPARE(coach.numberOf(u"P02"_s), 0);
    coach.farewell();
}

void TestPlanPage::theBookletIsKeptAndPrinted()
{
    Place place;
    place.frame->findChild<trainer::PlanPage*>()->setFilePicker(place.picker);
    auto* sheet = find<kit::Button>(&place.window, u"sheetButton"_s);
    QVERIFY(!sheet->unavailableReason().isEmpty()); // nothing is chosen yet
    place.picker.toWrite = place.folder.filePath(u"livret.pdf"_s);
    QElapsedTimer timer;
    timer.start();
    click(&place.window, u"keepBookletButton"_s);
    qInfo("booklet kept in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(place.notice(), u"C’est dans un PDF."_s);
    QCOMPARE(pdftools::infoOf(place.picker.toWrite, u"Title"_s), u"Livret du formateur"_s);
    place.picture(u"plan-booklet"_s);
    place.picker.toWrite = u"/nowhere/at/all.pdf"_s;
    click(&place.window, u"keepBookletButton"_s);
    QCOMPARE(place.notice(), u"Le PDF n’a pas pu être écrit."_s);

    place.list().setCurrentIndex(place.list().plan().index(0));
    QVERIFY(sheet->unavailableReason().isEmpty());
    QString printing;
    place.then([&] {
        place.picture(u"plan-sheet"_s);
        auto* dialog = place.window.findChild<kit::PrintDialog*>();
        printing = dialog ? QString::number(dialog->chosenPages().size()) : QString();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    click(&place.window, u"sheetButton"_s);
    QCOMPARE(printing, u"2"_s);
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
}

void TestPlanPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("theme %d at %d %%", int(theme), percent) << int(theme) << percent;
    }
}

void TestPlanPage::thePageCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place;
    click(&place.window, u"newPlanButton"_s);
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        place.window.grab().save(u"%1/plan-%2-%3.png"_s.arg(where).arg(theme).arg(percent));
    QStringList faults;
    const auto look = [&] { return (faults = audit::faultsOf(place.window)).isEmpty(); };
    QTRY_VERIFY2(look(), qPrintable(faults.join(u'\n')));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestPlanPage>(argc, argv);
}

#include "tst_plan_page.moc"
