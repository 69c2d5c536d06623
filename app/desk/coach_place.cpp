#include "desk/coach_place.h"

#include "browser/address.h"
#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/engine/coach.h"
#include "coach/overlay/coach_panel.h"
#include "coach/overlay/finished_page.h"
#include "coach/overlay/target_finder.h"
#include "desk/exercise_show.h"
#include "desk/main_window.h"
#include "runtime/runtime.h"
#include "services/classroom/settings_service.h"
#include "services/site/visit_service.h"

using namespace Qt::StringLiterals;

namespace desk {
namespace {

// px: a page as wide as beside the exercise alone in a window of 1024.
constexpr int kRoomForTwo = 1364;

QString codeOf(browser::Arrival arrival)
{
    switch (arrival) {
    case browser::Arrival::Back:
        return u"back"_s;
    case browser::Arrival::Forward:
        return u"forward"_s;
    case browser::Arrival::Reload:
        return u"reload"_s;
    case browser::Arrival::Visit:
        break;
    }
    return u"visit"_s;
}

} // namespace

CoachPlace::CoachPlace(runtime::Runtime& runtime, browser::BrowserShell& shell, MainWindow& window)
    : QObject(&window)
    , m_runtime(runtime)
    , m_coach(runtime.coach())
    , m_shell(shell)
    , m_window(window)
    , m_panel(new coach::overlay::CoachPanel(m_coach, &shell))
    , m_spotlight(new coach::overlay::Spotlight(&window))
{
    m_shell.addSide(m_panel);
    connect(&m_shell, &browser::BrowserShell::pageShown, this, &CoachPlace::notePage);
    connect(&m_coach, &coach::Coach::runChanged, this, &CoachPlace::followRun);
    connect(m_panel, &coach::overlay::CoachPanel::showMeAsked, this, &CoachPlace::showMe);
    connect(m_panel, &coach::overlay::CoachPanel::showAllAsked, this, &CoachPlace::playShow);
    connect(m_panel, &coach::overlay::CoachPanel::quitAsked, this, [this] {
        m_coach.leave();
        m_shell.focusPage();
    });
}

CoachPlace::~CoachPlace() = default;

coach::overlay::CoachPanel* CoachPlace::panel() const
{
    return m_panel;
}

void CoachPlace::giveRoom(bool wanted)
{
    if (wanted && !m_panel->isFolded() && m_shell.width() < kRoomForTwo) {
        m_panel->setFolded(true);
        m_gaveRoom = true;
    } else if (!wanted && std::exchange(m_gaveRoom, false)) {
        m_panel->setFolded(false);
    }
}

void CoachPlace::welcome(const core::Learner& learner, const core::Persona& persona)
{
    m_persona = persona.supplyPoint.id;
    m_learner = learner;
    m_coach.welcome(learner, persona);
}

void CoachPlace::farewell()
{
    m_spotlight->close();
    m_coach.farewell();
    m_persona = {};
    m_learner.reset();
    m_noted.clear();
}

QString CoachPlace::shownPage() const
{
    const browser::Tab* tab = m_shell.currentTab();
    if (!tab)
        return {};
    const QUrl url = tab->url();
    if (url.scheme() == browser::kInternalScheme)
        return url.scheme() + u':' + url.path();
    return url.host() + url.path();
}

void CoachPlace::notePage(browser::Page* page)
{
    m_noted.removeAll(nullptr);
    const bool isAgain = m_noted.contains(page); // another tab came to the front
    if (!isAgain)
        m_noted.append(page);
    // The desk is where one always is: it says something only to an exercise.
    if (!m_persona.isValid() || (shownPage() == u"bureau:" && !m_coach.run()))
        return;
    const browser::Tab* tab = m_shell.currentTab();
    const QString how = isAgain ? u"tab"_s : codeOf(tab->arrival());
    if (const auto noted = m_runtime.visits().pageOpened(m_persona, shownPage(), how); !noted)
        qWarning("a page was not noted: %s", qPrintable(noted.error().detail));
}

void CoachPlace::followRun()
{
    m_spotlight->close();
    coach::ExerciseRun* run = m_coach.run();
    services::ExerciseNeeds needs = run ? run->exercise().needs : services::ExerciseNeeds();
    if (m_isShow)
        needs.sessionMinutes = 0; // whoever pauses the show is not silent: it tells itself when to warn
    m_runtime.settings().setExerciseNeeds(needs);
    if (!run)
        return;
    if (run->mode() == core::ExerciseMode::Show && !m_isShow) {
        // The trainer wants it shown first, once; a person then does it step by step.
        run->setMode(core::ExerciseMode::Guide);
        if (run->exercise().canBeShown() && run->doneCount() == 0)
            QMetaObject::invokeMethod(this, &CoachPlace::playShow, Qt::QueuedConnection);
    }
    // What was shown is done: the light goes out.
    connect(run, &coach::ExerciseRun::stepDone, m_spotlight, &coach::overlay::Spotlight::close);
    connect(run, &coach::ExerciseRun::finished, this, &CoachPlace::finish, Qt::QueuedConnection);
}

void CoachPlace::showMe()
{
    const auto locate = [this]() -> coach::overlay::Lit {
        const coach::ExerciseRun* run = m_coach.run();
        return run ? coach::overlay::findTarget(*run, m_window, shownPage()) : coach::overlay::Lit();
    };
    m_spotlight->light(locate);
}

// It lies over this window, which stays as it is underneath.
void CoachPlace::playShow()
{
    const coach::ExerciseRun* run = m_coach.run();
    if (!run || !m_learner || m_show)
        return;
    m_spotlight->close();
    m_show = std::make_unique<ExerciseShow>(m_runtime, m_window);
    m_show->setPace(m_pace);
    connect(m_show.get(), &ExerciseShow::closed, this, &CoachPlace::endShow, Qt::QueuedConnection);
    if (const auto opened = m_show->open(*m_learner, run->exercise().id); !opened) {
        qWarning("« Montre-moi » cannot play: %s", qPrintable(opened.error().detail));
        endShow();
    }
}

void CoachPlace::endShow()
{
    m_show.reset();
    m_window.activateWindow();
    if (m_coach.run())
        m_coach.run()->setMode(core::ExerciseMode::Guide);
}

void CoachPlace::finish()
{
    const coach::ExerciseRun* run = m_coach.run();
    browser::Tab* tab = m_shell.currentTab();
    if (m_isShow || !run || !run->isFinished() || !tab)
        return;
    const QUrl page = coach::overlay::FinishedPage::url(run->exercise().id);
    m_coach.leave();
    tab->go(page);
    m_shell.focusPage();
}

} // namespace desk
