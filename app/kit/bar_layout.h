#pragma once

#include <QList>
#include <QRectF>

namespace kit {

// Where the bars of a chart stand in its plot area; values are not negative.
struct BarLayout
{
    QList<QRectF> bars; // one a value, left to right, standing on the plot's bottom
    QList<qreal> hairlines; // heights (y) of the horizontal lines, a round value each
    qreal top = 0; // the value at the plot's top
};

// A bar of a value above zero is at least minimumHeight high, so that it can be seen; zero has no height.
BarLayout layoutBars(const QList<double>& values, const QRectF& plot, qreal minimumHeight);

} // namespace kit
