// « Séance » as a trainer uses it: begin a ready-made one with one button; copy it, change it by mouse
// and keyboard, take it back; follow it while it runs, rest, skip, take now, stop; and find it again after a
// restart.

#include "coach/engine/coach.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/empty_state.h"
#include "kit/form_field.h"
#include "kit/text.h"
#include "services/classroom/script_service.h"
#include "services/classroom/settings_service.h"
#include "services/world/event_service.h"
#include "services/world/script_run_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/machine.h"
#include "trainer/script/script_model.h"
#include "trainer/script/script_timeline.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace trainer_test;
using State = trainer::ScriptModel::State;
using Kind = core::ScriptLineKind;

namespace {

const core::FixedClock kNow(QDate(2026, 11, 3));

// The trainer's place on « Séance ».
class Place final : public PanelMachine
{
public:
    explicit Place(const QList<core::ScriptLine>& script = {})
        : PanelMachine(kNow)
    {
        if (!script.isEmpty() && !parts->scripts().save({{}, u"Mardi matin"_s, script}))
            qFatal("no script");
        open();
        click(&window, u"scriptMenuItem"_s);
        if (!script.isEmpty())
            choose(&window, u"scriptCombo"_s, u"Mardi matin"_s);
    }
    trainer::ScriptTimeline& lines() { return *find<trainer::ScriptTimeline>(&window, u"scriptTimeline"_s); }
    trainer::ScriptTimeline& run() { return *find<trainer::ScriptTimeline>(&window, u"runTimeline"_s); }
    core::SessionScript kept() { return parts->scripts().scripts()->value(0); }
    QString shown(const QString& text) { return find<kit::Text>(&window, text)->text(); }
    void pick(trainer::ScriptTimeline& timeline, int row)
    {
        const QModelIndex index = timeline.script().index(row);
        timeline.scrollTo(index);
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, timeline.visualRect(index).center());
    }
    void pass(int minutes)
    {
        clock->advanceSeconds(qint64{minutes} * 60);
        QVERIFY(parts->events().runDue().has_value());
        QVERIFY(parts->scriptRun().follow().has_value());
        QCoreApplication::processEvents();
    }
    // « dn… » of the session under way: done, passed, now, next, later.
    QString states()
    {
        const QHash<State, QChar> letters{{State::Done, u'd'}, {State::PassedOver, u'x'}, {State::Now, u'|'},
            {State::Next, u'n'}, {State::Later, u'l'}};
        QString all;
        for (int row = 0; row < run().script().rowCount(); ++row)
            all += letters.value(run().script().at(row).state);
        return all;
    }
};

const QList<core::ScriptLine> kLines{{0, Kind::Note, u"Bienvenue"_s}, {5, Kind::Exercise, u"P01"_s},
    {20, Kind::Event, u"site-down"_s}, {25, Kind::Event, u"site-up"_s}, {60, Kind::Note, u"Pause café"_s}};

} // namespace

class TestScriptPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aReadyMadeSessionBeginsWithOneButton();
    void aReadyMadeOneIsCopiedToBeChanged();
    void linesAreAddedChangedMovedAndRemoved();
    void theKeyboardDoesItAll();
    void anEmptyScriptSaysWhatToDo();
    void whatIsWrongIsSaid();
    void scriptsAreNamedCopiedRemovedAndTakenBack();
    void theSessionIsFollowed();
    void theSessionRestsIsLateAndStops();
    void linesAreSkippedOrTakenNow();
    void aRestartFindsItAgain();
    void theListOfEventsSaysTheSame();
    void itIsPrinted();
    void theMinutesBeforeHelpAreASetting();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestScriptPage::aReadyMadeSessionBeginsWithOneButton()
{
    Place place;
    const QAbstractItemModelTester tester(
        &place.lines().script(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(place.lines().script().rowCount() > 8);
    QVERIFY(!shows(&place.window, u"addLineButton"_s)); // it is as it came
    QVERIFY(!shows(&place.window, u"scriptNameEdit"_s));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"seance-prete"_s);
    click(&place.window, u"startButton"_s);
    QCOMPARE(place.notice(), u"La séance a commencé."_s);
    QVERIFY(place.parts->scriptRun().run()->isLive());
    QVERIFY(place.states().startsWith(u"d|nl"));
    QVERIFY(!shows(&place.window, u"startButton"_s));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
}

void TestScriptPage::aReadyMadeOneIsCopiedToBeChanged()
{
    Place place;
    const QString name = find<QComboBox>(&place.window, u"scriptCombo"_s)->currentText();
    const int count = place.lines().script().rowCount();
    click(&place.window, u"duplicateButton"_s);
    QVERIFY(name.startsWith(place.kept().name));
    QCOMPARE(find<QComboBox>(&place.window, u"scriptCombo"_s)->currentText(), place.kept().name);
    QCOMPARE(place.lines().script().rowCount(), count);
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QVERIFY(place.parts->scripts().scripts()->isEmpty());
    QCOMPARE(find<QComboBox>(&place.window, u"scriptCombo"_s)->currentText(), name);
}

void TestScriptPage::linesAreAddedChangedMovedAndRemoved()
{
    Place place(kLines);
    const QAbstractItemModelTester tester(
        &place.lines().script(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!shows(&place.window, u"lineForm"_s)); // nothing is chosen yet
    place.pick(place.lines(), 1);
    QCOMPARE(find<QLineEdit>(&place.window, u"minuteEdit"_s)->text(), u"5"_s);
    click(&place.window, u"addLineButton"_s);
    QCOMPARE(place.kept().lines.size(), 6);
    QCOMPARE(place.kept().lines.at(2).minute, 10); // five minutes after the one chosen
    choose(&place.window, u"kindCombo"_s, u"Événement"_s);
    choose(&place.window, u"subjectCombo"_s, u"Un faux e-mail arrive"_s);
    QCOMPARE(place.kept().lines.at(2), (core::ScriptLine{10, Kind::Event, u"fraud-mail"_s}));

    auto* minute = find<QLineEdit>(&place.window, u"minuteEdit"_s);
    minute->setFocus(Qt::TabFocusReason);
    minute->selectAll();
    type(minute, u"50"_s);
    QTest::keyClick(minute, Qt::Key_Return);
    QCOMPARE(place.kept().lines.at(4), (core::ScriptLine{50, Kind::Event, u"fraud-mail"_s}));
    QCOMPARE(place.lines().currentIndex().row(), 4); // it is still the one chosen
    click(&place.window, u"laterButton"_s);
    QCOMPARE(place.kept().lines.at(4).minute, 55);
    click(&place.window, u"laterButton"_s);
    click(&place.window, u"laterButton"_s);
    QCOMPARE(place.kept().lines.at(5), (core::ScriptLine{65, Kind::Event, u"fraud-mail"_s}));
    click(&place.window, u"earlierButton"_s);
    QCOMPARE(place.kept().lines.at(5).minute, 60); // after what stands there
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"seance"_s);
    click(&place.window, u"removeLineButton"_s);
    QCOMPARE(place.kept().lines, kLines);
    click(&place.window, u"undoButton"_s);
    QCOMPARE(place.kept().lines.size(), 6);
}

void TestScriptPage::theKeyboardDoesItAll()
{
    Place place(kLines);
    trainer::ScriptTimeline& lines = place.lines();
    lines.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&lines, Qt::Key_Home);
    QTest::keyClick(&lines, Qt::Key_Down);
    QTest::keyClick(&lines, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(place.kept().lines.at(1).minute, 10);
    QTest::keyClick(&lines, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&lines, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&lines, Qt::Key_Up, Qt::AltModifier); // there is nothing before the start
    QCOMPARE(place.kept().lines.at(1), (core::ScriptLine{0, Kind::Exercise, u"P01"_s}));
    QTest::keyClick(&lines, Qt::Key_Delete);
    QCOMPARE(place.kept().lines.size(), 4);
    QCOMPARE(lines.currentIndex().row(), 1);
    QTest::keyClick(&lines, Qt::Key_Insert);
    QCOMPARE(place.kept().lines.size(), 5);
    QTRY_VERIFY(find<QLineEdit>(&place.window, u"minuteEdit"_s)->hasFocus());
    lines.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&lines, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place.kept().lines.at(1).minute, 10);
    QVERIFY(lines.script().index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"10 min"));
}

