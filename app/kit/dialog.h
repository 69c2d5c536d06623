#pragma once

#include "kit/tones.h"

#include <QPointer>
#include <QWidget>

class QEventLoop;
class QHBoxLayout;
class QVBoxLayout;

namespace kit {

class Button;
class Card;
class PageScroll;
class Text;

// A question over the whole window: a veil, a card with a title, a body and buttons. The keyboard stays
// inside; Esc and the cross are the safe choice. It is a child of the window, not a window: nothing can hide
// behind it.
class Dialog : public QWidget
{
    Q_OBJECT

public:
    enum class World { Site, Simulator };

    // host: any widget of the window to cover. The dialog belongs to that window.
    explicit Dialog(QWidget* host, const QString& title, World world = World::Site);
    ~Dialog() override;

    QWidget* host() const { return m_host; } // null once it is gone
    QString title() const;
    void setTitle(const QString& title);
    void setTitleType(TextType type); // H2 unless set
    // A sentence under the title.
    void setLead(const QString& text);
    // Between the title and the buttons; scrolls when the window is too low. Takes ownership.
    void setBody(QWidget* body);
    // Widest card in px at 100 %; 560 unless set.
    void setCardWidth(int width);

    // Buttons from left to right; the safe one comes first and gets the focus. result: what finished() then
    // tells.
    Button* addButton(const QString& text, int result, bool main = false, const QString& iconName = {});
    // What Esc and the cross answer: 0 unless set.
    void setSafeResult(int result) { m_safeResult = result; }

    // Neither Esc nor a cross closes it, nor cancel(): only done().
    void setStays();

    // Shows it and returns at once; finished() tells the answer and the dialog deletes itself.
    void open();
    // Shows it and waits; gives the answer. The dialog stays the caller's.
    int exec();
    // Closes with that answer.
    void done(int result);
    void cancel(); // as Esc does

    QWidget* card() const;

Q_SIGNALS:
    void finished(int result);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void present();
    void place();
    QList<QWidget*> stops() const; // what Tab visits, in order

    World m_world;
    QPointer<QWidget> m_host;
    Card* m_card = nullptr;
    Text* m_title = nullptr;
    Text* m_lead = nullptr;
    Button* m_close = nullptr;
    PageScroll* m_scroll = nullptr; // holds the body, so that a low window loses nothing
    QHBoxLayout* m_buttonRow = nullptr;
    QList<Button*> m_buttons;
    QPointer<QWidget> m_focusBefore;
    QPointer<QEventLoop> m_loop;
    int m_cardWidth = 560;
    int m_safeResult = 0;
    int m_result = 0;
    bool m_deleteWhenDone = false;
    bool m_stays = false;
};

} // namespace kit
