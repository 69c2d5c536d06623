#pragma once

#include "core/energy/supply_point.h"
#include "core/format.h"
#include "services/energy/reading_service.h"

#include <QWidget>

namespace sites::electruc {

// One reading of a list: indices, day and what was used, badge, and the note of a refused one. The short one
// stands beside the form: without what was used.
class ReadingRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Detail { Short, Full };

    ReadingRow(const services::ReadingRow& row, core::MeterKind kind, const core::Format& format,
        Detail detail, QWidget* parent = nullptr);
};

} // namespace sites::electruc
