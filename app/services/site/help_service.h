#pragma once

#include "core/language.h"
#include "core/result.h"
#include "data/dataset/content_file.h"
#include "data/dataset/help_content.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace services {

struct HelpQuestion
{
    QString id; // stable, quoted by exercises: where-is-my-ean
    QString topic; // invoices, readings, account, contact
    QString question;
    QStringList paragraphs; // plain text, **bold** marks a word
    QString example; // a code to show in the side box, may be empty
};

// The questions of the help page (E-03), in the language asked for; French where a translation is missing.
// The content is read at the first question asked and kept. Errors: Io, InvalidInput when the content cannot
// be read.
class HelpService final
{
public:
    explicit HelpService(const QString& contentFolder = QString(data::kBuiltInContent));

    // Of one topic, in the order of the content. An empty topic means all of them, the most asked first.
    core::Result<QList<HelpQuestion>> questions(core::Language language, const QString& topic = {}) const;

    // Questions that hold every word of the text, whatever its accents, capitals and plural: first those that
    // hold them in the question itself, then those that people also ask in these words, then those whose
    // answer holds them. Words of one or two letters count only when there is no longer one. A text without a
    // word finds nothing.
    core::Result<QList<HelpQuestion>> search(core::Language language, const QString& text) const;

private:
    core::Result<const QList<data::HelpEntry>*> entries() const;

    QString m_contentFolder;
    mutable std::optional<QList<data::HelpEntry>> m_entries; // empty until first asked
};

} // namespace services
