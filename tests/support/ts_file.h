#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace support {

// The folder of the sources, as CTest tells it.
QString sourceFolder();

// One text of the program and what it is in the language of the file.
struct Message
{
    QString context;
    QString source;
    QStringList texts; // the plural forms of a counted text, otherwise one
    bool isFinished = false;
};

// The messages of a .ts file; none when it cannot be read.
QList<Message> messagesOf(const QString& path);

} // namespace support
