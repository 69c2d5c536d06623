#pragma once

#include "coach/overlay/show_player.h"
#include "coach/overlay/spotlight.h"
#include "core/accounts/account.h"
#include "core/classroom/learner.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace browser {
class BrowserShell;
class Page;
} // namespace browser
namespace coach {
class Coach;
}
namespace coach::overlay {
class CoachPanel;
}
namespace runtime {
class Runtime;
}

namespace desk {

class ExerciseShow;
class MainWindow;

// Where the coach meets the window: its panel beside the page, the spotlight over everything, the page at the
// end; and the journal learns which pages were shown.
class CoachPlace final : public QObject
{
    Q_OBJECT

public:
    CoachPlace(runtime::Runtime& runtime, browser::BrowserShell& shell, MainWindow& window);

    ~CoachPlace() override;

    void welcome(const core::Learner& learner, const core::Persona& persona); // before the first page shows
    void farewell();
    coach::overlay::CoachPanel* panel() const;
    QString shownPage() const; // host and path, as exercises write them

    // This window is where an exercise is shown: no page tells that somebody finished it.
    void setShow() { m_isShow = true; }
    ExerciseShow* show() const
    {
        return m_show.get();
    } // what plays now over this window; null when nothing does
    void endShow();
    void setPace(const coach::overlay::Pace& pace) { m_pace = pace; } // of the next one
    // Something else stands beside the page too: on a narrow window the exercise folds, and unfolds after.
    void giveRoom(bool wanted);

private:
    void playShow();
    void notePage(browser::Page* page);
    void followRun();
    void showMe();
    void finish();

    runtime::Runtime& m_runtime;
    coach::Coach& m_coach;
    browser::BrowserShell& m_shell;
    MainWindow& m_window;
    coach::overlay::CoachPanel* m_panel = nullptr;
    coach::overlay::Spotlight* m_spotlight = nullptr;
    bool m_gaveRoom = false;
    core::SupplyPointId m_persona; // none while nobody sits here
    std::optional<core::Learner> m_learner;
    coach::overlay::Pace m_pace;
    std::unique_ptr<ExerciseShow> m_show;
    bool m_isShow = false;
    QList<QPointer<browser::Page>> m_noted; // pages still open whose opening the journal tells
};

} // namespace desk
