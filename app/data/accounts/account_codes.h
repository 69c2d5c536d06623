#pragma once

#include "core/accounts/account.h"

#include <QString>

namespace data {

// The words that stand for the account enumerations in the database.
QString codeOf(core::ContactPreference preference);
core::ContactPreference contactPreferenceOf(const QString& code); // e-mail for anything unknown

} // namespace data
