#include "desk/pause_watch.h"

#include "services/classroom/pause_service.h"
#include "trainer/pause_screen.h"

#include <QApplication>

#include <chrono>
#include <utility>

namespace desk {

PauseWatch::PauseWatch(services::PauseService& pause, services::PinService& pins, QWidget& window,
    std::function<bool()> isTrainerHere)
    : QObject(&window)
    , m_pause(pause)
    , m_pins(pins)
    , m_window(window)
    , m_isTrainerHere(std::move(isTrainerHere))
{
    connect(&pause, &services::PauseService::begun, this, &PauseWatch::begin);
    connect(&pause, &services::PauseService::ended, this, &PauseWatch::end);
    connect(&m_second, &QTimer::timeout, this, &PauseWatch::look);
    m_second.start(std::chrono::seconds(1));
}

trainer::PauseScreen* PauseWatch::screen() const
{
    return m_screen;
}

void PauseWatch::look()
{
    // What cannot be read now is read in a second; the time of a pause goes on all the same.
    static_cast<void>(m_pause.follow().has_value());
    if (!m_pause.isOn())
        return;
    if (m_screen)
        m_screen->tell();
    else
        cover();
}

void PauseWatch::begin()
{
    Q_EMIT restingChanged(true);
    if (m_screen)
        m_screen->present();
    else
        cover();
}

void PauseWatch::cover()
{
    if (m_isTrainerHere())
        return;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_screen = new trainer::PauseScreen(m_window, m_pause, m_pins);
    m_screen->present();
}

void PauseWatch::end()
{
    if (m_screen) {
        m_screen->done(0);
        m_screen = nullptr;
    }
    Q_EMIT restingChanged(false);
}

} // namespace desk
