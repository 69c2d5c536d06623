// The sessions that a trainer prepares: kept, refused with the reason, duplicated, taken back; and those that
// come with the program.

#include "coach/engine/coach.h"
#include "services/classroom/script_service.h"
#include "services/classroom/trainer_journal.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Rule;
using Kind = core::ScriptLineKind;

namespace {

const QList<core::ScriptLine> kLines{
    {0, Kind::Note, u"Bienvenue"_s}, {5, Kind::Exercise, u"P01"_s}, {20, Kind::Event, u"invoice"_s}};

} // namespace

class TestScriptService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aScriptIsKept_data() { support::EnginePlace::addRows(); }
    void aScriptIsKept();
    void aScriptIsRefusedWithItsReason_data() { support::EnginePlace::addRows(); }
    void aScriptIsRefusedWithItsReason();
    void everyChangeCanBeTakenBack_data() { support::EnginePlace::addRows(); }
    void everyChangeCanBeTakenBack();
    void aCopyHasAFreeName();
    void readyMadeOnesAreWhole_data();
    void readyMadeOnesAreWhole();
    void aResetOfEverythingTakesThem();
};

void TestScriptService::aScriptIsKept()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptService& scripts = runtime->scripts();
    QVERIFY(scripts.scripts()->isEmpty());
    const QSignalSpy changed(&scripts, &services::ScriptService::scriptsChanged);
    const auto saved = scripts.save({{}, u"  Mardi   matin "_s, {kLines.at(2), kLines.at(0), kLines.at(1)}});
    VERIFY_OK(saved);
    QVERIFY(saved->errors.isEmpty());
    QCOMPARE(changed.count(), 1);
    core::SessionScript kept = scripts.scripts()->at(0);
    QCOMPARE(kept.id, saved->id);
    QCOMPARE(kept.name, u"Mardi matin"_s);
    QCOMPARE(kept.lines, kLines); // by the minute
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, u"script.saved"_s);

    kept.lines[1].minute = 25;
    kept.name = u"Mercredi"_s;
    VERIFY_OK(scripts.save(kept));
    QVERIFY(runtime.restart());
    const auto later = runtime->scripts().scripts();
    QCOMPARE(later->size(), 1);
    QCOMPARE(later->at(0).name, u"Mercredi"_s);
    QCOMPARE(later->at(0).minutes(), 25);
    VERIFY_OK(runtime->scripts().remove(kept.id));
    QVERIFY(runtime->scripts().scripts()->isEmpty());
    QCOMPARE(runtime->scripts().save(kept).error().code, core::ErrorCode::NotFound);
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, u"script.removed"_s);
}

void TestScriptService::aScriptIsRefusedWithItsReason()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptService& scripts = runtime->scripts();
    const auto ruleOf = [&](const QString& name, const QList<core::ScriptLine>& lines, const QString& field) {
        const auto saved = scripts.save({{}, name, lines});
        const auto error = saved ? saved->errors.of(field) : std::nullopt;
        return error ? static_cast<int>(error->rule) : -1;
    };
    QCOMPARE(ruleOf(u" "_s, kLines, u"scriptName"_s), static_cast<int>(Rule::Required));
    QCOMPARE(ruleOf(QString(61, u'x'), kLines, u"scriptName"_s), static_cast<int>(Rule::TooLong));
    QCOMPARE(
        ruleOf(u"Matin"_s, {{241, Kind::Note, u"x"_s}}, u"minute"_s), static_cast<int>(Rule::NotANumber));
    QCOMPARE(
        ruleOf(u"Matin"_s, {{1, Kind::Event, u"debits"_s}}, u"subject"_s), static_cast<int>(Rule::Required));
    const QList<core::ScriptLine> many(core::kMostScriptLines + 1, kLines.at(0));
    QCOMPARE(ruleOf(u"Matin"_s, many, u"lines"_s), static_cast<int>(Rule::TooLong));
    QVERIFY(scripts.scripts()->isEmpty());
    QVERIFY(!scripts.canUndo());
    QCOMPARE(ruleOf(u"Été"_s, {}, u"scriptName"_s), -1); // empty for now: it is being written
    QCOMPARE(ruleOf(u"ete"_s, {}, u"scriptName"_s), static_cast<int>(Rule::AlreadyUsed));
}

