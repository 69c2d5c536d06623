#pragma once

#include "core/energy/mandate.h"
#include "core/format.h"

#include <QWidget>

namespace sites::electruc {

// One mandate of the history: when it came, its status, the document or what was wrong.
class MandateRow final : public QWidget
{
    Q_OBJECT

public:
    MandateRow(const core::Mandate& mandate, const core::Format& format, QWidget* parent = nullptr);

Q_SIGNALS:
    void documentAsked(core::MandateId id);
};

} // namespace sites::electruc
