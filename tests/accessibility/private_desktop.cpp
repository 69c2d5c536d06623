#include "accessibility/private_desktop.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <sys/prctl.h>

namespace accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 10'000;
constexpr int kStopMs = 5'000;

} // namespace

PrivateDesktop::PrivateDesktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name : {u"WAYLAND_DISPLAY"_s, u"XAUTHORITY"_s, u"AT_SPI_BUS_ADDRESS"_s,
             u"QT_QPA_PLATFORMTHEME"_s, u"NO_AT_BRIDGE"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, home()); // QTemporaryDir is for its owner only, as it must be
    m_environment.insert(u"XDG_DATA_HOME"_s, home() + u"/share"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, home() + u"/config"_s);
    m_environment.insert(u"XDG_CACHE_HOME"_s, home() + u"/cache"_s);
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

PrivateDesktop::~PrivateDesktop()
{
    for (auto it = m_processes.rbegin(); it != m_processes.rend(); ++it) {
        (*it)->terminate();
        if (!(*it)->waitForFinished(kStopMs)) {
            (*it)->kill();
            (*it)->waitForFinished(kStopMs);
        }
    }
}

bool PrivateDesktop::start()
{
    return m_home.isValid() && startScreen() && startBus()
        && run(u"openbox"_s, {u"--sm-disable"_s}) != nullptr;
}

QProcess* PrivateDesktop::run(const QString& program, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(home());
    process->setStandardInputFile(QProcess::nullDevice());
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process->start(program, arguments);
    if (!process->waitForStarted(kStartMs)) {
        m_why = u"%1 does not start: %2"_s.arg(program, process->errorString());
        return nullptr;
    }
    m_processes.push_back(std::move(process));
    return m_processes.back().get();
}

QString PrivateDesktop::firstLine(QProcess& process)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.canReadLine() && timer.elapsed() < kStartMs && process.state() == QProcess::Running)
        process.waitForReadyRead(100);
    const QString line = QString::fromUtf8(process.readLine()).trimmed();
    if (line.isEmpty())
        m_why = u"%1 says nothing: %2"_s.arg(
            process.program(), QString::fromUtf8(process.readAllStandardError()));
    return line;
}

bool PrivateDesktop::startScreen()
{
    // The server chooses a free number and writes it.
    QProcess* server = run(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s,
            u"-noreset"_s});
    const QString number = server != nullptr ? firstLine(*server) : QString();
    m_environment.insert(u"DISPLAY"_s, u':' + number);
    return !number.isEmpty();
}

bool PrivateDesktop::startBus()
{
    QProcess* bus = run(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QString address = bus != nullptr ? firstLine(*bus) : QString();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return !address.isEmpty();
}

} // namespace accessibility
