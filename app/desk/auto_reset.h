#pragma once

#include "services/world/world_service.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace core {
class Clock;
}
namespace kit {
class Dialog;
}
namespace services {
class SettingsService;
}

namespace desk {

// The reset that comes by itself: after a long silence, or at an hour of the day. Two minutes before,
// a dialog warns and can stop it. It never comes while somebody types nor while the trainer is in the
// trainer's place, nor when there is nothing to put back.
class AutoReset final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kWarningMinutes = 2;

    // All outlive it; it belongs to window. isTrainerHere: the window shows the trainer's place.
    AutoReset(services::WorldService& world, services::SettingsService& settings, const core::Clock& clock,
        QWidget& window, std::function<bool()> isTrainerHere);

    // Before the window shows, when the trainer wants every start to be as new. Whether it was done.
    static bool resetAtStart(services::WorldService& world, const services::SettingsService& settings);

    // How long a minute lasts here; one minute unless a test is in a hurry.
    void setMinute(std::chrono::milliseconds length);
    // Everybody rests: it neither counts the silence nor asks.
    void setResting(bool resting);
    // Looks whether the hour has come; by itself, this happens several times a minute.
    void look();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arm();
    void ask(services::ResetCause cause);
    void warn(services::ResetCause cause);
    void answered(int answer);
    bool isTyping() const;
    static bool hasWork(services::WorldService& world);
    int minuteOfDay() const;

    services::WorldService& m_world;
    services::SettingsService& m_settings;
    const core::Clock& m_clock;
    QWidget& m_window;
    std::function<bool()> m_isTrainerHere;
    std::chrono::milliseconds m_minute{std::chrono::minutes(1)};
    QTimer m_silence;
    QTimer m_watch;
    QTimer m_countdown;
    QTimer m_sinceKey; // runs as long as somebody types
    bool m_isResting = false;
    int m_lookedAt; // minute of the day
    std::optional<services::ResetCause> m_waiting; // its time came, but not its moment
    services::ResetCause m_cause = services::ResetCause::Idle;
    QPointer<kit::Dialog> m_dialog;
};

} // namespace desk
