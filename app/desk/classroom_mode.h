#pragma once

#include <QObject>
#include <QPointer>

namespace kit {
class Dialog;
}
namespace services {
class PinService;
class SettingsService;
struct Settings;
} // namespace services

namespace desk {

// The classroom mode: the window takes the whole screen, without a frame, comes back in front, and
// neither closing it nor leaving the mode goes without the trainer's code. It is an ordinary program all the
// same: what the system itself offers (Ctrl+Alt+Del, another session, the power button) stays possible.
class ClassroomMode final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it; it belongs to window. forced: from the command line, whatever the settings say.
    ClassroomMode(
        services::SettingsService& settings, services::PinService& pins, QWidget& window, bool forced);

    bool isOn() const { return m_isOn; }
    // Whether the window may close now; if not, asks for the code, and closes it once that was right.
    bool mayClose();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const services::Settings& settings);
    void enter();
    void leave();
    void stayInFront();
    void ask();
    void answered(int answer);

    services::PinService& m_pins;
    QWidget& m_window;
    bool m_forced;
    bool m_isSet = false; // as the settings say
    bool m_isOn = false;
    bool m_mayClose = false;
    QPointer<kit::Dialog> m_dialog;
};

} // namespace desk
