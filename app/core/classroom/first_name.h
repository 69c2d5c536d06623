#pragma once

#include "core/field_errors.h"

#include <QString>

#include <optional>

namespace core {

inline constexpr int kFirstNameMaxLength = 40; // characters, an emoji counting for one

// A first name as it is kept: cleaned(), single spaces inside, and without the invisible characters that
// would turn the writing direction of the text around it. Empty when nothing visible was typed.
QString firstNameFrom(const QString& typed);

// What is wrong with the name given by firstNameFrom(). The field's name is left to the caller.
std::optional<FieldError> whyNotFirstName(const QString& name);

} // namespace core
