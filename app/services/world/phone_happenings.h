#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"
#include "services/phone/call_service.h"
#include "services/phone/text_sender.h"

#include <QList>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// What the trainer makes happen on phones, inside the caller's transaction. Each gives how many were touched.
class PhoneHappenings final
{
public:
    PhoneHappenings(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    // person: whom; none: every persona.
    core::Result<int> text(core::SupplyPointId person, const QString& templateId) const;
    core::Result<int> call(core::SupplyPointId person, const QString& script) const;

    // The same for one person, as a use case of its own: for exercises. Nothing when it is there already, not
    // yet read or answered.
    core::Result<void> bringText(core::SupplyPointId person, const QString& templateId) const;
    core::Result<void> bringCall(core::SupplyPointId person, const QString& script) const;

private:
    core::Result<QList<core::SupplyPointId>> people(core::SupplyPointId person) const;

    data::WorldStore& m_world;
    const core::Clock& m_clock;
    TextSender m_texts;
    CallService m_calls;
};

} // namespace services
