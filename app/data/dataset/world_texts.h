#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace data {

// Replaces {word} and {word:number} in a text of the dataset by what the function answers; a place it does
// not know is left as it is. Braces that hold anything else are plain text.
QString withPlaces(
    const QString& text, const std::function<std::optional<QString>(const QString& word, int number)>& of);

// Replaces the {names} by their values, as plain text: a value that holds braces stays as it is. What has no
// value stands in missing afterwards.
QString withValues(const QString& text, const QHash<QString, QString>& values, QStringList& missing);

// The words a text of the dataset may use: name, ean, date:days, and, for the invoice issued so many months
// before, month, monthYear, ofMonth (« de mars », « d’avril »), amount, due and invoice; in a mail, button.
const QStringList& knownPlaces();

} // namespace data
