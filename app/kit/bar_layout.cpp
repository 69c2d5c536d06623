#include "kit/bar_layout.h"

#include <algorithm>
#include <cmath>

namespace kit {

namespace {

constexpr qreal kShareOfBar = 0.66; // of its slot; the rest is the gap
constexpr qreal kWidestBar = 72;

// 1, 2 or 5 times a power of ten: a step that gives two lines or three up to the highest value.
double stepFor(double highest)
{
    const double raw = highest / 2.0;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power <= raw)
            return factor * power;
    }
    return power;
}

} // namespace

BarLayout layoutBars(const QList<double>& values, const QRectF& plot, qreal minimumHeight)
{
    BarLayout made;
    if (values.isEmpty())
        return made;
    const double highest = std::max(0.0, *std::max_element(values.cbegin(), values.cend()));
    made.top = highest > 0 ? highest : 1;
    const qreal slot = plot.width() / static_cast<qreal>(values.size());
    const qreal width = std::min(kWidestBar, slot * kShareOfBar);
    for (qsizetype i = 0; i < values.size(); ++i) {
        qreal height = std::max(0.0, values.at(i)) / made.top * plot.height();
        if (values.at(i) > 0)
            height = std::max(height, minimumHeight);
        const qreal centre = plot.left() + slot * (static_cast<qreal>(i) + 0.5);
        made.bars.append(QRectF(centre - width / 2, plot.bottom() - height, width, height));
    }
    if (highest > 0) {
        const double step = stepFor(highest);
        for (double value = step; value <= highest * 1.0001; value += step)
            made.hairlines.append(plot.bottom() - value / made.top * plot.height());
    }
    return made;
}

} // namespace kit