void TestScriptPage::anEmptyScriptSaysWhatToDo()
{
    Place place;
    click(&place.window, u"newScriptButton"_s);
    QCOMPARE(place.kept().name, u"Ma séance"_s);
    QVERIFY(shows(&place.window, u"emptyState"_s));
    QVERIFY(!find<kit::Button>(&place.window, u"startButton"_s)->unavailableReason().isEmpty());
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    QTest::mouseClick(find<kit::EmptyState>(&place.window, u"emptyState"_s)->actionButton(), Qt::LeftButton);
    QCOMPARE(place.kept().lines.size(), 1);
    QCOMPARE(place.kept().lines.at(0).minute, 0);
    QVERIFY(!shows(&place.window, u"emptyState"_s));
}

void TestScriptPage::whatIsWrongIsSaid()
{
    Place place(kLines);
    place.pick(place.lines(), 0);
    auto* minute = find<QLineEdit>(&place.window, u"minuteEdit"_s);
    for (const QString& wrong : {u"241"_s, u"-5"_s, u"dix"_s, u""_s}) {
        minute->setFocus(Qt::TabFocusReason);
        minute->selectAll();
        QTest::keyClick(minute, Qt::Key_Delete);
        type(minute, wrong);
        QTest::keyClick(minute, Qt::Key_Return);
        auto* field = find<kit::FormField>(&place.window, u"minuteField"_s);
        QVERIFY2(field->error().contains(u"240"_s), qPrintable(wrong));
    }
    QCOMPARE(place.kept().lines, kLines);
    auto* note = find<QLineEdit>(&place.window, u"noteEdit"_s);
    note->setFocus(Qt::TabFocusReason);
    note->selectAll();
    QTest::keyClick(note, Qt::Key_Delete);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(find<kit::FormField>(&place.window, u"noteField"_s)->hasError());
    place.pick(place.lines(), 4); // another line: what was not kept is forgotten
    QVERIFY(!find<kit::FormField>(&place.window, u"noteField"_s)->hasError());
    QCOMPARE(find<QLineEdit>(&place.window, u"minuteEdit"_s)->text(), u"60"_s);

    auto* name = find<QLineEdit>(&place.window, u"scriptNameEdit"_s);
    name->setFocus(Qt::TabFocusReason);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(find<kit::FormField>(&place.window, u"scriptNameField"_s)->hasError());
    QCOMPARE(place.kept().name, u"Mardi matin"_s);
}

