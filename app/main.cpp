#include "desk/command_line.h"
#include "desk/program.h"
#include "kit/application.h"

#include <QApplication>

#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    kit::prepareApplication();
    // The tour and the screenshots need no screen, and shall look the same on every machine.
    if (desk::wantsNoScreen(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"electruc"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ELECTRUC_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Electruc"_s);

    const desk::CommandLine call = desk::readCommandLine(QCoreApplication::arguments());
    if (!call.answer.isEmpty()) {
        std::fprintf(call.exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(call.answer));
        return call.exitCode;
    }
    try {
        return desk::run(call);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "electruc: %s\n", failure.what());
        return 1;
    }
}
