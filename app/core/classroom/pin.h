#pragma once

#include "core/field_errors.h"

#include <QString>

#include <optional>

namespace core {

inline constexpr int kPinLength = 4; // digits
inline constexpr int kPinTries = 3; // wrong codes before a wait
inline constexpr int kPinWaitSeconds = 60;

// Why the text cannot be a trainer's code: not four digits, or one that anybody tries first (four times the
// same digit, or four digits in a row such as 1234 or 9876). The field's name is left to the caller.
std::optional<FieldError> whyNotPin(const QString& text);

} // namespace core
