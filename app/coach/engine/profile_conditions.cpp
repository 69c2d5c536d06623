#include "coach/engine/condition_lists.h"

#include "coach/engine/play_fact.h"
#include "core/belgian_phone.h"
#include "core/event_names.h"
#include "services/classroom/persona_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

bool profileHas(const Situation& situation, const QJsonObject& arguments)
{
    const auto account = situation.senses.persona.account(situation.player.id());
    const auto value = filled(arguments[u"value"_s].toString(), situation);
    if (!account || !account->has_value() || !value)
        return false;
    const QString what = arguments[u"what"_s].toString();
    if (what == u"phone"_s) {
        const auto phone = core::BelgianPhone::fromText(*value);
        return phone && account->value().phone == phone->digits();
    }
    if (what == u"contact"_s) {
        const bool byPhone = account->value().contact == core::ContactPreference::Phone;
        return *value == (byPhone ? u"phone"_s : u"email"_s);
    }
    return what == u"language"_s && core::languageCode(account->value().language) == *value;
}

} // namespace

QList<Condition> profileConditions()
{
    return {
        {u"profile_has"_s, u"The account of the persona has it now."_s,
            {{u"what"_s, Parameter::Kind::Text, true, u"phone, contact or language"_s},
                {u"value"_s, Parameter::Kind::Text, true,
                    u"a number, which may be {practice_phone}; email or phone; fr, nl, de or en"_s}},
            profileHas},
        {u"cookies_limited"_s, u"The last choice since the exercise began does not allow every cookie."_s, {},
            [](const Situation& situation, const QJsonObject&) {
                const auto last = std::find_if(situation.events.crbegin(), situation.events.crend(),
                    [](const core::JournalEntry& entry) {
                        return entry.event == core::events::kCookiesChosen;
                    });
                return last != situation.events.crend() && last->subject != u"audience advertising"_s;
            }},
    };
}

} // namespace coach
