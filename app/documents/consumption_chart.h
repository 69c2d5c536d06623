#pragma once

#include "documents/invoice_texts.h"
#include "documents/paper.h"

namespace documents {

inline constexpr double kConsumptionChartHeight = 150;

// Six bars at most on 300 × 150 pixels, value above and month under each, the last one dark.
void paintConsumptionChart(Paper& paper, const QPointF& corner, const QList<InvoiceTexts::Bar>& bars);

} // namespace documents
