#pragma once

#include "core/field_errors.h"

#include <QString>

#include <optional>

namespace core {

inline constexpr int kPinLength = 4; // digits
inline constexpr int kPinTries = 3; // wrong codes before a wait
inline constexpr int kPinWaitSeconds = 60;

// Whose code. The organiser answers for the room and its machines; the trainer for the day's work.
// What is the organiser's alone: the codes, erasing people, removing a kept moment, the reset that comes by
// itself, the classroom mode, the rules of the letters and the usual list. As long as no organiser's code is
// chosen, the trainer's opens everything.
enum class CodeRole { Trainer, Organiser };

// Why the text cannot be a code: not four digits, or one that anybody tries first (four times the
// same digit, or four digits in a row such as 1234 or 9876). The field's name is left to the caller.
std::optional<FieldError> whyNotPin(const QString& text);

} // namespace core
