#pragma once

#include "kit/tones.h"

#include <QFrame>

class QHBoxLayout;

namespace kit {

class Button;
class Text;

// A message on the page: 6 px edge, icon, bold title, text, and perhaps one button. It can take the focus, so
// that a screen reader says it after an action.
class Note : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString tone READ toneName WRITE setTone)
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString actionText READ actionText WRITE setActionText)

public:
    explicit Note(QWidget* parent = nullptr);
    Note(Tone tone, const QString& title, const QString& text, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setTone(const QString& name) { setTone(fromName(name, Tone::Info)); }
    QString toneName() const { return toName(m_tone); }
    QString title() const;
    void setTitle(const QString& title);
    QString text() const;
    void setText(const QString& text);
    // Empty: the icon of the tone.
    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    // Shows a button with that text; empty hides it. See actionTriggered().
    QString actionText() const;
    void setActionText(const QString& text);
    Button* actionButton() const { return m_action; }

    // Shows the note and gives it the focus: the person, and a screen reader, meet it first.
    void announce();

Q_SIGNALS:
    void actionTriggered();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Tone m_tone = Tone::Info;
    QString m_iconName;
    QHBoxLayout* m_row = nullptr;
    Text* m_title = nullptr;
    Text* m_text = nullptr;
    Button* m_action = nullptr;
};

} // namespace kit
