#include "trainer/background_work.h"

#include "kit/button.h"
#include "kit/dialog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProgressBar>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kMomentMs = 300; // a dialog that only flashes frightens
constexpr int kLookEveryMs = 50;

constexpr int kOver = 1; // what the dialog ends with when the work does

// The dialog of a work, with its bar.
class WorkDialog final
{
public:
    WorkDialog(QWidget* host, const QString& title, Stopping stopping)
        : dialog(host, title, kit::Dialog::World::Simulator)
        , bar(new QProgressBar)
    {
        bar->setObjectName(u"workBar"_s);
        bar->setAccessibleName(title);
        bar->setRange(0, 0);
        dialog.setBody(bar);
        if (stopping == Stopping::Allowed) {
            dialog.addButton(QCoreApplication::translate("trainer::BackgroundWork", "Arrêter"), 0)
                ->setObjectName(u"stopWorkButton"_s);
        }
    }

    kit::Dialog dialog;
    QProgressBar* bar;
};

} // namespace

void workInBackground(QWidget* host, const QString& title,
    const std::function<void(const WorkProgress&)>& work, Stopping stopping)
{
    std::atomic<int> done{0};
    std::atomic<int> total{0};
    std::atomic<bool> stopped{false};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        work([&](int doneNow, int totalNow) {
            done = doneNow;
            total = totalNow;
            return !stopped;
        });
    }));
    // The dialog keeps the window from being used meanwhile; it is only seen after a moment.
    WorkDialog shown(host, title, stopping);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &shown.dialog, [&] {
        if (total > 0) {
            shown.bar->setRange(0, total);
            shown.bar->setValue(done);
        }
    });
    QObject::connect(thread.get(), &QThread::finished, &shown.dialog, [&shown] { shown.dialog.done(kOver); });
    thread->start();
    if (thread->wait(kMomentMs))
        return;
    look.start(kLookEveryMs);
    // Finished between the wait and here: its signal is already on its way.
    while (shown.dialog.exec() != kOver) {
        if (stopping == Stopping::Never)
            continue; // the work's end closes it
        stopped = true;
        break;
    }
    thread->wait();
}

void workInSteps(QWidget* host, const QString& title, int steps, const std::function<bool()>& step)
{
    int done = 0;
    const auto isLast = [&] { return !step() || ++done >= steps; };
    QElapsedTimer moment;
    moment.start();
    while (moment.elapsed() < kMomentMs) {
        if (isLast())
            return;
    }
    WorkDialog shown(host, title, Stopping::Allowed);
    shown.bar->setRange(0, steps);
    shown.bar->setValue(done);
    QTimer next;
    QObject::connect(&next, &QTimer::timeout, &shown.dialog, [&] {
        if (isLast()) {
            next.stop();
            shown.dialog.done(kOver);
        }
        shown.bar->setValue(done);
    });
    next.start(0);
    shown.dialog.exec(); // « Arrêter » ends it too
}

} // namespace trainer