void TestScriptPage::scriptsAreNamedCopiedRemovedAndTakenBack()
{
    Place place(kLines);
    auto* name = find<QLineEdit>(&place.window, u"scriptNameEdit"_s);
    name->setFocus(Qt::TabFocusReason);
    name->selectAll();
    type(name, u"Jeudi"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(place.kept().name, u"Jeudi"_s);
    click(&place.window, u"duplicateButton"_s);
    QCOMPARE(place.parts->scripts().scripts()->at(1).name, u"Jeudi (2)"_s);
    choose(&place.window, u"scriptCombo"_s, u"Jeudi"_s);
    click(&place.window, u"removeScriptButton"_s);
    QCOMPARE(place.parts->scripts().scripts()->size(), 1);
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QCOMPARE(place.parts->scripts().scripts()->size(), 2);
    QCOMPARE(find<QComboBox>(&place.window, u"scriptCombo"_s)->currentText(), u"Jeudi"_s);
    QCOMPARE(place.lines().script().rowCount(), kLines.size());
}

void TestScriptPage::theSessionIsFollowed()
{
    Place place(kLines);
    click(&place.window, u"startButton"_s);
    const QAbstractItemModelTester tester(
        &place.run().script(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(place.states(), u"d|nlll"_s);
    QCOMPARE(place.run().script().at(2).time, u"12:05"_s); // the hour on the wall
    QVERIFY(place.shown(u"nextText"_s).contains(u"12:05"_s));
    QVERIFY(place.shown(u"nowText"_s).contains(u"Bienvenue"_s));
    place.pass(7);
    QTRY_COMPARE(place.states(), u"dd|nll"_s);
    QCOMPARE(place.run().script().at(2).time, u"12:07"_s);
    QVERIFY(place.run().script().at(1).detail.contains(u"12:07"_s)); // when it was done
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"seance-en-cours"_s);
    place.pass(13);
    place.pass(5);
    place.pass(35);
    QTRY_VERIFY(!shows(&place.window, u"runPanel"_s)); // it is over
    QVERIFY(find<kit::Note>(&place.window, u"lastRunNote"_s)->title().contains(u"finie"_s));
    QVERIFY(shows(&place.window, u"startButton"_s));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
}

void TestScriptPage::theSessionRestsIsLateAndStops()
{
    Place place(kLines);
    click(&place.window, u"startButton"_s);
    click(&place.window, u"pauseScriptButton"_s);
    QVERIFY(place.parts->scriptRun().run()->isResting());
    QVERIFY(place.shown(u"stateTitle"_s).startsWith(u"En pause"));
    QTRY_VERIFY(find(&place.window, u"resumeScriptButton"_s)->hasFocus());
    place.pass(30);
    QCOMPARE(place.states(), u"d|nlll"_s);
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    click(&place.window, u"resumeScriptButton"_s);
    QCOMPARE(place.run().script().at(2).time, u"12:35"_s);
    click(&place.window, u"delayButton"_s);
    QCOMPARE(place.run().script().at(2).time, u"12:40"_s);
    place.then([&place] { // changed their mind
        QTest::keyClick(place.window.findChild<kit::Dialog*>(), Qt::Key_Escape);
    });
    click(&place.window, u"stopScriptButton"_s);
    QVERIFY(place.parts->scriptRun().run()->isLive());
    place.then([&place] { click(&place.window, u"actionButton"_s); });
    click(&place.window, u"stopScriptButton"_s);
    QVERIFY(!place.parts->scriptRun().run()->isLive());
    QCOMPARE(place.notice(), u"La séance est arrêtée."_s);
    QVERIFY(place.parts->events().planned()->isEmpty());
}

void TestScriptPage::linesAreSkippedOrTakenNow()
{
    Place place(kLines);
    click(&place.window, u"startButton"_s);
    // The next line is the one chosen at first.
    click(&place.window, u"skipButton"_s);
    QCOMPARE(place.states(), u"dx|nll"_s);
    click(&place.window, u"nowButton"_s);
    QCOMPARE(place.states(), u"dxd|nl"_s);
    QVERIFY(place.parts->events().conditions().siteDown);
    // A line of one's own choice, out of its turn; what is over cannot be taken again.
    place.pick(place.run(), 5);
    click(&place.window, u"nowButton"_s);
    QCOMPARE(place.states(), u"dxd|nd"_s);
    place.pick(place.run(), 0);
    QVERIFY(!find<kit::Button>(&place.window, u"nowButton"_s)->unavailableReason().isEmpty());
    QVERIFY(!find<kit::Button>(&place.window, u"skipButton"_s)->unavailableReason().isEmpty());
}

void TestScriptPage::aRestartFindsItAgain()
{
    Place place(kLines);
    click(&place.window, u"startButton"_s);
    place.pass(6);
    delete place.frame;
    place.frame = nullptr;
    const QDateTime now = place.clock->nowUtc();
    place.parts.reset();
    runtime::Options options;
    options.dataDir = place.folder.filePath(u"data"_s);
    auto ownClock = std::make_unique<core::FixedClock>(now);
    place.clock = ownClock.get();
    auto opened = runtime::Runtime::open(options, std::move(ownClock));
    QVERIFY(opened.has_value());
    place.parts = std::move(opened).value();
    place.frame = new trainer::TrainerFrame(desk::trainerServices(*place.parts), &place.window);
    place.open();
    place.frame->show();
    click(&place.window, u"scriptMenuItem"_s);
    QCOMPARE(place.states(), u"dd|nll"_s);
    QVERIFY(place.shown(u"stateTitle"_s).contains(u"Mardi matin"_s));
    place.pass(14);
    QTRY_COMPARE(place.states(), u"ddd|nl"_s);
    QVERIFY(place.parts->events().conditions().siteDown);
    delete place.frame;
}

void TestScriptPage::theListOfEventsSaysTheSame()
{
    Place place(kLines);
    click(&place.window, u"startButton"_s);
    click(&place.window, u"eventsMenuItem"_s);
    QTRY_VERIFY(place.parts->events().planned()->size() == 4);
    QWidget* row
        = find(&place.window, u"plannedRow-%1"_s.arg(place.parts->events().planned()->at(0).id.value()));
    QStringList words;
    for (const kit::Text* text : row->findChildren<kit::Text*>())
        words.append(text->text());
    QVERIFY2(words.at(0).contains(u"promener"_s), qPrintable(words.join(u'\n')));
    QVERIFY(words.at(1).contains(u"séance"_s));
    // Cancelled there, it is passed over here.
    click(&place.window, u"cancelButton-%1"_s.arg(place.parts->events().planned()->at(0).id.value()));
    click(&place.window, u"scriptMenuItem"_s);
    QCOMPARE(place.states(), u"dx|nll"_s);
}

void TestScriptPage::itIsPrinted()
{
    Place place(kLines);
    click(&place.window, u"printScriptButton"_s);
    QTRY_VERIFY(shows(&place.window, u"printSheetButton"_s) || shows(&place.window, u"sheetTitle"_s)
        || !shows(&place.window, u"printScriptButton"_s));
    QStringList words;
    for (const kit::Text* text : place.window.findChildren<kit::Text*>()) {
        if (text->isVisible())
            words.append(text->text());
    }
    QVERIFY(words.contains(u"Mardi matin"_s));
    QVERIFY(words.filter(u"Pause café"_s).size() == 1);
}

void TestScriptPage::theMinutesBeforeHelpAreASetting()
{
    Place place;
    QCOMPARE(place.parts->settings().settings().stillMinutes, 5);
    click(&place.window, u"settingsMenuItem"_s);
    choose(&place.window, u"stillCombo"_s, u"Après 10 minutes sans avancer"_s);
    QCOMPARE(place.parts->settings().settings().stillMinutes, 10);
}

void TestScriptPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("live");
    for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200}) {
            for (const bool live : {false, true})
                QTest::addRow("theme %d at %d %%%s", int(theme), percent, live ? " under way" : "")
                    << int(theme) << percent << live;
        }
    }
}

void TestScriptPage::thePageCanBeReadByEverybody()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(bool, live);
    Place place(kLines);
    if (live) {
        click(&place.window, u"startButton"_s);
        place.pass(7);
    } else {
        place.pick(place.lines(), 1);
    }
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    QStringList faults;
    const auto look = [&] { return (faults = audit::faultsOf(place.window)).isEmpty(); };
    QTRY_VERIFY2(look(), qPrintable(faults.join(u'\n')));
    place.picture(u"seance-%1-%2-%3"_s.arg(theme).arg(percent).arg(live));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestScriptPage>(argc, argv);
}

#include "tst_script_page.moc"
