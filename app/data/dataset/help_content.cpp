#include "data/dataset/help_content.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace data {
namespace {

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

const HelpEntry::Answer& HelpEntry::in(core::Language language) const
{
    static const Answer kNone;
    auto found = answers.constFind(language);
    if (found == answers.constEnd())
        found = answers.constFind(core::Language::French);
    return found == answers.constEnd() ? kNone : found.value();
}

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
                {texts[u"question"_s].toString(), textsOf(texts[u"paragraphs"_s]),
                    textsOf(texts[u"words"_s])});
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace data
