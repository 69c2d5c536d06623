#pragma once

#include <QJsonValue>
#include <QStringList>

namespace core {

// The texts of an array; empty for anything else.
QStringList textsOf(const QJsonValue& array);

} // namespace core
