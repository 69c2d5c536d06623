#pragma once

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

// Asks for the trainer's code (design 22); at the first start, and when asked to change it, lets one be
// chosen by typing it twice. After three wrong codes it says how long to wait, second by second.
class PinScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit PinScreen(services::PinService& pins, QWidget* parent = nullptr);
    ~PinScreen() override;

    // Starts over: asks for the code, or for a first one. Call it each time the screen is shown.
    void open();
    // Lets a new code be chosen by somebody who is in the trainer's place already.
    void openForChange();

Q_SIGNALS:
    void unlocked(); // the right code was typed, or one was chosen
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
};

} // namespace trainer
