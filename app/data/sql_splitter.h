#pragma once

#include <QStringList>

namespace data {

// The statements of a script, without their semicolons, in order; QtSql runs one an exec. A semicolon inside
// quotes, comments, PostgreSQL's $tag$ quotes, or the body of a CREATE TRIGGER … BEGIN … END does not end a
// statement. What holds only comments is left out. An unclosed quote reaches to the end: the engine will say
// what is wrong.
QStringList splitStatements(const QString& script);

} // namespace data
