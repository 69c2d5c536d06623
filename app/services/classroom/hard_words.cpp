#include "services/classroom/hard_words.h"

#include "core/text.h"
#include "core/translated.h"
#include "data/dataset/content_file.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

QList<core::Translated<core::HardWord>> read()
{
    const auto file = data::readContentObject(data::kBuiltInContent, u"words.json"_s);
    QList<core::Translated<core::HardWord>> words;
    if (!file)
        return words;
    for (const QJsonValue& entry : file.value()[u"words"_s].toArray()) {
        core::Translated<core::HardWord> word;
        for (const core::Language language : core::kLanguages) {
            if (const QJsonValue told = entry[core::languageCode(language)]; told.isObject())
                word.insert(language, {told[u"word"_s].toString(), told[u"meaning"_s].toString()});
        }
        words.append(word);
    }
    return words;
}

// Where it stands as a word of its own, its plural too; -1 when it does not. (Dutch and German "links" is no
// plural of a link: it is the left side.)
qsizetype placeIn(const QString& folded, const QString& word, bool hasPluralInS)
{
    const auto isLetter
        = [&](qsizetype at) { return at >= 0 && at < folded.size() && folded[at].isLetter(); };
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        qsizetype end = at + word.size();
        if (hasPluralInS && end < folded.size() && folded[end] == u's')
            ++end;
        if (!isLetter(at - 1) && !isLetter(end))
            return at;
    }
    return -1;
}

} // namespace

QList<core::HardWord> hardWordsIn(const QString& text, core::Language language)
{
    static const auto all = read();
    const QString folded = core::folded(text);
    const bool hasPluralInS = language == core::Language::French || language == core::Language::English;
    QList<std::pair<qsizetype, const core::HardWord*>> found;
    for (const core::Translated<core::HardWord>& entry : all) {
        const core::HardWord& word = entry.in(language);
        if (const qsizetype at = placeIn(folded, core::folded(word.word), hasPluralInS); at >= 0)
            found.append({at, &word});
    }
    std::sort(found.begin(), found.end());
    QList<core::HardWord> words;
    for (const auto& [at, word] : std::as_const(found))
        words.append(*word);
    return words;
}

} // namespace services
