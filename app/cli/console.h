#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace cli {

// What the program's caller sees: 0 done, 1 failed, 2 wrong call.
enum class ExitCode { Done = 0, Failed = 1, WrongCall = 2 };

// The two streams of the terminal. Figures and files go to the standard output, words for people to the error
// stream, so that `electrucctl … > file` keeps only the figures. Both in UTF-8.
class Console final
{
public:
    void print(const QString& line) const; // standard output, with a line feed
    void printRaw(const QByteArray& bytes) const; // as they are
    void print(const QJsonDocument& json) const; // indented
    void say(const QString& line) const; // error stream, with a line feed

    // Rewrites one line on a terminal; elsewhere a line every tenth of the way.
    void progress(const QString& label, qsizetype done, qsizetype total) const;
    // Leaves that line when the work stops before its end.
    void endProgress() const;
};

} // namespace cli
