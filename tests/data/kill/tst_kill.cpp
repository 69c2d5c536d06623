#include "data/kill/kill_world.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using kill::KillWorld;
using kill::State;
using kill::Step;

// Kills the worker at random instants, a hundred times (ELECTRUC_KILL_ROUNDS), and checks at each next start
// that the world is whole, that nothing done is lost, and that what was under way happened entirely or not at
// all. The seed is printed; ELECTRUC_KILL_SEED plays it again, but for the instants, which the machine
// decides.
class TestKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theWorldIsWholeAfterEveryKill();

private:
    // The states the world may be in after the worker's last words, the likeliest first.
    QList<State> follow(const QByteArray& output, State state);
    QByteArray runAndKill(const QString& folder, bool atStart);

    QRandomGenerator m_random;
    int m_next = 1; // number of the next fact
    int m_steps = 0;
    int m_interrupted = 0;
};

QByteArray TestKill::runAndKill(const QString& folder, bool atStart)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationDirPath() + u"/kill_worker"_s,
        {folder, QString::number(m_random.generate()), QString::number(m_next)});
    if (!worker.waitForStarted())
        return "failed: the worker did not start";
    // Killed while it starts, or a moment after it has done a few things: on a slow machine as on a fast one.
    const int enough = atStart ? 0 : m_random.bounded(5);
    const auto hasDone = [&](const QByteArray& output) {
        return atStart || (output.contains("ready\n") && output.count("done\n") >= enough);
    };
    QByteArray output;
    while (!hasDone(output) && worker.waitForReadyRead())
        output += worker.readAllStandardOutput();
    const int delay = m_random.bounded(80); // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < delay && worker.state() == QProcess::Running) {
        if (worker.waitForReadyRead(static_cast<int>(std::max<qint64>(1, delay - timer.elapsed()))))
            output += worker.readAllStandardOutput();
    }
    worker.kill(); // SIGKILL
    worker.waitForFinished();
    return output + worker.readAllStandardOutput();
}

QList<State> TestKill::follow(const QByteArray& output, State state)
{
    std::optional<Step> begun;
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith("begin ")) {
            begun = Step::fromText(QString::fromUtf8(line.mid(6)));
            m_next = std::max(m_next, begun->number + 1);
        } else if (line == "done" && begun.has_value()) {
            state = kill::after(*begun, state);
            begun.reset();
            ++m_steps;
        }
    }
    if (!begun.has_value())
        return {state};
    ++m_interrupted;
    return {kill::after(*begun, state), state};
}

void TestKill::theWorldIsWholeAfterEveryKill()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("ELECTRUC_KILL_SEED", &given);
    const quint32 seed
        = given ? static_cast<quint32>(wanted) : QRandomGenerator::system()->generate() & 0x7fffffff;
    const int rounds = qEnvironmentVariableIsSet("ELECTRUC_KILL_ROUNDS")
        ? qEnvironmentVariableIntValue("ELECTRUC_KILL_ROUNDS")
        : 100;
    qInfo("seed %u, %d rounds", seed, rounds);
    m_random.seed(seed);

    std::unique_ptr<QTemporaryDir> folder;
    State state;
    for (int round = 0; round < rounds; ++round) {
        const bool isFresh = round % 10 == 0;
        if (isFresh) { // a first start, and often killed during it
            folder = std::make_unique<QTemporaryDir>();
            state = {};
        }
        const QByteArray output = runAndKill(folder->path(), isFresh || round % 3 == 0);
        const QByteArray trace
            = "round " + QByteArray::number(round) + " in " + folder->path().toUtf8() + "\n" + output;
        const auto keepWhenFailing = [&](bool isWell) {
            folder->setAutoRemove(isWell);
            return isWell;
        };
        QVERIFY2(keepWhenFailing(!output.contains("failed")), trace.constData());

        auto world = KillWorld::open(folder->path());
        QVERIFY2(keepWhenFailing(world.has_value()),
            (trace + (world ? QByteArray() : world.error().detail.toUtf8())).constData());
        auto found = world.value()->read();
        QVERIFY2(keepWhenFailing(found.has_value()),
            (trace + (found ? QByteArray() : found.error().detail.toUtf8())).constData());
        const auto undo = world.value()->service().undoAvailable();

        bool isKnown = false;
        for (const State& possible : follow(output, state)) {
            // The second of the reset tells one undo from another whose facts are the same.
            const bool sameUndo = undo.has_value() == possible.undo.has_value()
                && (!undo.has_value()
                    || (undo->scope.level == possible.undo->level
                        && undo->at == KillWorld::momentOf(possible.undo->number)));
            if (sameUndo && found.value().facts == possible.facts
                && found.value().learners == possible.learners) {
                state = possible;
                isKnown = true;
                break;
            }
        }
        QVERIFY2(keepWhenFailing(isKnown), (trace + "neither before nor after the last step").constData());
    }
    qInfo("%d steps done, %d interrupted", m_steps, m_interrupted);
    QVERIFY(m_steps > rounds / 2);
    QVERIFY(m_interrupted > 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
