#pragma once

#include "core/phone/text_message.h"

#include <QUrl>
#include <QWidget>

namespace desk {

// One text as it is read: what it says, its addresses as links, when it came, and what one can do with it.
// Shows what it is given as it is, never as markup.
class TextBubble final : public QWidget
{
    Q_OBJECT

public:
    enum class Actions { ReportAndDelete, PutBack };

    // number: 1 for the newest shown; its controls are reportTextButton, deleteTextButton, restoreTextButton
    // and textLink, those of others end with their number.
    TextBubble(const core::TextMessage& text, const QString& when, Actions actions, int number,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void linkAsked(core::TextId text, const QUrl& url);
    void reportAsked(core::TextId text);
    void deleteAsked(core::TextId text);
    void restoreAsked(core::TextId text);

private:
    void addBody(QWidget* card);
    void addActions(Actions actions, const QString& when);
    void addCopy(QWidget* row);
    QString nameOf(const QString& control) const;

    const core::TextMessage m_text;
    const int m_number;
};

} // namespace desk
