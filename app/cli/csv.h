#pragma once

#include <QByteArray>
#include <QStringList>

namespace cli {

// What a spreadsheet needs to read a file as UTF-8.
inline constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

// One record of RFC 4180: comma, CRLF; a value is quoted when it holds a comma, a quote, a line break, or
// begins or ends with a space, its quotes doubled.
QByteArray csvRecord(const QStringList& values);

} // namespace cli
