#include "services/site/help_service.h"

#include "core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr qsizetype kShortWord = 2;

HelpQuestion questionFrom(const data::HelpEntry& entry, core::Language language)
{
    const data::HelpEntry::Answer& answer = entry.in(language);
    return {entry.id, entry.topic, answer.question, answer.paragraphs, entry.example};
}

// « factures » is looked for as « facture »: the singular is part of the plural, not the other way round.
QString singular(const QString& word)
{
    constexpr qsizetype kShortestPlural = 4;
    const bool plural = word.size() >= kShortestPlural && (word.back() == u's' || word.back() == u'x');
    return plural ? word.chopped(1) : word;
}

// As texts and words are compared: folded, and « e-mail » as « email », which people type.
QString comparable(const QString& text)
{
    return core::folded(text).remove(u'-');
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : comparable(text) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(singular(word));
            word.clear();
        }
    }
    const auto isShort = [](const QString& candidate) { return candidate.size() <= kShortWord; };
    if (!std::all_of(words.cbegin(), words.cend(), isShort))
        words.removeIf(isShort);
    return words;
}

// Whether the folded text has a word that begins with this one, or, for longer ones, holds it.
bool holds(const QString& folded, const QString& word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (word.size() > kShortWord + 1 || at == 0 || !folded[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

// Where all the words are found: 0 in the question, 1 with the other words people use, 2 with the answer; 3
// nowhere.
int rankOf(const data::HelpEntry::Answer& answer, const QStringList& words)
{
    QString text;
    int rank = 0;
    for (const QStringList& part : {QStringList{answer.question}, answer.words, answer.paragraphs}) {
        text += u' ' + comparable(part.join(u' '));
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return holds(text, word); }))
            return rank;
        ++rank;
    }
    return rank;
}

} // namespace

HelpService::HelpService(const QString& contentFolder)
    : m_contentFolder(contentFolder)
{
}

core::Result<const QList<data::HelpEntry>*> HelpService::entries() const
{
    if (!m_entries) {
        auto loaded = data::loadHelp(m_contentFolder);
        if (!loaded)
            return loaded.error();
        m_entries = std::move(loaded).value();
    }
    return &*m_entries;
}

core::Result<QList<HelpQuestion>> HelpService::questions(core::Language language, const QString& topic) const
{
    const auto all = entries();
    if (!all)
        return all.error();
    QList<HelpQuestion> first;
    QList<HelpQuestion> then;
    for (const data::HelpEntry& entry : *all.value()) {
        if (topic.isEmpty() && entry.mostAsked)
            first.append(questionFrom(entry, language));
        else if (topic.isEmpty() || entry.topic == topic)
            then.append(questionFrom(entry, language));
    }
    return first + then;
}

core::Result<QList<HelpQuestion>> HelpService::search(core::Language language, const QString& text) const
{
    const auto all = entries();
    if (!all)
        return all.error();
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return QList<HelpQuestion>();
    constexpr std::size_t kRanks = 3;
    std::array<QList<HelpQuestion>, kRanks> found;
    for (const data::HelpEntry& entry : *all.value()) {
        const auto rank = static_cast<std::size_t>(rankOf(entry.in(language), words));
        if (rank < kRanks)
            found[rank].append(questionFrom(entry, language));
    }
    return found[0] + found[1] + found[2];
}

} // namespace services
