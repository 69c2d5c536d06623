#pragma once

#include "data/dataset/content_file.h"

#include <QStringList>

namespace data {

enum class PasswordCheck { Verify, Skip }; // verifying all of them takes about two seconds

// What is wrong with the content of a folder, or of the resources: plain sentences, each with its file and
// the JSON pointer of the place. Empty when all is well. Checks every file against its schema, then what a
// schema cannot say: keys of numbers, doubles, documents that are missing, passwords that do not match,
// indices too small for two years, words between braces that mean nothing.
QStringList checkDataset(
    const QString& folder = QString(kBuiltInContent), PasswordCheck passwords = PasswordCheck::Verify);

} // namespace data
