#include "services/classroom/trainer_access.h"

#include "services/classroom/pin_service.h"

namespace services {

TrainerAccess::TrainerAccess(const PinService& pins)
    : m_pins(pins)
{
}

void TrainerAccess::open(core::CodeRole role)
{
    m_role = role;
    Q_EMIT changed();
}

void TrainerAccess::close()
{
    open(core::CodeRole::Trainer);
}

bool TrainerAccess::isOrganiser() const
{
    return m_role == core::CodeRole::Organiser || !m_pins.hasOrganiser().value_or(true);
}

} // namespace services
