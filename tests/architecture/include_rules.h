#pragma once

#include <QString>
#include <QStringList>

namespace architecture {

// What one room of app/ may use: the table of the house style, kept here and nowhere else.
struct Room
{
    QString name; // its folder below app/: core, sites, coach/engine; "" for main.cpp
    QStringList mayInclude; // other rooms
    QStringList qtModules; // folders of Qt's headers: QtCore, QtWidgets
};

const QList<Room>& rooms();

// The room a path below app/ belongs to; nullptr for a folder the table does not know.
const Room* roomOf(const QString& pathBelowApp);

// The module that owns a Qt header such as "QLabel" or "QtMath", found in the headers of the Qt that builds
// the test. Empty when no module has it, "*" for a header that pulls in a whole module, such as "QtWidgets".
QString qtModuleOf(const QString& header);

// Every broken rule of one file of app/, each a sentence with its line; empty when all is well.
QStringList faultsOf(const QString& pathBelowApp, const QString& content);

} // namespace architecture
