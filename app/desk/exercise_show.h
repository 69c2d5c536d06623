#pragma once

#include "coach/overlay/show_player.h"
#include "core/classroom/learner.h"
#include "core/result.h"

#include <QObject>

#include <memory>

class QTemporaryDir;
namespace runtime {
class Runtime;
}

namespace desk {

class MainWindow;

// « Montre-moi » of one exercise: a window like the person's own, over it, on a fresh world of its own in a
// folder of its own. Whatever plays there, the person's world, tabs and progress are not touched, and a
// machine that stops half-way has nothing to put back.
class ExerciseShow final : public QObject
{
    Q_OBJECT

public:
    // live and window: the person's own; they outlive this.
    ExerciseShow(runtime::Runtime& live, MainWindow& window);
    ~ExerciseShow() override;

    core::Result<void> open(const core::Learner& learner, const QString& exercise);
    void setPace(const coach::overlay::Pace& pace) { m_pace = pace; } // before open()
    MainWindow* window() const { return m_window.get(); } // null before open()
    coach::overlay::ShowPlayer* player() const { return m_player.get(); }

Q_SIGNALS:
    void closed(); // it may be deleted later

private:
    core::Result<void> openWorld();
    core::Result<void> welcomeNewcomer(const core::Learner& learner, const QString& exercise);
    void placeWindow();

    runtime::Runtime& m_live;
    MainWindow& m_liveWindow;
    coach::overlay::Pace m_pace;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<coach::overlay::ShowPlayer> m_player;
};

} // namespace desk
