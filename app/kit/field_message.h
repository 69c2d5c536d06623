#pragma once

#include "core/field_errors.h"

#include <QString>

namespace kit {

// The sentence shown beside a field: what is wrong and what to write instead.
QString fieldMessage(const core::FieldError& error);

} // namespace kit
