// The rules of a session script: what a line may say, their order, what is too late, what is proposed.

#include "core/classroom/session_script.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::EventKind;
using core::EventStatus;
using core::Rule;
using core::ScriptLine;
using Kind = core::ScriptLineKind;

namespace {

const QDateTime kStart(QDate(2026, 11, 10), QTime(13, 0), Qt::UTC);

core::PlannedEvent lineAt(int minute, EventKind kind, EventStatus status, const QString& subject = {})
{
    core::PlannedEvent line;
    line.id = core::EventId(minute + 1);
    line.kind = kind;
    line.minute = minute;
    line.dueAt = kStart.addSecs(minute * 60);
    line.status = status;
    if (status == EventStatus::Done)
        line.doneAt = line.dueAt;
    line.subject = subject;
    return line;
}

} // namespace

Q_DECLARE_METATYPE(core::ScriptLine)
Q_DECLARE_METATYPE(core::PlannedEvent)

class TestSessionScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLineIsJudged_data();
    void aLineIsJudged();
    void linesAreInTheOrderOfTheirMinutes();
    void aLineIsPutAtItsMinute_data();
    void aLineIsPutAtItsMinute();
    void aLineAndItsEventSayTheSame_data();
    void aLineAndItsEventSayTheSame();
    void aLineFarTooLateIsPassedOver_data();
    void aLineFarTooLateIsPassedOver();
    void theMinuteStandsStillAtRest();
    void theLastExerciseReachedIsProposed();
};

void TestSessionScript::aLineIsJudged_data()
{
    QTest::addColumn<ScriptLine>("line");
    QTest::addColumn<QString>("field"); // empty: nothing is wrong
    QTest::addColumn<int>("rule");
    const auto row
        = [](const char* name, const ScriptLine& line, const QString& field = {},
              Rule rule = Rule::Required) { QTest::newRow(name) << line << field << static_cast<int>(rule); };
    row("an event at the start", {0, Kind::Event, u"invoice"_s});
    row("a pause of the screens", {60, Kind::Event, u"calm-pause"_s});
    row("an exercise at the last minute", {240, Kind::Exercise, u"P08"_s});
    row("a note of 120 characters", {5, Kind::Note, QString(120, u'x')});
    row("before the start", {-1, Kind::Exercise, u"P08"_s}, u"minute"_s, Rule::NotANumber);
    row("after four hours", {241, Kind::Exercise, u"P08"_s}, u"minute"_s, Rule::NotANumber);
    row("an event that no trainer has", {5, Kind::Event, u"reminders"_s}, u"subject"_s);
    row("an exercise is no event", {5, Kind::Event, u"exercise"_s}, u"subject"_s);
    row("an event without a name", {5, Kind::Event, u""_s}, u"subject"_s);
    row("no exercise", {5, Kind::Exercise, u""_s}, u"subject"_s);
    row("an empty note", {5, Kind::Note, u""_s}, u"subject"_s);
    row("a note of 121 characters", {5, Kind::Note, QString(121, u'x')}, u"subject"_s, Rule::TooLong);
}

void TestSessionScript::aLineIsJudged()
{
    QFETCH(ScriptLine, line);
    QFETCH(QString, field);
    QFETCH(int, rule);
    const core::FieldErrors errors = core::lineErrors(line);
    QCOMPARE(errors.isEmpty(), field.isEmpty());
    if (field.isEmpty())
        return;
    QCOMPARE(errors.all().size(), 1);
    QVERIFY(errors.of(field));
    QCOMPARE(static_cast<int>(errors.of(field)->rule), rule);
}

void TestSessionScript::linesAreInTheOrderOfTheirMinutes()
{
    QList<ScriptLine> lines{
        {30, Kind::Note, u"c"_s}, {0, Kind::Note, u"a"_s}, {30, Kind::Note, u"d"_s}, {5, Kind::Note, u"b"_s}};
    core::sortLines(lines);
    QString read;
    for (const ScriptLine& line : std::as_const(lines))
        read += line.subject;
    QCOMPARE(read, u"abcd"_s);
    QCOMPARE((core::SessionScript{{}, u"Matin"_s, lines}.minutes()), 30);
    QCOMPARE(core::cleanedLine({1, Kind::Note, u" Pause\n\u0007café  "_s}).subject, u"Pause café"_s);
}

void TestSessionScript::aLineIsPutAtItsMinute_data()
{
    QTest::addColumn<int>("from"); // of a, b, c at 0, 10, 10; -1: a new one
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("order"); // x: the line
    QTest::newRow("a new one at the beginning comes after the first") << -1 << 0 << u"axbc"_s;
    QTest::newRow("a new one of a minute comes after those of it") << -1 << 10 << u"abcx"_s;
    QTest::newRow("a new one in between") << -1 << 5 << u"axbc"_s;
    QTest::newRow("a new one at the end") << -1 << 20 << u"abcx"_s;
    QTest::newRow("one that keeps its minute stays where it was") << 1 << 10 << u"axc"_s;
    QTest::newRow("one that moves down stays before those it was before") << 0 << 10 << u"xbc"_s;
    QTest::newRow("one that moves up") << 2 << 0 << u"axb"_s;
}

