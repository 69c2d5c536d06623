#include "services/classroom/hard_words.h"

#include "core/text.h"
#include "data/dataset/content_file.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

QList<core::HardWord> read()
{
    const auto file = data::readContentObject(data::kBuiltInContent, u"words.json"_s);
    QList<core::HardWord> words;
    if (!file)
        return words;
    for (const QJsonValue& entry : file.value()[u"words"_s].toArray()) {
        core::HardWord word{entry[u"word"_s].toString(), {}};
        for (const core::Language language : core::kLanguages) {
            if (const QJsonValue meaning = entry[core::languageCode(language)]; meaning.isString())
                word.meaning.insert(language, meaning.toString());
        }
        words.append(word);
    }
    return words;
}

// Where it stands as a word of its own, its plural too; -1 when it does not.
qsizetype placeIn(const QString& folded, const QString& word)
{
    const auto isLetter
        = [&](qsizetype at) { return at >= 0 && at < folded.size() && folded[at].isLetter(); };
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        qsizetype end = at + word.size();
        if (end < folded.size() && folded[end] == u's')
            ++end;
        if (!isLetter(at - 1) && !isLetter(end))
            return at;
    }
    return -1;
}

} // namespace

QList<core::HardWord> hardWordsIn(const QString& text)
{
    static const QList<core::HardWord> all = read();
    const QString folded = core::folded(text);
    QList<std::pair<qsizetype, const core::HardWord*>> found;
    for (const core::HardWord& word : all) {
        if (const qsizetype at = placeIn(folded, core::folded(word.word)); at >= 0)
            found.append({at, &word});
    }
    std::sort(found.begin(), found.end());
    QList<core::HardWord> words;
    for (const auto& [at, word] : std::as_const(found))
        words.append(*word);
    return words;
}

} // namespace services
