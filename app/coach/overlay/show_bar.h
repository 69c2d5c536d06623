#pragma once

#include <QWidget>

namespace kit {
class Button;
class Text;
} // namespace kit

namespace coach::overlay {

// Over the window while « Montre-moi » plays: a yellow frame, and a card that says what the hand does and how
// to pause, go on or stop. It takes every real click and key, so that nobody gets in the hand's way: Space
// pauses, the right arrow goes on, Esc stops.
class ShowBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShowBar(QWidget* window);
    ~ShowBar() override;

    void say(const QString& place, const QString& words); // « Étape 2 sur 5 », what is done
    void setPaused(bool paused);
    void sayEnd(const QString& title, const QString& words); // one button is left, which closes
    // The card moves away from what is pointed at, in the window's coordinates.
    void keepOff(const QRect& target);

Q_SIGNALS:
    void pauseAsked();
    void nextAsked();
    void stopAsked(); // or, at the end, close

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    bool takeKey(int key);

    QWidget* m_card = nullptr;
    kit::Text* m_place = nullptr;
    kit::Text* m_words = nullptr;
    kit::Button* m_pause = nullptr;
    kit::Button* m_next = nullptr;
    kit::Button* m_stop = nullptr;
    QRect m_target;
    bool m_isOver = false;
};

} // namespace coach::overlay