void TestSessionScript::aLineIsPutAtItsMinute()
{
    QFETCH(int, from);
    QFETCH(int, minute);
    QFETCH(QString, order);
    QList<ScriptLine> lines{{0, Kind::Note, u"a"_s}, {10, Kind::Note, u"b"_s}, {10, Kind::Note, u"c"_s}};
    const int at = core::placeLine(lines, from, {minute, Kind::Note, u"x"_s});
    QString shown;
    for (const ScriptLine& line : std::as_const(lines))
        shown.append(line.subject);
    QCOMPARE(shown, order);
    QCOMPARE(at, static_cast<int>(order.indexOf(u'x')));
}

void TestSessionScript::aLineAndItsEventSayTheSame_data()
{
    QTest::addColumn<ScriptLine>("line");
    for (const EventKind kind : core::kTrainerEvents)
        QTest::newRow(qPrintable(core::codeOf(kind))) << ScriptLine{7, Kind::Event, core::codeOf(kind)};
    QTest::newRow("an exercise") << ScriptLine{7, Kind::Exercise, u"P08"_s};
    QTest::newRow("a note") << ScriptLine{7, Kind::Note, u"Pause café"_s};
}

void TestSessionScript::aLineAndItsEventSayTheSame()
{
    QFETCH(ScriptLine, line);
    QVERIFY(core::lineErrors(line).isEmpty());
    core::PlannedEvent event;
    event.kind = core::eventKindOf(line);
    event.minute = line.minute;
    if (line.kind != Kind::Event)
        event.subject = line.subject;
    QCOMPARE(core::lineOf(event), line);
    QCOMPARE(core::eventKindOf(core::codeOf(event.kind)), event.kind); // as the database writes it
    QCOMPARE(core::scriptLineKindOf(core::codeOf(line.kind)), line.kind);
}

void TestSessionScript::aLineFarTooLateIsPassedOver_data()
{
    QTest::addColumn<core::PlannedEvent>("event");
    QTest::addColumn<int>("minutesLate");
    QTest::addColumn<bool>("missed");
    const core::PlannedEvent line = lineAt(10, EventKind::FraudMail, EventStatus::Planned);
    core::PlannedEvent held = line;
    held.held = true;
    core::PlannedEvent alone = line; // planned by the trainer, of no script
    alone.minute.reset();
    QTest::newRow("not yet due") << line << -5 << false;
    QTest::newRow("just due") << line << 0 << false;
    QTest::newRow("a short restart") << line << 15 << false;
    QTest::newRow("the program was closed long") << line << 16 << true;
    QTest::newRow("the session rests") << held << 90 << false;
    QTest::newRow("no line of a script") << alone << 90 << false;
    QTest::newRow("over") << lineAt(10, EventKind::FraudMail, EventStatus::Done) << 90 << false;
}

void TestSessionScript::aLineFarTooLateIsPassedOver()
{
    QFETCH(core::PlannedEvent, event);
    QFETCH(int, minutesLate);
    QTEST(core::isMissed(event, event.dueAt.addSecs(minutesLate * 60)), "missed");
}

void TestSessionScript::theMinuteStandsStillAtRest()
{
    core::ScriptRun run{
        u"Matin"_s, kStart, {}, false, {lineAt(20, EventKind::TrainerNote, EventStatus::Planned)}};
    QCOMPARE(run.minuteAt(kStart.addSecs(-30)), 0);
    QCOMPARE(run.minuteAt(kStart.addSecs(12 * 60 + 59)), 12);
    QVERIFY(run.isLive());
    QVERIFY(!run.isResting());
    run.pausedAt = kStart.addSecs(15 * 60);
    QVERIFY(run.isResting());
    QCOMPARE(run.minuteAt(kStart.addSecs(50 * 60)), 15);
    run.stopped = true;
    QVERIFY(!run.isLive());
}

void TestSessionScript::theLastExerciseReachedIsProposed()
{
    core::ScriptRun run{u"Matin"_s, kStart, {}, false,
        {lineAt(0, EventKind::TrainerNote, EventStatus::Done, u"Bienvenue"_s),
            lineAt(5, EventKind::ExerciseProposed, EventStatus::Done, u"P01"_s),
            lineAt(20, EventKind::ExerciseProposed, EventStatus::Done, u"P02"_s),
            lineAt(30, EventKind::ExerciseProposed, EventStatus::Planned, u"P03"_s)}};
    const QDateTime now = kStart.addSecs(25 * 60);
    QCOMPARE(core::proposedExercise(run, now), u"P02"_s);
    run.lines[1].doneAt = now; // it was taken later than planned
    QCOMPARE(core::proposedExercise(run, now), u"P01"_s);
    QCOMPARE(
        core::proposedExercise(run, kStart.addSecs(24 * 3600)), QString()); // tomorrow: nobody's any more
    run.stopped = true;
    QCOMPARE(core::proposedExercise(run, now), QString());
    run.stopped = false;
    run.lines.resize(1);
    QCOMPARE(core::proposedExercise(run, now), QString());
}

QTEST_APPLESS_MAIN(TestSessionScript)
#include "tst_session_script.moc"
