// Writes, resets and takes resets back without end, until somebody kills it. Tells on its output what it
// begins and what it has done, so that the checker knows what must be there.
//
//   kill_worker FOLDER SEED FIRST_NUMBER
#include "data/kill/kill_world.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void tell(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

kill::Step chosen(QRandomGenerator& random, int number, bool canUndo)
{
    const int person = random.bounded(3);
    const int draw = random.bounded(100);
    if (draw < 40)
        return {u"write"_s, number, person};
    if (draw < 50)
        return {u"learner"_s, number, 0};
    if (draw < 62)
        return {u"person"_s, number, person};
    if (draw < 72)
        return {u"group"_s, number, 0};
    if (draw < 80)
        return {u"all"_s, number, 0};
    if (draw < 82)
        return {u"snapshot"_s, number, 0};
    return canUndo ? kill::Step{u"undo"_s, number, 0} : kill::Step{u"write"_s, number, person};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QRandomGenerator random(arguments.at(2).toUInt());
    int number = arguments.at(3).toInt();

    auto world = kill::KillWorld::open(arguments.at(1));
    if (!world) {
        tell(u"failed open "_s + world.error().detail);
        return 1;
    }
    tell(u"ready"_s);
    for (;; ++number) {
        const bool canUndo = world.value()->service().undoAvailable().has_value();
        const kill::Step step = chosen(random, number, canUndo);
        tell(u"begin "_s + step.text());
        if (auto done = world.value()->run(step); !done) {
            tell(u"failed "_s + done.error().detail);
            return 1;
        }
        tell(u"done"_s);
    }
}
