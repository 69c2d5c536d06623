#pragma once

#include "cli/command.h"
#include "runtime/options.h"

#include <QCoreApplication>

namespace cli {

// Reads the command line, checks the call, opens the data and runs the command.
class Dispatcher final
{
    Q_DECLARE_TR_FUNCTIONS(cli::Dispatcher)

public:
    Dispatcher(const Console& console, Commands commands);

    // arguments: without the program's own name.
    ExitCode run(const QStringList& arguments) const;

private:
    const Command* find(const QString& name) const;
    QString overview() const;
    QString help(const Usage& usage) const;
    ExitCode refuse(const QString& sentence, const QString& hint) const;
    ExitCode runCommand(const Command& command, const QStringList& arguments) const;
    // Empty, or what is wrong with the call.
    QString wrongWith(
        const Usage& usage, const QCommandLineParser& parser, const QStringList& arguments) const;

    const Console& m_console;
    Commands m_commands;
};

} // namespace cli
