#include "desk/phone/text_bubble.h"

#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/small_link.h"
#include "kit/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

TextBubble::TextBubble(
    const core::TextMessage& text, const QString& when, Actions actions, int number, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_number(number)
{
    setObjectName(nameOf(u"textBubble"_s));
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Message reçu %1", "when").arg(when));
    setAccessibleDescription(text.body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* time = new kit::Text(when, kit::TextType::Small, kit::TextTone::Muted, this);
    column->addWidget(time);
    auto* card = new kit::Card(kit::Card::Variant::Soft, this);
    addBody(card);
    column->addWidget(card);
    addActions(actions, when);
}

QString TextBubble::nameOf(const QString& control) const
{
    return m_number == 1 ? control : control + QString::number(m_number);
}

void TextBubble::addBody(QWidget* card)
{
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(14, 10, 14, 10);
    lines->setSpacing(2);
    int links = 0;
    const QList<core::TextPart> parts = core::textParts(m_text.body);
    for (const core::TextPart& part : parts) {
        const QString words = part.text.trimmed();
        if (part.url.isEmpty()) {
            if (!words.isEmpty())
                lines->addWidget(new kit::Text(words, card));
            continue;
        }
        auto* link = new kit::SmallLink(words, card);
        link->setObjectName(nameOf(u"textLink"_s) + (links == 0 ? QString() : u"_%1"_s.arg(links + 1)));
        kit::setAccessibleRole(*link, QAccessible::Link);
        link->setAccessibleDescription(tr("S’ouvre dans le navigateur"));
        connect(
            link, &QAbstractButton::clicked, this,
            [this, url = part.url] { Q_EMIT linkAsked(m_text.id, url); }, Qt::QueuedConnection);
        lines->addWidget(link);
        ++links;
    }
}

void TextBubble::addActions(Actions actions, const QString& when)
{
    auto* row = new kit::FlexBox(this);
    row->setGap(8);
    row->setLineGap(4);
    const auto add = [&](const QString& name, const QString& text, const QString& icon, const QString& told,
                         void (TextBubble::*signal)(core::TextId)) {
        auto* button
            = new kit::Button(text, icon.isEmpty() ? kit::Button::Role::Link : kit::Button::Role::Ink, row);
        button->setSize(kit::Button::Size::Compact);
        button->setObjectName(nameOf(name));
        if (!icon.isEmpty())
            button->setIconName(icon);
        // Several of them stand on one screen, perhaps of the same minute.
        button->setAccessibleName(told.arg(m_number).arg(when));
        connect(
            button, &QAbstractButton::clicked, this,
            [this, signal] {
                Q_EMIT(this->*signal)
                (m_text.id);
            },
            Qt::QueuedConnection);
    };
    if (actions == Actions::PutBack) {
        add(u"restoreTextButton"_s, tr("Remettre"), u"undo"_s,
            tr("Remettre le message %1, reçu %2", "number, when"), &TextBubble::restoreAsked);
    } else {
        addCopy(row);
        add(u"reportTextButton"_s, tr("Signaler"), u"alert"_s,
            tr("Signaler le message %1, reçu %2", "number, when"), &TextBubble::reportAsked);
        add(u"deleteTextButton"_s, tr("Supprimer"), QString(),
            tr("Supprimer le message %1, reçu %2", "number, when"), &TextBubble::deleteAsked);
    }
    layout()->addWidget(row);
}

// The text of a code can be copied, as phones offer it.
void TextBubble::addCopy(QWidget* row)
{
    const QString code = core::codeIn(m_text);
    if (code.isEmpty())
        return;
    auto* button = new kit::Button(tr("Copier %1").arg(code), kit::Button::Role::Ink, row);
    button->setSize(kit::Button::Size::Compact);
    button->setObjectName(nameOf(u"copyCodeButton"_s));
    button->setAccessibleName(tr("Copier le code du message %1", "number").arg(m_number));
    connect(button, &QAbstractButton::clicked, button, [button, code] {
        QGuiApplication::clipboard()->setText(code);
        button->setText(tr("Copié"));
    });
}

} // namespace desk
