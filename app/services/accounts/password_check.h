#pragma once

#include "core/accounts/password_rules.h"
#include "core/field_errors.h"

#include <QString>

namespace services {

// Adds what is wrong with a new password: on "password", one error with every broken rule
// (Rule::WeakPassword). True when nothing is.
bool addPasswordErrors(core::FieldErrors& errors, const QString& password, const core::PasswordOwner& owner);
// The same, and on "repetition" whether it differs (E-14: on the second field only).
void addPasswordErrors(core::FieldErrors& errors, const QString& password, const QString& repetition,
    const core::PasswordOwner& owner);

} // namespace services
