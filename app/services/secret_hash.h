#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace services {

// Argon2id of libsodium with 2 passes over 19 MiB (OWASP's first choice for a small memory): about 30 ms. For
// the trainer's code and for passwords, fictional as they are (E-39).
core::Result<QByteArray> secretHash(const QString& secret); // printable, holds its own salt and cost
bool secretMatches(const QByteArray& hash, const QString& secret);

} // namespace services
