#pragma once

#include "core/id.h"
#include "core/result.h"
#include "services/classroom/settings_service.h"

#include <optional>

namespace core {
class Clock;
}
namespace data {
class WorldStore;
}

namespace services {

class Journal;

// What a person chose for comfort; what is not chosen follows the machine's settings.
struct Preferences
{
    std::optional<int> textPercent; // one of kTextPercents
    std::optional<ThemeChoice> theme;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

// Text size and theme of each persona. They belong to the world: a reset gives the machine's look back.
class PreferenceService final
{
public:
    PreferenceService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    core::Result<Preferences> preferences(core::SupplyPointId persona) const;
    // Keeps what is set and leaves the rest as it was; the journal tells each choice. An impossible text size
    // is refused (InvalidInput).
    core::Result<void> keep(core::SupplyPointId persona, const Preferences& preferences);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
