#pragma once

#include "kit/card.h"

namespace kit {

class Button;
class IconTile;
class Text;

// What a list shows when it holds nothing: picture, title, a sentence that says what to do, perhaps a button.
class EmptyState : public Card
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString actionText READ actionText WRITE setActionText)
    Q_PROPERTY(QString actionIconName READ actionIconName WRITE setActionIconName)

public:
    explicit EmptyState(QWidget* parent = nullptr);

    QString iconName() const;
    void setIconName(const QString& name);
    QString title() const;
    void setTitle(const QString& title);
    QString text() const;
    void setText(const QString& text);
    QString actionText() const;
    void setActionText(const QString& text); // empty hides the button
    QString actionIconName() const;
    void setActionIconName(const QString& name);
    Button* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconTile* m_tile = nullptr;
    Text* m_title = nullptr;
    Text* m_text = nullptr;
    Button* m_action = nullptr;
};

} // namespace kit