void TestScriptService::everyChangeCanBeTakenBack()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::ScriptService& scripts = runtime->scripts();
    QCOMPARE(scripts.undo().error().code, core::ErrorCode::NotFound);
    const core::ScriptId first = scripts.save({{}, u"Matin"_s, kLines})->id;
    const core::ScriptId second = scripts.save({{}, u"Soir"_s, {}})->id;
    core::SessionScript changed = scripts.scripts()->at(0);
    changed.lines.removeLast();
    VERIFY_OK(scripts.save(changed));
    VERIFY_OK(scripts.remove(first));
    QCOMPARE(scripts.scripts()->size(), 1);

    QCOMPARE(scripts.undo().value(), first); // it is back, with what it held then
    QCOMPARE(scripts.scripts()->at(0).id, first);
    QCOMPARE(scripts.scripts()->at(0).lines.size(), 2);
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, u"script.restored"_s);
    QCOMPARE(scripts.undo().value(), first);
    QCOMPARE(scripts.scripts()->at(0).lines, kLines);
    QVERIFY(!scripts.undo()->isValid()); // the second was new
    QCOMPARE(scripts.scripts()->size(), 1);
    QVERIFY(!scripts.undo()->isValid());
    QVERIFY(scripts.scripts()->isEmpty());
    QVERIFY(!scripts.canUndo());
    // What comes next takes no number that was given.
    QVERIFY(scripts.save({{}, u"Nuit"_s, {}})->id.value() > second.value());
}

void TestScriptService::aCopyHasAFreeName()
{
    TEST_RUNTIME(runtime);
    services::ScriptService& scripts = runtime->scripts();
    const auto ready = services::ScriptService::readyMade(core::Language::French);
    VERIFY_OK(scripts.duplicate(ready.at(0).script));
    VERIFY_OK(scripts.duplicate(scripts.scripts()->at(0)));
    const auto kept = scripts.scripts();
    QCOMPARE(kept->at(0).name, ready.at(0).script.name);
    QCOMPARE(kept->at(1).name, ready.at(0).script.name + u" (2)"_s);
    QCOMPARE(kept->at(1).lines, ready.at(0).script.lines);
    QVERIFY(kept->at(1).id != kept->at(0).id);
    QCOMPARE(scripts.freeName(QString(60, u'x')).value().size(), 60);
    VERIFY_OK(scripts.save({{}, QString(60, u'x'), {}}));
    QVERIFY(scripts.freeName(QString(60, u'x')).value().endsWith(u"x (2)"_s));
    QCOMPARE(scripts.freeName(QString(60, u'x')).value().size(), 60);
}

void TestScriptService::readyMadeOnesAreWhole_data()
{
    QTest::addColumn<core::Language>("language");
    for (const core::Language language : core::kLanguages)
        QTest::newRow(qPrintable(core::languageCode(language))) << language;
}

void TestScriptService::readyMadeOnesAreWhole()
{
    QFETCH(core::Language, language);
    TEST_RUNTIME(runtime);
    const auto ready = services::ScriptService::readyMade(language);
    QVERIFY(ready.size() >= 2);
    const auto& exercises = runtime->coach().exercises();
    for (const services::ScriptService::Ready& one : ready) {
        QCOMPARE(one.script.minutes(), 120);
        QVERIFY(!one.aim.isEmpty());
        QVERIFY(one.script.lines.size() > 8);
        for (const core::ScriptLine& line : one.script.lines) {
            QVERIFY2(core::lineErrors(line).isEmpty(), qPrintable(line.subject));
            QVERIFY2(line.kind != Kind::Exercise
                    || std::any_of(exercises.cbegin(), exercises.cend(),
                        [&line](const coach::Exercise& exercise) { return exercise.id == line.subject; }),
                qPrintable(line.subject));
        }
        // What is broken for the practice is mended again.
        bool isSlow = false;
        for (const core::ScriptLine& line : one.script.lines) {
            if (line.subject == u"connection-slow"_s)
                isSlow = true;
            if (line.subject == u"connection-normal"_s)
                isSlow = false;
        }
        QVERIFY(!isSlow);
    }
}

void TestScriptService::aResetOfEverythingTakesThem()
{
    TEST_RUNTIME(runtime);
    VERIFY_OK(runtime->scripts().save({{}, u"Matin"_s, kLines}));
    VERIFY_OK(runtime->world().reset({services::ResetLevel::Group}));
    QCOMPARE(runtime->scripts().scripts()->size(), 1); // the trainer's, not the group's
    VERIFY_OK(runtime->world().reset({services::ResetLevel::All}));
    QVERIFY(runtime->scripts().scripts()->isEmpty());
    QVERIFY(!runtime->scripts().canUndo());
    VERIFY_OK(runtime->world().undoReset());
    QCOMPARE(runtime->scripts().scripts()->at(0).lines, kLines);
}

QTEST_GUILESS_MAIN(TestScriptService)
#include "tst_script_service.moc"
