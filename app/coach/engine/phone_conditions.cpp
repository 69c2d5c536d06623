#include "coach/engine/condition_lists.h"

#include "core/event_names.h"
#include "core/phone/phone_event_names.h"
#include "services/accounts/session_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

namespace events = core::events;
using core::JournalEntry;

// A line of that event whose attribute says so; any value when none is wanted.
bool told(
    const Situation& situation, QLatin1StringView event, const QString& attribute, const QJsonValue& wanted)
{
    return std::any_of(situation.events.cbegin(), situation.events.cend(), [&](const JournalEntry& entry) {
        return entry.event == event && (wanted.isUndefined() || entry.attributes[attribute] == wanted);
    });
}

bool callEndedSafely(const Situation& situation, const QString& script)
{
    return std::any_of(situation.events.cbegin(), situation.events.cend(), [&](const JournalEntry& entry) {
        return entry.subject == script
            && (entry.event == events::kCallRefused
                || (entry.event == events::kCallEnded
                    && entry.attributes[u"outcome"_s].toString() == u"safe"_s));
    });
}

} // namespace

QList<Condition> phoneConditions()
{
    const Parameter text{u"template"_s, Parameter::Kind::Text, false,
        u"its file in demo-data/texts; any text when left out"_s};
    return {
        {u"text_opened"_s, u"That text was read on the phone since the exercise began."_s, {text},
            [](const Situation& situation, const QJsonObject& arguments) {
                return told(situation, events::kTextOpened, u"template"_s, arguments[u"template"_s]);
            }},
        {u"text_reported"_s, u"That text was reported since the exercise began."_s, {text},
            [](const Situation& situation, const QJsonObject& arguments) {
                return told(situation, events::kTextReported, u"template"_s, arguments[u"template"_s]);
            }},
        {u"call_ended_safely"_s,
            u"The call was refused, or ended without anything given away, since the exercise began."_s,
            {{u"script"_s, Parameter::Kind::Text, true, u"its file in demo-data/calls"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return callEndedSafely(situation, arguments[u"script"_s].toString());
            }},
        {u"code_by_text_on"_s,
            u"The person is signed in, and the next sign-in will ask for a code by text."_s, {},
            [](const Situation& situation, const QJsonObject&) {
                const auto account = situation.senses.session.account();
                return account && account->supplyPoint == situation.player.id()
                    && situation.senses.session.code().isWantedBy(account->id).value_or(false);
            }},
        {u"signed_in_with_code"_s, u"The person signed in with a code by text since the exercise began."_s,
            {},
            [](const Situation& situation, const QJsonObject&) {
                return told(situation, events::kSignedIn, u"code"_s, true);
            }},
    };
}

} // namespace coach
