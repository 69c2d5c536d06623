#pragma once

#include "kit/theme.h"

#include <QColor>

namespace trainer {

// Colours of the simulator's places that tokens.json fixes for the light theme only (fixedPairs); in the dark
// ones the simulator's own outline and line take their part.
QColor tileLine(const kit::Theme& theme); // outline of what can be pressed or chosen
QColor hairline(
    const kit::Theme& theme); // around cards and between rows: never the only boundary of a control
QColor titleGround(const kit::Theme& theme); // behind the titles of a table's columns
QColor ground(const kit::Theme& theme); // behind the content of the trainer's place

} // namespace trainer
