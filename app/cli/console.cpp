#include "cli/console.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {
namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isErrorStreamATerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

void Console::print(const QString& line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void Console::printRaw(const QByteArray& bytes) const
{
    write(stdout, bytes);
}

void Console::print(const QJsonDocument& json) const
{
    write(stdout, json.toJson(QJsonDocument::Indented));
}

void Console::say(const QString& line) const
{
    write(stderr, line.toUtf8() + '\n');
}

void Console::progress(const QString& label, qsizetype done, qsizetype total) const
{
    if (total <= 0)
        return;
    const QString text = u"%1 %2/%3"_s.arg(label).arg(done).arg(total);
    if (isErrorStreamATerminal())
        write(stderr, (u'\r' + text + (done == total ? u"\n"_s : QString())).toUtf8());
    else if (done == total || done * 10 / total != (done - 1) * 10 / total)
        say(text);
}

void Console::endProgress() const
{
    if (isErrorStreamATerminal())
        write(stderr, "\n");
}

} // namespace cli
