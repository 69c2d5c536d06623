#pragma once

#include <QString>
#include <QStringList>

namespace data {

// What is wrong with the contents of the phone (texts/, calls/), one plain sentence each with its file and
// place. dataset_check.h asks it with the rest.
QStringList phoneContentErrors(const QString& folder);

} // namespace data
