#pragma once

#include "core/accounts/account.h"
#include "core/accounts/account_link.h"

#include <QString>

namespace data {

// The words that stand for the account enumerations in the database.
QString codeOf(core::ContactPreference preference);
QString codeOf(core::LinkPurpose purpose);
core::ContactPreference contactPreferenceOf(const QString& code); // e-mail for anything unknown

} // namespace data
