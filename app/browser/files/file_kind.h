#pragma once

#include <QString>

namespace browser {

// What a file is in everyday words, by the end of its name: « Photo », « PDF », « Document Word »…
QString fileKind(const QString& name);
// The icon of that kind.
QString fileIconName(const QString& name);

} // namespace browser
