#pragma once

#include "core/clock.h"
#include "core/language.h"
#include "core/phone/call.h"
#include "core/result.h"
#include "data/dataset/content_file.h"

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// The calls on the phone of a persona. Somebody else's call is not found. Every answer is told by the
// journal by its name in the script: call.answered, call.choice, call.back, call.refused, call.ended.
class CallService final
{
public:
    CallService(data::WorldStore& world, Journal& journal, const core::Clock& clock,
        const QString& content = QString(data::kBuiltInContent));

    // The call that rings now; none otherwise, or when it cannot be read.
    std::optional<core::Call> ringing(core::SupplyPointId phone) const;
    core::Result<QList<core::Call>> past(core::SupplyPointId phone) const; // newest first
    core::Result<core::CallScript> script(const core::Call& call) const;

    // Makes it ring, inside the caller's transaction. False: that script rings already.
    core::Result<bool> ring(core::SupplyPointId phone, const QString& script) const;

    // Not answering is always a good answer to a stranger.
    core::Result<void> refuse(core::SupplyPointId phone, core::CallId call);
    // A talk that was begun and not ended, as after a restart of the program: where it stands, from what the
    // journal tells. None when the call only rings.
    core::Result<std::optional<core::CallTalk>> begun(const core::Call& call) const;
    core::Result<core::CallTalk> answer(core::SupplyPointId phone, core::CallId call);
    // Errors: InvalidInput when there is no such answer here.
    core::Result<void> choose(const core::Call& call, core::CallTalk& talk, const QString& choice);
    core::Result<void> back(const core::Call& call, core::CallTalk& talk);
    // The talk is over, or the person hangs up in the middle of it, which gives nothing away: Safe.
    core::Result<core::CallOutcome> hangUp(const core::Call& call, const core::CallTalk& talk);

private:
    core::Result<void> note(const core::Call& call, QLatin1StringView event, const QJsonObject& attributes);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    QString m_content;
};

} // namespace services
