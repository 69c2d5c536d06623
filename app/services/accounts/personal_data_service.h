#pragma once

#include "core/accounts/personal_data.h"
#include "core/id.h"
#include "core/result.h"

namespace data {
class WorldStore;
}
namespace core {
class Clock;
}

namespace services {

class Journal;

// « Mes données » (N-16): everything Electruc holds about a customer.
class PersonalDataService final
{
public:
    PersonalDataService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    core::Result<core::PersonalData> collect(core::AccountId account) const;
    // The files were kept in « Téléchargements ». Journal: data.exported.
    core::Result<void> noteExported(core::AccountId account, int files);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
