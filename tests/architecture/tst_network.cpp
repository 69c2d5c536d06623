#include "support/fail_on_warning.h"
#include "support/program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The programs link no network module and open no socket of the Internet (architecture section 6, rule 1).
class TestNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void linksNoNetworkModule_data();
    void linksNoNetworkModule();
    void theWatchSeesASocket();
    void opensNoSocket_data();
    void opensNoSocket();

private:
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) ? QString::fromLocal8Bit(process.readAllStandardOutput())
                                               : QString();
    }
};

void TestNetwork::linksNoNetworkModule_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("the window") << u"electruc"_s;
    QTest::newRow("the terminal") << u"electrucctl"_s;
}

void TestNetwork::linksNoNetworkModule()
{
    QFETCH(const QString, program);
    const QString path = support::programPath(program);
    // Asked for by the program itself, and pulled in by what it asks for.
    const QString direct = run(u"readelf"_s, {u"-d"_s, path});
    QVERIFY(direct.contains(u"libQt6Core"));
    QVERIFY2(!direct.contains(u"libQt6Network"), qPrintable(direct));
    const QString all = run(u"ldd"_s, {path});
    QVERIFY(all.contains(u"libQt6Core"));
    QVERIFY2(!all.contains(u"libQt6Network"), qPrintable(all));
}

void TestNetwork::theWatchSeesASocket()
{
    const QTemporaryDir place;
    const QString log = place.filePath(u"sockets"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(ELECTRUC_SOCKET_WATCH));
    environment.insert(u"ELECTRUC_SOCKET_LOG"_s, log);
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/9"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(QFile::exists(log));
}

void TestNetwork::opensNoSocket_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the terminal") << u"electrucctl"_s << QStringList{u"setup"_s};
    QTest::newRow("the window") << u"electruc"_s << QStringList{u"--tour"_s, u"%1/tour"_s};
}

void TestNetwork::opensNoSocket()
{
    QFETCH(const QString, program);
    QFETCH(QStringList, arguments);
    const QTemporaryDir place;
    arguments.replaceInStrings(u"%1"_s, place.path());
    const QString log = place.filePath(u"sockets"_s);
    qputenv("LD_PRELOAD", ELECTRUC_SOCKET_WATCH);
    qputenv("ELECTRUC_SOCKET_LOG", log.toLocal8Bit());
    const support::Outcome outcome = support::runProgram(program, place.path(), arguments, 120'000);
    qunsetenv("LD_PRELOAD");
    QVERIFY2(!outcome.crashed, qPrintable(outcome.errors)); // whether the tour succeeds is tst_tour's matter
    QVERIFY(!QFile::exists(log));
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
