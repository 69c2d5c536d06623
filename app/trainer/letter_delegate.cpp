#include "trainer/letter_delegate.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "trainer/letter_model.h"
#include "trainer/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kLeft = 12;
constexpr int kBox = 28;
constexpr int kBoxRadius = 6;
constexpr int kLeastRow = 51;
constexpr int kBadgeRadius = 16;
constexpr int kBadgeIcon = 20;
constexpr int kBadgePadding = 10;
constexpr int kIconGap = 6;

int lineOf(const kit::Theme& theme, kit::TextType type)
{
    return QFontMetrics(theme.fontFor(type)).height();
}

void paintBox(QPainter& painter, const kit::Theme& theme, const QRect& cell, bool isChosen)
{
    const QRectF box(cell.left() + kLeft + 1, cell.top() + (cell.height() - kBox) / 2.0, kBox, kBox);
    painter.setPen(QPen(theme.color(kit::Color::Sim), 2));
    painter.setBrush(isChosen ? theme.color(kit::Color::Sim) : theme.color(kit::Color::Card));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kBoxRadius, kBoxRadius);
    if (isChosen)
        kit::paintIcon(painter, u"check"_s, theme.color(kit::Color::OnSim), box, kBox - 6);
}

void paintText(QPainter& painter, const kit::Theme& theme, const QRect& area, const QString& text,
    kit::TextType type, kit::Color color)
{
    const QFont font = theme.fontFor(type);
    painter.setFont(font);
    painter.setPen(theme.color(color));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintBadge(QPainter& painter, const kit::Theme& theme, const QRect& cell, const QModelIndex& index)
{
    const auto tone = static_cast<kit::Tone>(index.data(LetterModel::kToneRole).toInt());
    const QFont font = theme.fontFor(kit::TextType::Chrome);
    const QFontMetrics metrics(font);
    const int icon = theme.iconPx(kBadgeIcon);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight,
        cell.width() - kLeft - icon - kIconGap - 2 * kBadgePadding - 8);
    const int height = qMin(cell.height() - 6, qMax(32, metrics.height() + 10));
    const QRectF badge(cell.left() + kLeft + 0.5, cell.top() + (cell.height() - height) / 2 + 0.5,
        2 * kBadgePadding + icon + kIconGap + metrics.horizontalAdvance(text), height);
    painter.setPen(QPen(theme.lineOf(tone), 1));
    painter.setBrush(theme.backgroundOf(tone));
    painter.drawRoundedRect(badge, kBadgeRadius, kBadgeRadius);
    const QColor ink = theme.textOf(tone);
    kit::paintIcon(painter, index.data(LetterModel::kIconRole).toString(), ink,
        QRectF(badge.left() + kBadgePadding, badge.top(), icon, badge.height()), icon);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        badge.adjusted(kBadgePadding + icon + kIconGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

void LetterDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme.color(isCurrent ? kit::Color::SimTint : kit::Color::Card));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(theme));
    const QRect text = option.rect.adjusted(kLeft, 0, -kLeft, 0);
    switch (index.column()) {
    case LetterModel::Chosen:
        paintBox(*painter, theme, option.rect, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        break;
    case LetterModel::Person: {
        const int name = lineOf(theme, kit::TextType::Strong);
        const int small = lineOf(theme, kit::TextType::Small);
        const int top = text.top() + (text.height() - name - small) / 2;
        paintText(*painter, theme, {text.left(), top, text.width(), name}, index.data().toString(),
            kit::TextType::Strong, kit::Color::SimText);
        paintText(*painter, theme, {text.left(), top + name, text.width(), small},
            index.data(LetterModel::kSmallRole).toString(), kit::TextType::Small, kit::Color::SimMuted);
        break;
    }
    case LetterModel::Code:
        paintText(*painter, theme, text, index.data().toString(), kit::TextType::Strong, kit::Color::SimText);
        break;
    default:
        paintBadge(*painter, theme, option.rect, index);
    }
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(option.widget);
    const int lines = lineOf(theme, kit::TextType::Strong) + lineOf(theme, kit::TextType::Small) + 8;
    const auto textWidth = [&](kit::TextType type) {
        return QFontMetrics(theme.fontFor(type)).horizontalAdvance(index.data().toString());
    };
    int width = 2 * kLeft;
    if (index.column() == LetterModel::Chosen)
        width += kBox + 2;
    else if (index.column() == LetterModel::Letter)
        width += 2 * kBadgePadding + theme.iconPx(kBadgeIcon) + kIconGap + 10
            + textWidth(kit::TextType::Chrome);
    else
        width += textWidth(kit::TextType::Strong);
    return {width, qMax(kLeastRow, lines)};
}

} // namespace trainer
