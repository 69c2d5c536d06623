#include "desk/phone/conversation_row.h"

#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kMark = 36;
constexpr int kSide = 12;
constexpr int kAbove = 10;
constexpr int kGap = 10;

kit::TextBlock block(const kit::Theme& theme, const QString& text, kit::TextType type)
{
    return {text, theme.fontFor(type), 1.3};
}

} // namespace

ConversationRow::ConversationRow(const Shown& shown, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_shown(shown)
{
    setObjectName(nameFor(shown.sender));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    //: A sender of texts, and what is new of them
    setAccessibleName(shown.unread > 0 ? tr("%1, %2").arg(shown.sender, newText()) : shown.sender);
    setAccessibleDescription(tr("%1 : %2", "when, how the text begins").arg(shown.time, shown.excerpt));
}

QString ConversationRow::nameFor(const QString& sender)
{
    QString name = u"conversationRow_"_s;
    for (const QChar character : sender) {
        if (character.isLetterOrNumber())
            name += character;
    }
    return name;
}

QString ConversationRow::newText() const
{
    return tr("%n nouveau(x)", nullptr, m_shown.unread);
}

QSize ConversationRow::sizeHint() const
{
    const int width = 280;
    return {width, heightForWidth(width)};
}

QSize ConversationRow::minimumSizeHint() const
{
    return {160, 68};
}

int ConversationRow::heightForWidth(int width) const
{
    return qMax(68, compose(width, nullptr));
}

int ConversationRow::compose(int width, QPainter* painter) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isNew = m_shown.unread > 0;
    const int left = kSide + theme.iconPx(kMark) + kGap;
    const int room = width - left - kSide;
    kit::TextBlock sender = block(theme, m_shown.sender, isNew ? kit::TextType::Strong : kit::TextType::Body);
    kit::TextBlock excerpt = block(theme, m_shown.excerpt, kit::TextType::Small);
    kit::TextBlock time = block(theme, m_shown.time, kit::TextType::Small);
    kit::TextBlock badge = block(theme, isNew ? newText() : QString(), kit::TextType::SmallStrong);
    int y = kAbove;
    const auto put = [&](kit::TextBlock& text, kit::Color color) {
        const int height = text.layout(room);
        if (painter)
            text.draw(*painter, QPointF(left, y), theme.color(color));
        y += height;
    };
    put(sender, kit::Color::Ink);
    put(excerpt, isNew ? kit::Color::Text : kit::Color::Muted);
    y += 4;
    const int timeHeight = time.layout(room);
    if (painter)
        time.draw(*painter, QPointF(left, y), theme.color(kit::Color::Muted));
    if (isNew) {
        // On the line of the time, or below it when the text is large.
        const int padding = 10;
        const int breadth = badge.naturalWidth() + 1;
        const int height = badge.layout(breadth);
        const bool fits = time.usedWidth() + kGap + breadth + 2 * padding <= room;
        const int x = fits ? width - kSide - breadth - 2 * padding : left;
        if (!fits)
            y += timeHeight + 4;
        if (painter) {
            painter->setPen(QPen(theme.color(kit::Color::InfoLine), 1));
            painter->setBrush(theme.color(kit::Color::InfoBg));
            painter->drawRoundedRect(
                QRectF(x + 0.5, y - 1.5, breadth + 2 * padding - 1, height + 3), height / 2.0, height / 2.0);
            badge.draw(*painter, QPointF(x + padding, y), theme.color(kit::Color::InfoText));
        }
        y += qMax(height, fits ? timeHeight : 0);
    } else {
        y += timeHeight;
    }
    return y + kAbove;
}

void ConversationRow::paintMark(QPainter& painter, const kit::Theme& theme, int size) const
{
    const QRectF circle(kSide, kAbove, size, size);
    painter.setPen(QPen(theme.color(kit::Color::Ctl), 1.5));
    painter.setBrush(theme.color(kit::Color::Soft));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    const QChar first = m_shown.sender.isEmpty() ? QChar() : m_shown.sender.front();
    if (!first.isLetter()) {
        kit::paintIcon(painter, u"user"_s, theme.color(kit::Color::Ink), circle, theme.iconPx(20));
        return;
    }
    painter.setFont(theme.withTextCap(150).fontFor(kit::TextType::Strong));
    painter.setPen(theme.color(kit::Color::Ink));
    painter.drawText(circle, Qt::AlignCenter, QString(first.toUpper()));
}

void ConversationRow::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(1, 0, -1, 0), theme.color(kit::Color::Soft));
    paintMark(painter, theme, theme.iconPx(kMark));
    compose(width(), &painter);
}

} // namespace desk
