#include "coach/engine/condition_lists.h"

#include "core/event_names.h"
#include "services/mail/mail_lessons.h"
#include "services/mail/mailbox_service.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

bool isThere(const Situation& situation, const QString& templateId)
{
    const auto mail = situation.senses.mailbox.newestOf(situation.player.id(), templateId);
    return mail && mail->has_value();
}

bool told(const Situation& situation, QLatin1StringView event, const QJsonValue& templateId)
{
    return std::any_of(
        situation.events.cbegin(), situation.events.cend(), [&](const core::JournalEntry& entry) {
            return entry.event == event
                && (templateId.isUndefined() || entry.attributes[u"template"_s] == templateId);
        });
}

// How many different messages the last verdict of which is told so; only the right ones when asked.
int judged(const Situation& situation, bool onlyRight)
{
    QHash<QString, bool> last;
    for (const core::JournalEntry& entry : situation.events) {
        if (entry.event == core::events::kMailJudged)
            last.insert(entry.subject, entry.attributes[u"right"_s].toBool());
    }
    return static_cast<int>(
        std::count_if(last.cbegin(), last.cend(), [&](bool right) { return right || !onlyRight; }));
}

// The most different clues that were found in one message.
int cluesInOneMail(const Situation& situation)
{
    QHash<QString, QSet<int>> found;
    qsizetype most = 0;
    for (const core::JournalEntry& entry : situation.events) {
        const int clue = entry.attributes[u"clue"_s].toInt(-1);
        if (entry.event != core::events::kMailCluePointed || clue < 0)
            continue;
        QSet<int>& ofMail = found[entry.subject];
        ofMail.insert(clue);
        most = std::max(most, ofMail.size());
    }
    return static_cast<int>(most);
}

bool reportedUnopened(const Situation& situation)
{
    QSet<QString> followed;
    for (const core::JournalEntry& entry : situation.events) {
        if (entry.event == core::events::kMailLinkOpened)
            followed.insert(entry.subject);
    }
    return std::any_of(
        situation.events.cbegin(), situation.events.cend(), [&](const core::JournalEntry& entry) {
            return entry.event == core::events::kMailReported && entry.attributes[u"fraud"_s].toBool()
                && !followed.contains(entry.subject);
        });
}

bool trueOnesKept(const Situation& situation)
{
    const auto mails = situation.senses.mailLessons.mails(situation.player.id());
    return mails && std::all_of(mails->cbegin(), mails->cend(), [](const core::Mail& mail) {
        return mail.fraud || mail.folder == core::MailFolder::Inbox;
    });
}

// Of the message that was opened last.
bool shownIsFraud(const Situation& situation)
{
    const auto last = std::find_if(situation.events.crbegin(), situation.events.crend(),
        [](const core::JournalEntry& entry) { return entry.event == core::events::kMailOpened; });
    return last != situation.events.crend() && last->attributes[u"fraud"_s].toBool();
}

} // namespace

QList<Condition> mailConditions()
{
    const Parameter mail{
        u"template"_s, Parameter::Kind::Text, true, u"its file in demo-data/mails, without .json"_s};
    return {
        {u"mail_is_there"_s, u"A mail of that template lies in the mailbox, in whatever folder."_s, {mail},
            [](const Situation& situation, const QJsonObject& arguments) {
                return isThere(situation, arguments[u"template"_s].toString());
            }},
        {u"mail_opened"_s, u"A mail of that template was opened since the exercise began."_s, {mail},
            [](const Situation& situation, const QJsonObject& arguments) {
                return told(situation, core::events::kMailOpened, arguments[u"template"_s]);
            }},
        {u"mails_judged"_s,
            u"So many messages of the exercise were judged since it began, so many rightly."_s,
            {{u"count"_s, Parameter::Kind::Number, true, u"judged at least; « je ne sais pas » counts"_s},
                {u"right"_s, Parameter::Kind::Number, true,
                    u"rightly at least; the last verdict of each message counts"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return judged(situation, false) >= arguments[u"count"_s].toInt()
                    && judged(situation, true) >= arguments[u"right"_s].toInt();
            }},
        {u"clues_found"_s, u"So many clues were found in one false message since the exercise began."_s,
            {{u"count"_s, Parameter::Kind::Number, true, u"how many at least"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return cluesInOneMail(situation) >= arguments[u"count"_s].toInt();
            }},
        {u"fraud_mail_reported"_s,
            u"A false message was reported since the exercise began, its link not followed before."_s, {},
            [](const Situation& situation, const QJsonObject&) { return reportedUnopened(situation); }},
        {u"true_mails_kept"_s, u"No true message of the exercise lies among the suspects or in the trash."_s,
            {}, [](const Situation& situation, const QJsonObject&) { return trueOnesKept(situation); }},
        {u"shown_mail_is"_s, u"The message opened last is false, or true. For « Montre-moi »."_s,
            {{u"what"_s, Parameter::Kind::Text, true, u"false or true"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return shownIsFraud(situation) == (arguments[u"what"_s].toString() == u"false"_s);
            }},
    };
}

} // namespace coach
