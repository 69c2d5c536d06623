#pragma once

#include "kit/dialog.h"

namespace kit {
class Button;
class Text;
} // namespace kit
namespace services {
class PauseService;
class PinService;
} // namespace services

namespace trainer {

class PinField;

// « Les yeux vers moi »: a calm page over the whole window that says how long the pause still lasts.
// What is behind it waits untouched; only time, the trainer's code or the trainer's panel take it away.
class PauseScreen final : public kit::Dialog
{
    Q_OBJECT

public:
    // Both outlive it.
    PauseScreen(QWidget& window, services::PauseService& pause, services::PinService& pins);

    void present(); // a pause begins, or another one replaces it
    void tell(); // the time goes on

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    QString left() const;
    void trainerComes(); // asks for the code, then ends the pause with it

    services::PauseService& m_pause;
    kit::Text* m_message;
    kit::Text* m_left;
    kit::Text* m_kept;
    PinField* m_pin;
    kit::Button* m_trainer;
};

} // namespace trainer
