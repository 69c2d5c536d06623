#pragma once

#include <QByteArray>
#include <QString>

namespace core {

// The line, counted from 1, on which the value of that JSON pointer (RFC 6901) begins; of the nearest one
// above it when there is no such value. 0 when the text is no JSON up to there.
int lineOfPointer(const QByteArray& json, const QString& pointer);

} // namespace core
