#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace services {

// Argon2id of libsodium with 2 passes over 19 MiB (OWASP's first choice for a small memory): about 30 ms. Four
// digits are soon tried by somebody who holds the file whatever the cost; the waiting rule guards the screen.
core::Result<QByteArray> pinHash(const QString& pin); // printable, holds its own salt and cost
bool pinMatches(const QByteArray& hash, const QString& pin);

} // namespace services
