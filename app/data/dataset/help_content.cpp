#include "data/dataset/help_content.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace data {

core::Result<QList<HelpEntry>> loadHelp(const QString& folder)
{
    const auto file = readContentObject(folder, u"help.json"_s);
    if (!file)
        return file.error();
    QList<HelpEntry> entries;
    for (const QJsonValue& value : file.value()[u"questions"_s].toArray()) {
        HelpEntry entry;
        entry.id = value[u"id"_s].toString();
        entry.topic = value[u"topic"_s].toString();
        entry.mostAsked = value[u"mostAsked"_s].toBool();
        entry.example = value[u"example"_s].toString();
        for (const core::Language language : core::kLanguages) {
            const QJsonValue texts = value[core::languageCode(language)];
            if (!texts.isObject())
                continue;
            entry.answers.insert(language,
                {texts[u"question"_s].toString(), core::textsOf(texts[u"paragraphs"_s]),
                    core::textsOf(texts[u"words"_s])});
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace data
