#pragma once

#include "core/result.h"
#include "core/translated.h"
#include "data/dataset/content_file.h"

#include <QStringList>

namespace data {

// What a text of the fictional world says, before the values of the day replace its {names}: one file of
// demo-data/texts/.
struct TextTemplate
{
    struct Text
    {
        QString body; // plain text
        QStringList clues; // what gives a fraud attempt away
    };
    // Whom a text goes to that travels with the mail of the same name.
    enum class Notice {
        None, // it goes with no mail
        Contact, // customers who would rather be reached by phone
        Reminder // customers who asked to be reminded by text
    };

    QString id; // invoice-ready: the name of the file
    QString sender;
    Notice notice = Notice::None;
    bool fraud = false;
    QStringList values; // the names whoever sends it must give
    core::Translated<Text> texts; // French is always there

    const Text& in(core::Language language) const { return texts.in(language); }
};

// Errors: NotFound when there is no such file, InvalidInput when it is no JSON object. It reads, it does not
// judge: see dataset_check.h.
core::Result<TextTemplate> loadTextTemplate(
    const QString& id, const QString& folder = QString(kBuiltInContent));
QStringList textTemplateIds(const QString& folder = QString(kBuiltInContent));

} // namespace data
