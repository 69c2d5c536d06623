#include "cli/commands/commands.h"
#include "cli/dispatcher.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <exception>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
#ifdef Q_OS_LINUX
    // Documents need fonts and a painter, never a screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    // Failures reach the terminal as sentences; what Qt says to itself about the session would only hide
    // them.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"electruc"_s); // the same data folder as the window
    QCoreApplication::setApplicationVersion(QStringLiteral(ELECTRUC_VERSION));

    const cli::Console console;
    try {
        const cli::Dispatcher dispatcher(console, cli::allCommands());
        return static_cast<int>(dispatcher.run(QCoreApplication::arguments().sliced(1)));
    } catch (const std::exception& failure) {
        return static_cast<int>(cli::Call{nullptr, {}, console, {}, {}, false}.fail(
            {core::ErrorCode::Internal, QString::fromLocal8Bit(failure.what())}));
    }
}
