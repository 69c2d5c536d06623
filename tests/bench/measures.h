#pragma once

#include <QList>
#include <QString>

namespace bench {

struct Row
{
    QString what;
    QString figure; // with its unit
};
using Table = QList<Row>;

// Before any QApplication: attributes and the language of the figures.
void prepareProgram();

// argv: program, "--child", "bare" or "electruc", data folder, start in nanoseconds of the monotonic clock.
int runChild(int argc, char* argv[]);

// Medians of `repetitions` runs.
Table measureAll(int argc, char* argv[], int repetitions);

} // namespace bench
