#pragma once

#include "core/requests/request.h"

// How requests are written in the database.
namespace data {

QString codeOf(core::RequestKind kind);
core::RequestKind requestKindOf(const QString& code); // Other for an unknown code
QString codeOf(core::RequestStatus status);
core::RequestStatus requestStatusOf(const QString& code);

} // namespace data
