#pragma once

#include "core/classroom/pin.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace services {
class PinService;
struct PinAnswer;
} // namespace services

namespace trainer {

namespace Ui {
class PinScreen;
}

// Asks for the trainer's code, or the organiser's (design 22); at the first start, and when asked to change
// one, lets it be chosen by typing it twice. After three wrong codes it says how long to wait, second by
// second.
class PinScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit PinScreen(services::PinService& pins, QWidget* parent = nullptr);
    ~PinScreen() override;

    // Starts over: asks for the code, or for a first one. Call it each time the screen is shown.
    void open();
    // Lets a new code be chosen by somebody who is in the trainer's place already.
    void openForChange(core::CodeRole role);

Q_SIGNALS:
    void unlocked(core::CodeRole role); // that right code was typed, or that one was chosen
    void leftPanel(); // « Revenir aux apprenants », Esc

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Step { Enter, Choose, Repeat };

    void connectKeys();
    void startStep(Step step);
    void retranslate();
    QString choiceLead() const;
    QString forgottenHint() const;
    void typeDigit(const QString& digit);
    void submit();
    void enterCode(const QString& pin);
    void chooseCode(const QString& pin);
    void repeatCode(const QString& pin);
    void showAnswer(const services::PinAnswer& answer);
    void showWait();
    void showMessage(const QString& sentence);
    void showFailure();
    void arrange();

    services::PinService& m_pins;
    std::unique_ptr<Ui::PinScreen> m_ui;
    QTimer m_waitTimer;
    Step m_step = Step::Enter;
    QString m_firstCode; // between the two entries of a choice
    bool m_changing = false;
    core::CodeRole m_role = core::CodeRole::Trainer; // whose code is being chosen
};

} // namespace trainer
