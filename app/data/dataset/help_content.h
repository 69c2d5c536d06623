#pragma once

#include "core/result.h"
#include "core/translated.h"
#include "data/dataset/content_file.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace data {

// One question of the help page. Texts by language; French is always there.
struct HelpEntry
{
    struct Answer
    {
        QString question;
        QStringList paragraphs; // plain text, **bold** marks a word
        QStringList words; // other words people type for it
    };

    QString id; // stable: exercises quote it
    QString topic; // invoices, readings, account, contact
    bool mostAsked = false;
    QString example; // a code shown beside the answer, may be empty
    core::Translated<Answer> answers;

    const Answer& in(core::Language language) const { return answers.in(language); }
};

// The questions of help.json, in the order of the file.
core::Result<QList<HelpEntry>> loadHelp(const QString& folder = QString(kBuiltInContent));

} // namespace data
