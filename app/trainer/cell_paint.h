#pragma once

#include "kit/theme.h"

#include <QRect>

class QPainter;

// What the cells of the trainer's tables are painted with.
namespace trainer::cell {

inline constexpr int kLeft = 12; // from the edge of a cell to what is in it
inline constexpr int kBox = 28;
inline constexpr int kBadgePadding = 10;
inline constexpr int kBadgeIcon = 20;
inline constexpr int kIconGap = 6;

int lineOf(const kit::Theme& theme, kit::TextType type); // height

// What is behind a row, and the line below it. isChosen: the row that the arrow keys are on.
void paintGround(QPainter& painter, const kit::Theme& theme, const QRect& cell, bool isChosen);
// A box to tick, at the left of its cell. Some of many: a dash.
void paintBox(QPainter& painter, const kit::Theme& theme, const QRect& cell, Qt::CheckState state);
// Elided at its end.
void paintText(QPainter& painter, const kit::Theme& theme, const QRect& area, const QString& text,
    kit::TextType type, kit::Color color, Qt::Alignment side = Qt::AlignLeft);
// A strong line and a small one under it, in the middle of the area; the strong one alone without the other.
void paintTwoLines(QPainter& painter, const kit::Theme& theme, const QRect& area, const QString& text,
    const QString& small, kit::Color color = kit::Color::SimText);
void paintBadge(QPainter& painter, const kit::Theme& theme, const QRect& cell, kit::Tone tone,
    const QString& icon, const QString& text);
// The width a badge wants in its cell.
int badgeWidth(const kit::Theme& theme, const QString& text);

} // namespace trainer::cell
