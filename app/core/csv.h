#pragma once

#include <QByteArray>
#include <QStringList>

// Files for a spreadsheet, as one of Belgium reads them.
namespace core::csv {

// What it needs at the beginning of a file to read it as UTF-8.
inline constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";

// One line, its end included: a semicolon between cells, plain spaces in numbers, quotes where needed. A cell
// that would be taken for a formula begins with an apostrophe (OWASP, CSV injection).
QByteArray line(const QStringList& cells);

} // namespace core::csv
