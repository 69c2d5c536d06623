#pragma once

#include "cli/console.h"
#include "core/error.h"

#include "runtime/options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace runtime {
class Runtime;
}

namespace cli {

// What a command needs of the data folder.
enum class Access {
    None, // opens them itself, or not at all
    Read,
    Write // nobody else may have the folder open
};

// How a command is called: what --help prints and what the dispatcher checks before it runs.
struct Usage
{
    QString name;
    QString arguments; // "RÉFÉRENCE --pdf FICHIER"
    QString summary; // one sentence
    QList<QCommandLineOption> options;
    QStringList required; // names of options that cannot be left out
    int fewestArguments = 0;
    int mostArguments = 0;
    Access access = Access::Write;
};

// One call, its options already checked.
struct Call
{
    runtime::Runtime* opened = nullptr; // null with Access::None
    const runtime::Options& where;
    const Console& console;
    const QCommandLineParser& options;
    QStringList arguments; // after the command's name
    bool json = false;

    runtime::Runtime& runtime() const { return *opened; }
    // Says the error in plain words; for `return call.fail(error);`.
    ExitCode fail(const core::Error& error) const;
    // The same, but with a sentence of its own for the case that has this code.
    ExitCode fail(const core::Error& error, core::ErrorCode expected, const QString& sentence) const;
    // Says what is wrong with the call itself.
    ExitCode refuse(const QString& sentence) const;
};

// One thing electrucctl can do.
class Command
{
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    virtual Usage usage() const = 0;
    virtual ExitCode run(const Call& call) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

// The error as a sentence for whoever prepares the machines, with its detail.
QString sentenceOf(const core::Error& error);

} // namespace cli
