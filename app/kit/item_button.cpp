#include "kit/item_button.h"

#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kIcon = 24;
constexpr int kCheck = 20;

} // namespace

ItemButton::ItemButton(Kind kind, const QString& text, const QString& iconName, QWidget* parent)
    : PaintedButton(parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ItemButton::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ItemButton::setTrailing(const QString& text)
{
    m_trailing = text;
    updateGeometry();
    update();
}

void ItemButton::setSimulator(bool simulator)
{
    m_simulator = simulator;
    update();
}

void ItemButton::setFirstAndLast(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

TextBlock ItemButton::block() const
{
    return TextBlock(text(), ThemeScope::of(this).fontFor(TextType::Button), 1.25);
}

int ItemButton::leftRoom() const
{
    const Theme& theme = ThemeScope::of(this);
    switch (m_kind) {
    case Kind::NavItem:
        return 14 + (m_iconName.isEmpty() ? 0 : theme.iconPx(kIcon) + 10);
    case Kind::Segment:
        return 14 + (isChecked() ? theme.iconPx(kCheck) + 8 : 0);
    case Kind::AccordionHead:
        break;
    }
    return 16;
}

int ItemButton::rightRoom() const
{
    if (m_kind == Kind::Segment)
        return 14;
    const Theme& theme = ThemeScope::of(this);
    if (m_kind == Kind::NavItem) {
        if (m_trailing.isEmpty())
            return 10;
        return TextBlock(m_trailing, theme.fontFor(TextType::Button), 1.25).naturalWidth() + 10 + 12;
    }
    const TextBlock trailing(m_trailing, theme.fontFor(TextType::SmallStrong), 1.25);
    return trailing.naturalWidth() + 8 + theme.iconPx(kIcon) + 16 + 16;
}

int ItemButton::rowHeight() const
{
    const Theme& theme = ThemeScope::of(this);
    switch (m_kind) {
    case Kind::NavItem:
        return 48 + (theme.textPercent() - 100) / 5; // 58 px at 150 %, as in comp 28
    case Kind::Segment:
        return theme.px(44);
    case Kind::AccordionHead:
        break;
    }
    return theme.px(54);
}

QSize ItemButton::sizeHint() const
{
    const TextBlock lines = block();
    return {leftRoom() + lines.naturalWidth() + rightRoom(), rowHeight()};
}

QSize ItemButton::minimumSizeHint() const
{
    if (m_kind == Kind::Segment)
        return sizeHint();
    return {leftRoom() + block().longestWordWidth(ThemeScope::of(this).px(220)) + rightRoom(), rowHeight()};
}

int ItemButton::heightForWidth(int width) const
{
    return qMax(rowHeight(), block().layout(width - leftRoom() - rightRoom()) + 16);
}

void ItemButton::keyPressEvent(QKeyEvent* event)
{
    const bool sideways = m_kind == Kind::Segment;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (sideways) {
            const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
            Q_EMIT moveRequested(forward ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Home:
        Q_EMIT moveRequested(-2);
        return;
    case Qt::Key_End:
        Q_EMIT moveRequested(2);
        return;
    default:
        break;
    }
    PaintedButton::keyPressEvent(event);
}

void ItemButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_kind) {
    case Kind::NavItem:
        paintNavItem(painter, theme);
        break;
    case Kind::Segment:
        paintSegment(painter, theme);
        break;
    case Kind::AccordionHead:
        paintAccordionHead(painter, theme);
        break;
    }
}

void ItemButton::paintLabel(QPainter& painter, const Theme& theme, const QColor& color)
{
    Q_UNUSED(theme);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    TextBlock lines = block();
    lines.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    // One pixel more than measured: a rounding must not break a line.
    const int height = lines.layout(width() - leftRoom() - rightRoom() + 1);
    lines.draw(painter, QPointF(mirrored ? rightRoom() : leftRoom(), (this->height() - height) / 2), color);
}

void ItemButton::paintNavItem(QPainter& painter, const Theme& theme)
{
    const QColor ink = theme.color(!isEnabled() ? Color::DisText : m_simulator ? Color::SimText : Color::Ink);
    if (isChecked()) {
        painter.setPen(QPen(theme.color(m_simulator ? Color::Sim : Color::Primary), 2));
        painter.setBrush(theme.color(m_simulator ? Color::SimTint : Color::Tint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    } else if (underMouse() && isEnabled()) {
        const QColor grey
            = theme.name() == ThemeName::Light ? QColor(0xE3, 0xE8, 0xEE) : theme.color(Color::DisBg);
        const QColor fill = m_simulator ? theme.color(Color::SimTint) : grey;
        painter.setPen(theme.name() == ThemeName::Contrast ? QPen(ink, 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    if (!m_iconName.isEmpty()) {
        const int icon = theme.iconPx(kIcon);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 14 - icon : 14;
        paintIcon(painter, m_iconName, ink, QRectF(x, 0, icon, height()), icon);
    }
    paintLabel(painter, theme, ink);
    if (m_trailing.isEmpty())
        return;
    TextBlock count(m_trailing, theme.fontFor(TextType::Button), 1.25);
    const int room = count.naturalWidth();
    const int height = count.layout(room + 1);
    const int x = layoutDirection() == Qt::RightToLeft ? 12 : width() - 12 - room;
    count.draw(painter, QPointF(x, (this->height() - height) / 2), ink);
}

void ItemButton::paintSegment(QPainter& painter, const Theme& theme)
{
    const QColor fill = theme.color(isChecked() ? Color::Ink : underMouse() ? Color::Soft : Color::Bg);
    // Inside the frame's 2 px outline: the end segments share its round corners.
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    const QRectF area = rect();
    shape.addRoundedRect(area, 6, 6);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool roundLeft = mirrored ? m_last : m_first;
    const bool roundRight = mirrored ? m_first : m_last;
    if (!roundLeft)
        shape.addRect(area.adjusted(0, 0, -area.width() / 2, 0));
    if (!roundRight)
        shape.addRect(area.adjusted(area.width() / 2, 0, 0, 0));
    painter.fillPath(shape.simplified(), fill);
    const QColor ink = theme.color(isChecked() ? Color::Bg : Color::Ink);
    if (isChecked()) {
        const int icon = theme.iconPx(kCheck);
        const int x = mirrored ? width() - 14 - icon : 14;
        paintIcon(painter, u"check"_s, ink, QRectF(x, 0, icon, height()), icon);
    }
    paintLabel(painter, theme, ink);
}

void ItemButton::paintAccordionHead(QPainter& painter, const Theme& theme)
{
    if (isChecked() || underMouse()) {
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        const QRectF area = rect();
        shape.addRoundedRect(area, 11, 11);
        if (!m_first)
            shape.addRect(area.adjusted(0, 0, 0, -area.height() / 2));
        if (!m_last || isChecked())
            shape.addRect(area.adjusted(0, area.height() / 2, 0, 0));
        painter.fillPath(shape.simplified(), theme.color(isChecked() ? Color::Tint : Color::Soft));
    }
    paintLabel(painter, theme, theme.color(Color::Ink));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int icon = theme.iconPx(kIcon);
    const QColor link = theme.color(Color::Link);
    paintIcon(painter, isChecked() ? u"chevron-up"_s : u"chevron-down"_s, link,
        QRectF(mirrored ? 16 : width() - 16 - icon, 0, icon, height()), icon);
    TextBlock trailing(m_trailing, theme.fontFor(TextType::SmallStrong), 1.25);
    const int textWidth = trailing.naturalWidth();
    const int textHeight = trailing.layout(textWidth + 1);
    const int x = mirrored ? 16 + icon + 8 : width() - 16 - icon - 8 - textWidth;
    trailing.draw(painter, QPointF(x, (height() - textHeight) / 2), link);
}

} // namespace kit
