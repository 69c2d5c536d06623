#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace browser {

// What a page asks the file chooser for. Extensions and size are only announced there: a file that does not
// fit can still be chosen, and the page says why it does not (E-58).
struct FileChoice
{
    QString title; // Choisir un document
    bool several = false;
    QStringList extensions; // lower case, without dots; empty: any
    qint64 maximumBytes = 0; // of one file; 0: any
};

// A copy of what was chosen, as a browser sends it: the name without its folder, and the bytes.
struct ChosenFile
{
    QString name;
    QByteArray content;
};

// Called with at least one file, or never. The page may be gone by then: guard what it captures (QPointer).
using FilesChosen = std::function<void(const QList<ChosenFile>&)>;

} // namespace browser
