#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace kit {

// The icon of that name (:/icons/NAME.svg) in one colour. size: logical pixels, square.
// An unknown name gives an empty square and a warning.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

// For Qt's own widgets, which want a QIcon. Ready for screens of 1×, 2× and 3×.
QIcon icon(const QString& name, const QColor& color, int size);

// Draws the icon in the rectangle's centre, as large as size.
void paintIcon(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect, int size);

// A logo of :/logo/NAME.svg, as high as asked (logical pixels), in its own colours.
QPixmap logoPixmap(const QString& name, int height, qreal devicePixelRatio);

} // namespace kit
