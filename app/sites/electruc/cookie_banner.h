#pragma once

#include <QWidget>

namespace kit {
class Button;
class Text;
} // namespace kit

namespace sites::electruc {

// The question of the cookies as the Belgian authority wants it: refusing is as easy as accepting, the
// two buttons have the same look, size and line; a third leads to the choice one by one.
class CookieBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit CookieBanner(QWidget* parent);

    void setSideMargin(int pixels);

Q_SIGNALS:
    void refused();
    void accepted();
    void choiceAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    kit::Text* m_title = nullptr;
    kit::Text* m_text = nullptr;
    kit::Button* m_refuse = nullptr;
    kit::Button* m_accept = nullptr;
    kit::Button* m_choose = nullptr;
};

} // namespace sites::electruc
