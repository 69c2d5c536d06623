#pragma once

#include <QString>

namespace coach {

// Whether a control of the program can have that objectName; a * at the end stands for anything. The names
// are collected from the forms and the sources when the program is built (app/cmake/ObjectNames.cmake): those
// of forms exactly, those of code as every text that looks like one. So a misspelt name is found, and no
// right one refused.
bool isKnownObject(const QString& name);

} // namespace coach
