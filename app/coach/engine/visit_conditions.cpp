#include "coach/engine/condition_lists.h"

#include "core/event_names.h"
#include "core/json.h"
#include "core/text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

template <typename Test> bool any(const Situation& situation, QLatin1StringView event, Test test)
{
    return std::any_of(situation.events.cbegin(), situation.events.cend(),
        [&](const core::JournalEntry& entry) { return entry.event == event && test(entry); });
}

bool always(const core::JournalEntry&)
{
    return true;
}

QList<Condition> pageConditions()
{
    const Parameter page{u"page"_s, Parameter::Kind::Text, true,
        u"host and path, www.electruc.example/aide; a * at the end stands for anything"_s};
    return {
        {u"page_visited"_s, u"The page was shown at least once since the exercise began."_s, {page},
            [](const Situation& situation, const QJsonObject& arguments) {
                const QString wanted = arguments[u"page"_s].toString();
                return any(situation, core::events::kPageOpened,
                    [&](const core::JournalEntry& entry) { return pageFits(wanted, entry.subject); });
            }},
        {u"page_shown"_s, u"The page is the one shown now."_s, {page},
            [](const Situation& situation, const QJsonObject& arguments) {
                return pageFits(arguments[u"page"_s].toString(), shownPage(situation.events));
            }},
        {u"pages_visited"_s, u"That many different pages were shown since the exercise began."_s,
            {page, {u"count"_s, Parameter::Kind::Number, true, u"how many at least"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                QSet<QString> pages;
                for (const core::JournalEntry& entry : situation.events) {
                    if (entry.event == core::events::kPageOpened
                        && pageFits(arguments[u"page"_s].toString(), entry.subject))
                        pages.insert(entry.subject);
                }
                return pages.size() >= arguments[u"count"_s].toInt();
            }},
        {u"back_used"_s, u"A page was come back to with « Retour » since the exercise began."_s, {},
            [](const Situation& situation, const QJsonObject&) {
                return any(situation, core::events::kPageOpened, [](const core::JournalEntry& entry) {
                    return entry.attributes[u"how"_s].toString() == u"back"_s;
                });
            }},
    };
}

} // namespace

QList<Condition> visitConditions()
{
    return pageConditions()
        + QList<Condition>{
            {u"help_searched"_s, u"The word was searched in the help and something was found."_s,
                {{u"word"_s, Parameter::Kind::Texts, true,
                    u"accents and capitals do not matter; or a list, one for each language"_s}},
                [](const Situation& situation, const QJsonObject& arguments) {
                    const QJsonValue words = arguments[u"word"_s];
                    const QStringList wanted
                        = words.isArray() ? core::textsOf(words) : QStringList(words.toString());
                    return any(situation, core::events::kHelpSearched, [&](const core::JournalEntry& entry) {
                        const QString searched = core::folded(entry.subject);
                        return entry.attributes[u"found"_s].toInt() > 0
                            && std::any_of(wanted.cbegin(), wanted.cend(),
                                [&](const QString& word) { return searched.contains(core::folded(word)); });
                    });
                }},
            {u"question_opened"_s, u"That question of the help was opened."_s,
                {{u"question"_s, Parameter::Kind::Text, true, u"its id in demo-data/help.json"_s}},
                [](const Situation& situation, const QJsonObject& arguments) {
                    return any(
                        situation, core::events::kQuestionOpened, [&](const core::JournalEntry& entry) {
                            return entry.subject == arguments[u"question"_s].toString();
                        });
                }},
            {u"message_sent"_s, u"The contact form was sent."_s, {},
                [](const Situation& situation, const QJsonObject&) {
                    return any(situation, core::events::kContactMessageSent, always);
                }},
            {u"happened"_s, u"The journal tells that event since the exercise began."_s,
                {{u"event"_s, Parameter::Kind::Text, true, u"a name of app/core/event_names.h"_s},
                    {u"subject"_s, Parameter::Kind::Text, false, u"of what; anything when left out"_s}},
                [](const Situation& situation, const QJsonObject& arguments) {
                    const QJsonValue subject = arguments[u"subject"_s];
                    return std::any_of(situation.events.cbegin(), situation.events.cend(),
                        [&](const core::JournalEntry& entry) {
                            return entry.event == arguments[u"event"_s].toString()
                                && (subject.isUndefined() || entry.subject == subject.toString());
                        });
                }},
        };
}

} // namespace coach
