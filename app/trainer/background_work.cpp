#include "trainer/background_work.h"

#include "kit/button.h"
#include "kit/dialog.h"

#include <QCoreApplication>
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
    kit::Dialog dialog(host, title, kit::Dialog::World::Simulator);
    auto* bar = new QProgressBar;
    bar->setObjectName(u"workBar"_s);
    bar->setAccessibleName(title);
    bar->setRange(0, 0);
    dialog.setBody(bar);
    if (stopping == Stopping::Allowed) {
        dialog.addButton(QCoreApplication::translate("trainer::BackgroundWork", "Arrêter"), 0)
            ->setObjectName(u"stopWorkButton"_s);
    }
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        if (total > 0) {
            bar->setRange(0, total);
            bar->setValue(done);
        }
    });
    constexpr int kOver = 1;
    QObject::connect(thread.get(), &QThread::finished, &dialog, [&dialog] { dialog.done(kOver); });
    thread->start();
    if (thread->wait(kMomentMs))
        return;
    look.start(kLookEveryMs);
    // Finished between the wait and here: its signal is already on its way.
    while (dialog.exec() != kOver) {
        if (stopping == Stopping::Never)
            continue; // the work's end closes it
        stopped = true;
        break;
    }
    thread->wait();
}

} // namespace trainer
