#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace services {
class PauseService;
class PinService;
} // namespace services
namespace trainer {
class PauseScreen;
}

namespace desk {

// The pause of the room as this window lives it: its page covers everything but the trainer's place,
// and what counts the time of the learners stands still meanwhile.
class PauseWatch final : public QObject
{
    Q_OBJECT

public:
    // Both services outlive it; it belongs to window. isTrainerHere: the code was
    // typed and the window shows the trainer's place.
    PauseWatch(services::PauseService& pause, services::PinService& pins, QWidget& window,
        std::function<bool()> isTrainerHere);

    void look(); // by itself once a second, and when the window shows something else
    trainer::PauseScreen* screen() const; // null while there is none

Q_SIGNALS:
    void restingChanged(bool isResting); // of the room, whether or not this window shows the page

private:
    void begin();
    void end();
    void cover();

    services::PauseService& m_pause;
    services::PinService& m_pins;
    QWidget& m_window;
    std::function<bool()> m_isTrainerHere;
    QTimer m_second;
    QPointer<trainer::PauseScreen> m_screen;
};

} // namespace desk
