#include "coach/engine/condition_lists.h"

#include "core/event_names.h"
#include "services/accounts/preference_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/settings_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

bool isSignedIn(const Situation& situation)
{
    const auto account = situation.senses.session.account();
    return account && account->supplyPoint == situation.player.id();
}

// How the screen looks to this person now: what was chosen, else as the machine is set.
QString preference(const Situation& situation, const QString& name)
{
    const auto chosen = situation.senses.preferences.preferences(situation.player.id());
    if (!chosen)
        return {};
    const services::Settings& machine = situation.senses.settings.settings();
    if (name == u"text_percent"_s)
        return QString::number(chosen->textPercent.value_or(machine.textPercent));
    if (name == u"theme"_s)
        return services::themeCode(chosen->theme.value_or(machine.theme));
    return {};
}

} // namespace

QList<Condition> accountConditions()
{
    return {
        {u"signed_in"_s, u"The person is signed in to electruc.example with the account of the persona."_s,
            {}, [](const Situation& situation, const QJsonObject&) { return isSignedIn(situation); }},
        {u"signed_out"_s, u"The person signed out since the exercise began, and is signed out now."_s, {},
            [](const Situation& situation, const QJsonObject&) {
                return !situation.senses.session.isSignedIn()
                    && std::any_of(situation.events.cbegin(), situation.events.cend(),
                        [](const core::JournalEntry& entry) {
                            return entry.event == core::events::kSignedOut;
                        });
            }},
        {u"preference_is"_s, u"The screen looks so to this person now."_s,
            {{u"name"_s, Parameter::Kind::Text, true, u"text_percent, or theme"_s},
                {u"value"_s, Parameter::Kind::Text, true, u"100 to 200; light, dark or contrast"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return preference(situation, arguments[u"name"_s].toString())
                    == arguments[u"value"_s].toString();
            }},
        {u"text_at_least"_s, u"The text is at least that large to this person now."_s,
            {{u"percent"_s, Parameter::Kind::Number, true, u"100 to 200"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return preference(situation, u"text_percent"_s).toInt() >= arguments[u"percent"_s].toInt();
            }},
    };
}

} // namespace coach
