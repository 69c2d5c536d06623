#pragma once

#include "core/field_errors.h"

#include <QString>
#include <QStringList>

#include <optional>

// Names of files, as every system takes them. Length counts characters, extension included.
namespace core::filename {

inline constexpr int kMaxLength = 100;

// With its dot: ".pdf". Empty when there is none; a leading dot begins a name, not an extension.
QString extensionOf(const QString& name);

// What was typed as a new name, with the extension of the old one, whether or not it was typed too.
QString withExtensionOf(const QString& oldName, const QString& typed);

// What is wrong with a name, field left empty: Required, TooLong, BadFileName (a separator, a character or a
// name that Windows keeps for itself, a leading dot, a trailing dot or space).
std::optional<FieldError> whyNot(const QString& name);

// A name made acceptable whatever it holds.
QString made(const QString& name);

// The name, or the first of « name (2).pdf », « name (3).pdf »… that is not taken. Case makes no difference.
QString unique(const QString& name, const QStringList& taken);

} // namespace core::filename
