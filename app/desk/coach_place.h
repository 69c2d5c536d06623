#pragma once

#include "coach/overlay/spotlight.h"
#include "core/accounts/account.h"
#include "core/classroom/learner.h"

#include <QList>
#include <QObject>
#include <QPointer>

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

// Where the coach meets the window: its panel beside the page, the spotlight over everything, the page at the
// end; and the journal learns which pages were shown.
class CoachPlace final : public QObject
{
    Q_OBJECT

public:
    CoachPlace(runtime::Runtime& runtime, browser::BrowserShell& shell, QWidget& window);

    void welcome(const core::Learner& learner, const core::Persona& persona); // before the first page shows
    void farewell();
    QWidget* panel() const;

private:
    void notePage(browser::Page* page);
    void followRun();
    void showMe();
    void finish();
    QString shownPage() const; // host and path, as exercises write them

    runtime::Runtime& m_runtime;
    coach::Coach& m_coach;
    browser::BrowserShell& m_shell;
    QWidget& m_window;
    coach::overlay::CoachPanel* m_panel = nullptr;
    coach::overlay::Spotlight* m_spotlight = nullptr;
    core::SupplyPointId m_persona; // none while nobody sits here
    QList<QPointer<browser::Page>> m_noted; // pages still open whose opening the journal tells
};

} // namespace desk
