#include "desk/tour/tour.h"

#include "desk/main_window.h"
#include "desk/tour/tour_stage.h"

#include <QFile>

#include <cstdio>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// A line a step, with a picture of what it left; stops at the first that fails.
bool play(const std::vector<TourStep>& steps, TourStage& stage, QString& summary)
{
    int number = 0;
    for (const TourStep& step : steps) {
        ++number;
        const bool isDone = step.act();
        stage.hand.settle();
        const QString picture = u"%1-%2.png"_s.arg(number, 2, 10, QChar(u'0')).arg(step.name);
        const bool isKept = stage.window.grab().save(stage.folder.filePath(picture));
        summary += u"%1 %2 (%3)\n"_s.arg(isDone ? u"ok    "_s : u"FAILED"_s, step.what, picture);
        if (!isKept)
            summary += u"FAILED %1 could not be written\n"_s.arg(picture);
        if (!isDone || !isKept)
            return false;
    }
    return true;
}

} // namespace

int playTour(MainWindow& window, runtime::Runtime& runtime, const QString& folder)
{
    QDir dir(folder);
    if (!dir.mkpath(u"."_s)) {
        std::fprintf(stderr, "electruc: the folder %s cannot be made\n", qUtf8Printable(folder));
        return 1;
    }
    window.show();
    window.activateWindow();
    TourStage stage(window, runtime, dir);
    std::vector<TourStep> steps;
    for (const auto chapter : {customerChapter, coachedChapter, newcomerChapter, trainerChapter}) {
        for (TourStep& step : chapter(stage))
            steps.push_back(std::move(step));
    }
    QString told;
    const bool isDone = play(steps, stage, told);
    const QByteArray summary = told.toUtf8();
    std::fputs(summary.constData(), stdout);
    QFile file(dir.filePath(u"summary.txt"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(summary) == summary.size();
    return isDone && isWritten ? 0 : 1;
}

} // namespace desk
