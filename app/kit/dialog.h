#pragma once

#include "kit/overlay.h"
#include "kit/tones.h"

class QEventLoop;
class QHBoxLayout;
class QVBoxLayout;

namespace kit {

class Button;
class Card;
class PageScroll;
class Text;

// A question over the whole window: a veil, a card with a title, a body and buttons. Esc and the cross are the
// safe choice.
class Dialog : public Overlay
{
    Q_OBJECT

public:
    enum class World { Site, Simulator };

    // host: any widget of the window to cover. The dialog belongs to that window.
    explicit Dialog(QWidget* host, const QString& title, World world = World::Site);
    ~Dialog() override;

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

    // Shows it and returns at once; finished() tells the answer and the dialog deletes itself.
    void open();
    // Shows it and waits; gives the answer. The dialog stays the caller's.
    int exec();
    // Closes with that answer.
    void done(int result);

    QWidget* card() const;

Q_SIGNALS:
    void finished(int result);

protected:
    void paintEvent(QPaintEvent* event) override;
    void place() override;
    QList<QWidget*> stops() const override;
    void escape() override;

private:
    void present();

    World m_world;
    Card* m_card = nullptr;
    Text* m_title = nullptr;
    Text* m_lead = nullptr;
    Button* m_close = nullptr;
    PageScroll* m_scroll = nullptr; // holds the body, so that a low window loses nothing
    QHBoxLayout* m_buttonRow = nullptr;
    QList<Button*> m_buttons;
    QPointer<QEventLoop> m_loop;
    int m_cardWidth = 560;
    int m_safeResult = 0;
    int m_result = 0;
    bool m_deleteWhenDone = false;
};

} // namespace kit
