#pragma once

#include "core/result.h"
#include "core/translated.h"
#include "data/dataset/content_file.h"

#include <QHash>
#include <QStringList>

namespace data {

// What a mail of the fictional world says, before the values of the day replace its {names}: one file of
// demo-data/mails/.
struct MailTemplate
{
    // Something that gives a fraud attempt away, and where it is: sender, subject, link, or the paragraph of
    // the body that holds those words.
    struct Clue
    {
        QString part;
        QString words;
        QString text;
    };

    // Of a message that an exercise asks to judge: what is said after the right answer, the wrong one, and
    // « je ne sais pas ».
    struct Lesson
    {
        QList<Clue> clues;
        QString right;
        QString wrong;
        QString unsure;
    };

    struct Text
    {
        QString subject;
        QString body; // plain text, paragraphs separated by an empty line
        QString actionLabel; // of the button, empty when the mail has none
        QStringList clues; // what gives a fraud attempt away
        QHash<QString, QString> phrases; // sentences among which whoever sends it chooses, by name
        Lesson lesson;
    };

    QString id; // account-activation: the name of the file
    core::Translated<QString> senderName;
    QString senderAddress;
    QString folder; // inbox or junk: where it arrives
    QString link; // of the button, when whoever sends it gives none
    bool fraud = false;
    QStringList values; // the names whoever sends it must give
    core::Translated<Text> texts; // French is always there

    const Text& in(core::Language language) const { return texts.in(language); }
    bool hasLesson() const { return !in(core::Language::French).lesson.right.isEmpty(); }
};

// Names that every mail may use without being given: name (« Madame Delvaux »), fullName (« Monique Delvaux
// »), ean, and button, the place of the button.
const QStringList& knownMailNames();

// Errors: NotFound when there is no such file, InvalidInput when it is no JSON object. It reads, it does not
// judge: see dataset_check.h.
core::Result<MailTemplate> loadMailTemplate(
    const QString& id, const QString& folder = QString(kBuiltInContent));
// Names of all templates.
QStringList mailTemplateIds(const QString& folder = QString(kBuiltInContent));
// Those of the messages to judge: lesson-….
QStringList lessonMailIds(const QString& folder = QString(kBuiltInContent));

} // namespace data
