#pragma once

#include <QWidget>

namespace kit {
class Button;
class PageScroll;
class Text;
} // namespace kit

namespace desk {

// The phone as it lies beside the page: a dark case with whose it is, and a screen with a title, a way back
// and what is shown. It knows nothing of what that is.
class PhonePanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 340; // px; wider from 150 % of text
    static constexpr int kLargeWidth = 500;

    explicit PhonePanel(QWidget* parent = nullptr);

    void setOwner(const QString& firstName, const QString& number);

    // Takes over the screen. way: what the way back is called; empty: there is none. The focus stays on the
    // control of the same name, if it was in the screen before and is there again.
    void showScreen(QWidget* screen, const QString& title, const QString& way = QString());
    void scrollToEnd(); // what is newest stands last
    void scrollToStart(); // of what is told at once, though it took the focus
    void focusFirst(); // a control of the screen; the way out when it has none

    QWidget* screen() const;

Q_SIGNALS:
    void backAsked();
    void closeAsked();
    void screenShown(); // the Tab order is to be put right

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void arrange();
    void orderTabs();
    void goBackOrClose();

    QString m_firstName;
    kit::Text* m_owner = nullptr;
    kit::Text* m_number = nullptr;
    kit::Button* m_close = nullptr;
    QWidget* m_glass = nullptr;
    kit::Button* m_back = nullptr;
    kit::Text* m_title = nullptr;
    kit::PageScroll* m_scroll = nullptr;
};

} // namespace desk
