#include "documents/consumption_chart.h"

namespace documents {
namespace {

constexpr double kWidth = 300;
constexpr double kSlot = 50;
constexpr double kBar = 30;
constexpr double kFloor = 127.9;
constexpr double kCeiling = 20.8; // where the highest bar ends
constexpr TextStyle kValue{13, QFont::DemiBold, ink::kInk, 1.2};
constexpr TextStyle kMonth{13, QFont::Normal, ink::kText, 1.2};
constexpr TextStyle kLastMonth{13, QFont::DemiBold, ink::kText, 1.2};

} // namespace

void paintConsumptionChart(Paper& paper, const QPointF& corner, const QList<InvoiceTexts::Bar>& bars)
{
    qint64 highest = 0;
    for (const InvoiceTexts::Bar& bar : bars)
        highest = qMax(highest, bar.kWh);

    const double floor = corner.y() + kFloor;
    const double range = kFloor - kCeiling;
    paper.rule(corner.x(), floor - range - 0.5, kWidth, 1, ink::kLine);
    paper.rule(corner.x(), floor - range / 2 - 0.5, kWidth, 1, ink::kLine);

    QPainter& painter = paper.painter();
    double x = corner.x() + (kSlot - kBar) / 2;
    for (const InvoiceTexts::Bar& bar : bars) {
        const bool last = &bar == &bars.last();
        const double height
            = highest == 0 ? 0 : range * static_cast<double>(bar.kWh) / static_cast<double>(highest);
        if (height > 0) {
            painter.setPen(
                QPen(QColor::fromRgb(ink::kPrimary), 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.setBrush(QColor::fromRgb(last ? ink::kPrimary : ink::kAccent));
            painter.drawRect(QRectF(x, floor - height, kBar, height));
        }
        const double center = x + kBar / 2;
        paper.line(center, floor - height - 18, bar.value, kValue, Align::Center);
        paper.line(center, floor + 5, bar.label, last ? kLastMonth : kMonth, Align::Center);
        x += kSlot;
    }
    paper.rule(corner.x(), floor - 1, kWidth, 2, ink::kInk);
}

} // namespace documents
