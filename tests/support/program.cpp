#include "support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace support {

QString programPath(const QString& name)
{
    // Tests are in build/<preset>/tests.
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../bin/"_s + name);
}

Outcome runProgram(const QString& name, const QString& home, const QStringList& arguments, int timeoutMs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/share"_s);
    environment.insert(u"ELECTRUC_DATA_DIR"_s, home + u"/data"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(programPath(name), arguments);
    Outcome outcome;
    if (!process.waitForFinished(timeoutMs)) {
        outcome.errors = process.errorString();
        outcome.crashed = true;
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.crashed = process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

} // namespace support
