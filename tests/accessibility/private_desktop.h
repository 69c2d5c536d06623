#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace accessibility {

// A screen nobody sees, with a window manager and a message bus of its own: the accessibility bus comes up on
// it by itself. Everything stops with the object, also when the test is killed.
class PrivateDesktop final
{
public:
    PrivateDesktop();
    ~PrivateDesktop();

    bool start(); // false: why() tells
    QString why() const { return m_why; }

    // Starts a program there, its error stream kept. Null when it does not start.
    QProcess* run(const QString& program, const QStringList& arguments);

    QString home() const { return m_home.path(); } // HOME of the programs, removed at the end
    QString busAddress() const { return m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); }

private:
    bool startScreen();
    bool startBus();
    QString firstLine(QProcess& process);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes; // in the order of their start
    QString m_why;
};

} // namespace accessibility
