#include "trainer/cell_paint.h"

#include "kit/icon.h"
#include "trainer/look.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer::cell {
namespace {

constexpr int kBoxRadius = 6;
constexpr int kBadgeRadius = 16;

} // namespace

int lineOf(const kit::Theme& theme, kit::TextType type)
{
    return QFontMetrics(theme.fontFor(type)).height();
}

void paintGround(QPainter& painter, const kit::Theme& theme, const QRect& cell, bool isChosen)
{
    painter.fillRect(cell, theme.color(isChosen ? kit::Color::SimTint : kit::Color::Card));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), hairline(theme));
}

void paintBox(QPainter& painter, const kit::Theme& theme, const QRect& cell, Qt::CheckState state)
{
    const QRectF box(cell.left() + kLeft + 1, cell.top() + (cell.height() - kBox) / 2.0, kBox, kBox);
    const bool isChosen = state == Qt::Checked;
    painter.setPen(QPen(isChosen ? theme.color(kit::Color::Sim) : tileLine(theme), 2));
    painter.setBrush(isChosen ? theme.color(kit::Color::Sim) : theme.color(kit::Color::Card));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kBoxRadius, kBoxRadius);
    if (isChosen)
        kit::paintIcon(painter, u"check"_s, theme.color(kit::Color::OnSim), box, kBox - 6);
    else if (state == Qt::PartiallyChecked)
        kit::paintIcon(painter, u"minus"_s, theme.color(kit::Color::SimText), box, kBox - 6);
}

void paintText(QPainter& painter, const kit::Theme& theme, const QRect& area, const QString& text,
    kit::TextType type, kit::Color color, Qt::Alignment side)
{
    const QFont font = theme.fontFor(type);
    painter.setFont(font);
    painter.setPen(theme.color(color));
    painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintTwoLines(QPainter& painter, const kit::Theme& theme, const QRect& area, const QString& text,
    const QString& small, kit::Color color)
{
    const int strong = lineOf(theme, kit::TextType::Strong);
    const int under = small.isEmpty() ? 0 : lineOf(theme, kit::TextType::Small);
    const int top = area.top() + (area.height() - strong - under) / 2;
    paintText(painter, theme, {area.left(), top, area.width(), strong}, text, kit::TextType::Strong, color);
    if (under > 0)
        paintText(painter, theme, {area.left(), top + strong, area.width(), under}, small,
            kit::TextType::Small, kit::Color::SimMuted);
}

void paintBadge(QPainter& painter, const kit::Theme& theme, const QRect& cell, kit::Tone tone,
    const QString& icon, const QString& text)
{
    const QFont font = theme.fontFor(kit::TextType::Chrome);
    const QFontMetrics metrics(font);
    const int iconSize = theme.iconPx(kBadgeIcon);
    const QString shown = metrics.elidedText(
        text, Qt::ElideRight, cell.width() - kLeft - iconSize - kIconGap - 2 * kBadgePadding - 8);
    const int height = qMin(cell.height() - 6, qMax(32, metrics.height() + 10));
    const QRectF badge(cell.left() + kLeft + 0.5, cell.top() + (cell.height() - height) / 2 + 0.5,
        2 * kBadgePadding + iconSize + kIconGap + metrics.horizontalAdvance(shown), height);
    painter.setPen(QPen(theme.lineOf(tone), 1));
    painter.setBrush(theme.backgroundOf(tone));
    painter.drawRoundedRect(badge, kBadgeRadius, kBadgeRadius);
    const QColor ink = theme.textOf(tone);
    kit::paintIcon(painter, icon, ink,
        QRectF(badge.left() + kBadgePadding, badge.top(), iconSize, badge.height()), iconSize);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(badge.adjusted(kBadgePadding + iconSize + kIconGap, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, shown);
}

int badgeWidth(const kit::Theme& theme, const QString& text)
{
    const QFontMetrics metrics(theme.fontFor(kit::TextType::Chrome));
    return kLeft + 2 * kBadgePadding + theme.iconPx(kBadgeIcon) + kIconGap + metrics.horizontalAdvance(text)
        + 10;
}

} // namespace trainer::cell
