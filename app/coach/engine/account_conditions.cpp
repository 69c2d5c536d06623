#include "coach/engine/condition_lists.h"

#include "core/clock.h"
#include "core/event_names.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/preference_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/persona_view.h"
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

// Where the newest letter stands; none without a letter.
std::optional<core::InvitationState> letterState(const Situation& situation)
{
    const auto letters = situation.senses.invitations.all();
    if (!letters)
        return std::nullopt;
    for (const core::Invitation& letter : *letters) {
        if (letter.supplyPoint == situation.player.id() && letter.isNewest)
            return letter.stateAt(situation.senses.clock.nowUtc());
    }
    return std::nullopt;
}

bool isRegistered(const Situation& situation)
{
    const auto account = situation.senses.persona.account(situation.player.id());
    const auto letter = letterState(situation);
    return account && account->has_value()
        && (letter == core::InvitationState::Reserved || letter == core::InvitationState::Used);
}

bool isOpen(const Situation& situation)
{
    const auto account = situation.senses.persona.account(situation.player.id());
    return account && account->has_value() && account->value().active
        && letterState(situation) == core::InvitationState::Used;
}

} // namespace

QList<Condition> accountConditions()
{
    return {
        {u"newcomer"_s, u"The persona came without an account: a letter of invitation opens one."_s, {},
            [](const Situation& situation, const QJsonObject&) {
                return !situation.player.persona.hasAccount;
            }},
        {u"registered"_s, u"An account was asked for with the letter, whose code is now reserved or used."_s,
            {}, [](const Situation& situation, const QJsonObject&) { return isRegistered(situation); }},
        {u"account_active"_s, u"The account opened with the letter is active, and the letter is used."_s, {},
            [](const Situation& situation, const QJsonObject&) { return isOpen(situation); }},
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
