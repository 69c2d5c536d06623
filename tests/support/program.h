#pragma once

#include <QByteArray>
#include <QStringList>

namespace support {

// What a program left behind.
struct Outcome
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray output; // standard output
    QString errors; // error stream
};

// Runs a program of build/bin to its end, without the user's own folders: HOME and the data folder are
// `home`.
Outcome runProgram(
    const QString& name, const QString& home, const QStringList& arguments, int timeoutMs = 60'000);

// The path of a program of build/bin.
QString programPath(const QString& name);

} // namespace support
