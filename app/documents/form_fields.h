#pragma once

#include "documents/form_input.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

class QPDF;

namespace documents {

// Adds an AcroForm with one text field an input (ISO 32000-1, 12.7): name, tool tip, value and its
// appearance, in the order of the list. Throws what libqpdf throws.
void addFormFields(QPDF& pdf, const QList<FormInput>& inputs);

// The values of the form of a PDF, by the fields' names. None when it is no PDF, is damaged beyond reading,
// or holds no form. Safe on any bytes.
std::optional<QHash<QString, QString>> readFormFields(const QByteArray& pdf);

} // namespace documents
