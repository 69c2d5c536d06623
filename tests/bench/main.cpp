// electruc_bench: how long things take on this machine, as a Markdown table. Not a test: nothing passes or
// fails.
//     electruc_bench              everything, about a minute
//     electruc_bench --quick      fewer repetitions

#include "bench/measures.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    bench::prepareProgram();
    // A child shows one window, says when it was painted, and ends.
    if (argc == 5 && QLatin1StringView(argv[1]) == QLatin1StringView("--child"))
        return bench::runChild(argc, argv);

    const bool quick = argc > 1 && QLatin1StringView(argv[1]) == QLatin1StringView("--quick");
    const bench::Table table = bench::measureAll(argc, argv, quick ? 3 : 9);
    std::printf("| what | figure |\n|---|---|\n");
    for (const bench::Row& row : table)
        std::printf("| %s | %s |\n", qPrintable(row.what), qPrintable(row.figure));
    return table.isEmpty() ? 1 : 0;
}
