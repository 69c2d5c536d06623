#pragma once

#include "core/classroom/session_script.h"
#include "core/result.h"
#include "core/translated.h"

#include <QList>
#include <QStringList>

namespace data {

// A session made for trainers who want to begin at once (scripts/).
struct ReadyScript
{
    struct Text
    {
        QString name;
        QString aim; // one sentence
    };
    struct Line
    {
        core::ScriptLine line; // its subject is empty when it is a note
        core::Translated<QString> note;
    };

    QString id; // the name of its file
    int order = 0;
    core::Translated<Text> texts;
    QList<Line> lines;

    core::SessionScript in(core::Language language) const; // without an id
};

// Those of scripts/, by their order. Errors: Io, InvalidInput.
core::Result<QList<ReadyScript>> loadReadyScripts(const QString& folder);
// What is wrong with them, one plain sentence each with its file and place.
QStringList scriptContentErrors(const QString& folder);

} // namespace data
