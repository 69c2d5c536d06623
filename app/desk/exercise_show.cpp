#include "desk/exercise_show.h"

#include "coach/engine/coach.h"
#include "desk/coach_place.h"
#include "desk/look.h"
#include "desk/main_window.h"
#include "desk/session_watch.h"
#include "kit/theme_scope.h"
#include "runtime/runtime.h"
#include "services/accounts/newcomer_practice.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "services/world/world_service.h"
#include "trainer/background_work.h"

#include <QDir>
#include <QTemporaryDir>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

const QString kFolder = u"/montre-moi-"_s; // in the data folder

// What a machine that was switched off in the middle of a show left behind.
void removeLeftovers(const QString& dataDir)
{
    const QDir data(dataDir);
    for (const QString& name : data.entryList({kFolder.mid(1) + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(data.filePath(name)).removeRecursively();
}

} // namespace

ExerciseShow::ExerciseShow(runtime::Runtime& live, MainWindow& window)
    : m_live(live)
    , m_liveWindow(window)
{
}

ExerciseShow::~ExerciseShow()
{
    m_player.reset();
    m_window.reset();
    m_runtime.reset(); // before its folder
}

core::Result<void> ExerciseShow::openWorld()
{
    removeLeftovers(m_live.dataDir());
    m_folder = std::make_unique<QTemporaryDir>(m_live.dataDir() + kFolder + u"XXXXXX"_s);
    if (!m_folder->isValid())
        return core::Error{core::ErrorCode::Io, m_folder->errorString()};
    core::Result<void> made;
    trainer::workInBackground(
        &m_liveWindow, tr("Je prépare la démonstration…"),
        [&made, make = m_live.makingOfBeside(m_folder->path())](
            const trainer::WorkProgress&) { made = make(); },
        trainer::Stopping::Never);
    if (!made)
        return made;
    auto opened = m_live.openBeside(m_folder->path());
    if (!opened)
        return opened.error();
    m_runtime = std::move(opened).value();
    return m_runtime->settings().change(m_live.settings().settings());
}

core::Result<void> ExerciseShow::open(const core::Learner& learner, const QString& exercise)
{
    if (auto made = openWorld(); !made)
        return made;
    // The person's name shows, but nothing of it is written: whoever is in that folder keeps the progress.
    const auto others = m_runtime->learners().learners();
    if (!others || others->isEmpty())
        return core::Error{core::ErrorCode::NotFound, u"nobody can play in the new world"_s};
    core::Learner actor = learner;
    actor.id = others->constFirst().id;
    m_window = std::make_unique<MainWindow>(*m_runtime);
    const kit::Theme& theme = kit::ThemeScope::of(&m_liveWindow);
    m_window->look().forceTheme(theme.name());
    m_window->look().forceTextPercent(theme.textPercent());
    m_window->coachPlace().setShow();
    m_window->sessionWatch().setMinute(std::chrono::milliseconds(m_pace.minute));
    if (auto ready = welcomeNewcomer(actor, exercise); !ready)
        return ready;
    if (!m_window->enter(actor))
        return core::Error{core::ErrorCode::NotFound, u"the new world has no such persona"_s};
    if (auto started = m_runtime->coach().start(exercise); !started)
        return started;
    placeWindow();
    m_player = std::make_unique<coach::overlay::ShowPlayer>(
        m_runtime->coach(), *m_window, [this] { return m_window->coachPlace().shownPage(); }, m_pace);
    connect(m_player.get(), &coach::overlay::ShowPlayer::closeAsked, this, [this] {
        m_window->hide();
        Q_EMIT closed();
    });
    m_player->start();
    return {};
}

// In the fresh world a newcomer has no account, whatever they opened in their own.
core::Result<void> ExerciseShow::welcomeNewcomer(const core::Learner& learner, const QString& exercise)
{
    const auto persona = m_runtime->world().persona(learner.ean);
    if (!persona)
        return persona.error();
    for (const coach::Exercise& one : m_runtime->coach().exercises()) {
        if (one.id == exercise && !one.offeredTo.isEmpty())
            return {};
    }
    return persona->hasAccount ? core::Result<void>() : m_runtime->newcomers().openAccount(*persona);
}

void ExerciseShow::placeWindow()
{
    m_window->setWindowModality(Qt::ApplicationModal);
    m_window->resize(m_liveWindow.size());
    m_window->move(m_liveWindow.pos());
    m_window->setWindowState(m_liveWindow.windowState());
    m_window->show();
    if (m_window->windowHandle() && m_liveWindow.windowHandle())
        m_window->windowHandle()->setTransientParent(m_liveWindow.windowHandle());
    m_window->activateWindow();
}

} // namespace desk
