#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kit {
class Card;
class FlexBox;
class Text;
} // namespace kit

namespace browser {

// What the browser says of a password, in a bubble under the address bar: it covers nothing that cannot be
// seen otherwise, waits as long as needed, and Esc closes it.
class PasswordBubble final : public QWidget
{
    Q_OBJECT

public:
    // anchor: what it hangs from, in the same window.
    PasswordBubble(QWidget* window, QWidget& anchor);

    struct Choice
    {
        QString objectName;
        QString text;
        int answer = 0;
        bool main = false;
    };
    // Shows that; Esc and the cross give closed.
    void say(const QString& title, const QString& text, const QList<Choice>& choices, int closed);

Q_SIGNALS:
    void answered(int answer); // it has closed

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();
    void close(int answer);

    QWidget& m_anchor;
    kit::Card* m_card = nullptr;
    kit::Text* m_title = nullptr;
    kit::Text* m_text = nullptr;
    kit::FlexBox* m_buttons = nullptr;
    int m_closed = 0;
};

} // namespace browser
