#include "coach/engine/condition_lists.h"

#include "core/event_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {

QList<Condition> requestConditions()
{
    return {
        {u"request_sent"_s, u"A request was sent since the exercise began."_s,
            {{u"attachments"_s, Parameter::Kind::Number, false, u"how many documents at least"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                return std::any_of(
                    situation.events.cbegin(), situation.events.cend(), [&](const core::JournalEntry& entry) {
                        return entry.event == core::events::kRequestSent
                            && entry.attributes[u"attachments"_s].toInt()
                            >= arguments[u"attachments"_s].toInt();
                    });
            }},
        {u"attachment_refused"_s, u"A document was refused since the exercise began."_s,
            {{u"why"_s, Parameter::Kind::Text, true, u"size: it is too big; kind: anything else"_s}},
            [](const Situation& situation, const QJsonObject& arguments) {
                const bool wanted = arguments[u"why"_s].toString() == u"size"_s;
                return std::any_of(
                    situation.events.cbegin(), situation.events.cend(), [&](const core::JournalEntry& entry) {
                        return entry.event == core::events::kAttachmentRefused
                            && entry.attributes[u"tooBig"_s].toBool() == wanted;
                    });
            }},
    };
}

} // namespace coach
