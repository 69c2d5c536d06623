#include "architecture/include_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

// Libraries that are neither Qt nor the standard one, and the only rooms that may know them.
struct Library
{
    QString prefix;
    QStringList rooms;
};

const QList<Library>& libraries()
{
    static const QList<Library> kLibraries{
        {u"sodium"_s, {u"data"_s, u"services"_s}},
        {u"qrencode"_s, {u"documents"_s}},
        {u"qpdf/"_s, {u"documents"_s}},
        {u"zip.h"_s, {u"data"_s}},
    };
    return kLibraries;
}

// Two sites never know each other, so each is a room of its own although the table has one line for all.
QString siteOf(const QString& path)
{
    return path.startsWith(u"sites/") ? path.section(u'/', 0, 1) : QString();
}

QString faultOfRoomInclude(const Room& room, const QString& path, const QString& included)
{
    const QString file = included.section(u'/', -1);
    if (file.startsWith(u"ui_")) {
        // Forms are filed under the last word of their room: forms/electruc/ for sites/electruc/.
        const QString folder = included.section(u'/', 0, -2);
        if (path.section(u'/', 0, -2).split(u'/').contains(folder))
            return {};
        return u"uses the form %1 of another room"_s.arg(included);
    }
    if (!included.contains(u'/'))
        return u"includes \"%1\" without its room"_s.arg(included);
    const Room* other = roomOf(included);
    if (other == nullptr || other->name.isEmpty())
        return u"includes \"%1\", which is in no room"_s.arg(included);
    if (other == &room) {
        if (siteOf(path) != siteOf(included))
            return u"includes \"%1\" of another site"_s.arg(included);
        return {};
    }
    if (!room.mayInclude.contains(other->name))
        return u"includes \"%1\": %2 may not use %3"_s.arg(included, room.name, other->name);
    return {};
}

QString faultOfSystemInclude(const Room& room, const QString& included)
{
    for (const Library& library : libraries()) {
        if (included.startsWith(library.prefix)) {
            return library.rooms.contains(room.name)
                ? QString()
                : u"includes <%1>: %2 may not use this library"_s.arg(included, room.name);
        }
    }
    if (!included.startsWith(u'Q') && !included.startsWith(u"qt"))
        return {};
    const QString module = qtModuleOf(included);
    if (module == u"*")
        return u"includes <%1>: name the classes, not the whole module"_s.arg(included);
    if (module.isEmpty())
        return u"includes <%1>, which no module of Qt has under that name"_s.arg(included);
    if (!room.qtModules.contains(module))
        return u"includes <%1>: %2 may not use %3"_s.arg(
            included, room.name.isEmpty() ? u"main"_s : room.name, module);
    return {};
}

} // namespace

const QList<Room>& rooms()
{
    static const QList<Room> kRooms = [] {
        const QString qtCore = u"QtCore"_s;
        const QString gui = u"QtGui"_s;
        const QString widgets = u"QtWidgets"_s;
        return QList<Room>{
            {u"core"_s, {}, {qtCore}},
            {u"data"_s, {u"core"_s}, {qtCore, u"QtSql"_s}},
            {u"services"_s, {u"core"_s, u"data"_s}, {qtCore}},
            {u"documents"_s, {u"core"_s, u"services"_s}, {qtCore, gui, u"QtSvg"_s}},
            {u"coach/engine"_s, {u"core"_s, u"services"_s}, {qtCore}},
            {u"runtime"_s, {u"core"_s, u"data"_s, u"services"_s, u"documents"_s, u"coach/engine"_s},
                {qtCore, gui}},
            {u"kit"_s, {u"core"_s}, {qtCore, gui, widgets, u"QtPrintSupport"_s, u"QtSvg"_s}},
            {u"browser"_s, {u"core"_s, u"kit"_s, u"services"_s, u"documents"_s}, {qtCore, gui, widgets}},
            {u"sites"_s, {u"core"_s, u"kit"_s, u"services"_s, u"documents"_s, u"browser"_s},
                {qtCore, gui, widgets}},
            {u"coach/overlay"_s, {u"core"_s, u"kit"_s, u"browser"_s, u"coach/engine"_s},
                {qtCore, gui, widgets}},
            {u"trainer"_s, {u"core"_s, u"kit"_s, u"services"_s, u"documents"_s, u"coach/engine"_s},
                {qtCore, gui, widgets}},
            {u"desk"_s,
                {u"core"_s, u"data"_s, u"services"_s, u"documents"_s, u"coach/engine"_s, u"runtime"_s,
                    u"kit"_s, u"browser"_s, u"sites"_s, u"coach/overlay"_s, u"trainer"_s},
                {qtCore, gui, widgets}},
            {u"cli"_s, {u"core"_s, u"data"_s, u"services"_s, u"documents"_s, u"coach/engine"_s, u"runtime"_s},
                {qtCore, gui}},
            {QString(), {u"core"_s, u"runtime"_s, u"kit"_s, u"desk"_s}, {qtCore, gui, widgets}},
        };
    }();
    return kRooms;
}

const Room* roomOf(const QString& pathBelowApp)
{
    const Room* found = nullptr;
    for (const Room& room : rooms()) {
        if (room.name.isEmpty() ? pathBelowApp == u"main.cpp" : pathBelowApp.startsWith(room.name + u'/'))
            found = &room;
    }
    return found;
}

QString qtModuleOf(const QString& header)
{
    static const QHash<QString, QString> kOwners = [] {
        QHash<QString, QString> owners;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList modules = root.entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString& module : modules) {
            const QStringList headers = QDir(root.filePath(module)).entryList(QDir::Files);
            for (const QString& name : headers)
                owners.insert(name, name == module ? u"*"_s : module);
        }
        return owners;
    }();
    return kOwners.value(header.section(u'/', -1));
}

QStringList faultsOf(const QString& pathBelowApp, const QString& content)
{
    const Room* room = roomOf(pathBelowApp);
    if (room == nullptr)
        return {u"%1 is in no room"_s.arg(pathBelowApp)};

    QStringList faults;
    static const QRegularExpression kPragma(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    if (pathBelowApp.endsWith(u".h") && !kPragma.match(content).hasMatch())
        faults.append(u"%1 lacks #pragma once"_s.arg(pathBelowApp));

    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QStringList lines = content.split(u'\n');
    bool first = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = kInclude.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString included = match.captured(2);
        const bool system = match.captured(1) == u"<";
        QString fault = system ? faultOfSystemInclude(*room, included)
                               : faultOfRoomInclude(*room, pathBelowApp, included);
        // Own header first, so that every header compiles alone.
        const QString own = QString(pathBelowApp).replace(QRegularExpression(u"\\.cpp$"_s), u".h"_s);
        if (fault.isEmpty() && first == false && own != pathBelowApp && included == own)
            fault = u"does not include its own header first"_s;
        first = false;
        if (!fault.isEmpty())
            faults.append(u"%1:%2 %3"_s.arg(pathBelowApp).arg(i + 1).arg(fault));
    }
    return faults;
}

} // namespace architecture
