#pragma once

#include <QLineEdit>

namespace kit {

class Button;

// A password, hidden until « Montrer » is pressed. Shows nothing by itself. The toggle of passwordEdit is
// showPasswordButton, of repetitionEdit showRepetitionButton.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    bool isShown() const { return echoMode() == Normal; }
    void setShown(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void retranslate();
    void place();

    Button* m_toggle = nullptr;
};

} // namespace kit
