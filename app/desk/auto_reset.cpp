#include "desk/auto_reset.h"

#include "core/clock.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "services/classroom/settings_service.h"

#include <QApplication>
#include <QEvent>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

enum Answer { NotNow, Now };

constexpr int kLooksAMinute = 4;
constexpr int kMinutesAnHour = 60;

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

AutoReset::AutoReset(services::WorldService& world, services::SettingsService& settings,
    const core::Clock& clock, QWidget& window, std::function<bool()> isTrainerHere)
    : QObject(&window)
    , m_world(world)
    , m_settings(settings)
    , m_clock(clock)
    , m_window(window)
    , m_isTrainerHere(std::move(isTrainerHere))
    , m_lookedAt(minuteOfDay())
{
    for (QTimer* timer : {&m_silence, &m_countdown, &m_sinceKey})
        timer->setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { ask(services::ResetCause::Idle); });
    connect(&m_watch, &QTimer::timeout, this, &AutoReset::look);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (m_dialog)
            m_dialog->done(Now);
    });
    connect(&settings, &services::SettingsService::changed, this, &AutoReset::arm);
    arm();
}

bool AutoReset::resetAtStart(services::WorldService& world, const services::SettingsService& settings)
{
    return settings.settings().resetAtStart && hasWork(world)
        && world.reset({.level = services::ResetLevel::Group, .cause = services::ResetCause::Start});
}

void AutoReset::setMinute(std::chrono::milliseconds length)
{
    m_minute = length;
    arm();
}

void AutoReset::arm()
{
    const services::Settings& settings = m_settings.settings();
    const bool wanted = settings.resetIdleMinutes > 0 || settings.resetHour >= 0;
    m_waiting.reset();
    m_silence.stop();
    m_watch.stop();
    qApp->removeEventFilter(this);
    if (!wanted)
        return;
    qApp->installEventFilter(this);
    m_lookedAt = minuteOfDay();
    m_watch.start(m_minute / kLooksAMinute);
    if (settings.resetIdleMinutes > 0 && !m_isResting)
        m_silence.start(m_minute * settings.resetIdleMinutes);
}

bool AutoReset::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_isResting && isActivity(event->type()) && m_settings.settings().resetIdleMinutes > 0)
        m_silence.start();
    if (event->type() == QEvent::KeyPress)
        m_sinceKey.start(m_minute / 2);
    return QObject::eventFilter(watched, event);
}

void AutoReset::setResting(bool resting)
{
    if (m_isResting == resting)
        return;
    m_isResting = resting;
    if (resting) {
        m_silence.stop();
        if (m_dialog)
            m_dialog->done(NotNow);
    } else if (m_settings.settings().resetIdleMinutes > 0) {
        m_silence.start();
    }
}

void AutoReset::look()
{
    const int now = minuteOfDay();
    const int hour = m_settings.settings().resetHour * kMinutesAnHour;
    const bool passed = m_settings.settings().resetHour >= 0 && m_lookedAt < hour && hour <= now;
    m_lookedAt = now;
    if (passed)
        ask(services::ResetCause::Hour);
    else if (m_waiting)
        ask(*m_waiting);
}

void AutoReset::ask(services::ResetCause cause)
{
    if (m_dialog)
        return;
    m_waiting.reset();
    if (!hasWork(m_world)) {
        if (cause == services::ResetCause::Idle)
            m_silence.start();
        return;
    }
    if (m_isResting || m_isTrainerHere() || isTyping()) {
        m_waiting = cause;
        return;
    }
    warn(cause);
}

void AutoReset::warn(services::ResetCause cause)
{
    m_cause = cause;
    m_silence.stop();
    m_dialog = new kit::Dialog(
        &m_window, tr("Remise à zéro dans %1 minutes").arg(kWarningMinutes), kit::Dialog::World::Simulator);
    m_dialog->setObjectName(u"autoResetDialog"_s);
    m_dialog->setLead(cause == services::ResetCause::Idle
            ? tr("Personne n’a touché à cet ordinateur depuis longtemps. Il redevient comme neuf pour "
                 "d’autres "
                 "apprenants.")
            : tr("C’est l’heure choisie par le formateur. L’ordinateur redevient comme neuf pour d’autres "
                 "apprenants."));
    m_dialog->setSafeResult(NotNow);
    m_dialog->addButton(tr("Pas maintenant"), NotNow)->setObjectName(u"notNowButton"_s);
    m_dialog->addButton(tr("Remettre à zéro maintenant"), Now, true, u"reset"_s)
        ->setObjectName(u"resetNowButton"_s);
    connect(m_dialog, &kit::Dialog::finished, this, &AutoReset::answered);
    m_countdown.start(m_minute * kWarningMinutes);
    m_dialog->open();
    QApplication::alert(&m_window);
}

void AutoReset::answered(int answer)
{
    m_countdown.stop();
    m_dialog = nullptr;
    // What could not be reset is tried again after the next silence, or the next day.
    if (answer == Now)
        (void)m_world.reset({.level = services::ResetLevel::Group, .cause = m_cause});
    arm();
}

bool AutoReset::isTyping() const
{
    return m_sinceKey.isActive();
}

bool AutoReset::hasWork(services::WorldService& world)
{
    const auto counts = world.count({.level = services::ResetLevel::Group});
    return counts
        && counts->journeys + counts->messages + counts->requests + counts->readings + counts->files
            + counts->accounts
        > 0;
}

int AutoReset::minuteOfDay() const
{
    const QTime now = m_clock.nowUtc().toTimeZone(QTimeZone("Europe/Brussels")).time();
    return now.hour() * kMinutesAnHour + now.minute();
}

} // namespace desk
