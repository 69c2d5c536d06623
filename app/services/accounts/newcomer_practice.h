#pragma once

#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

class InvitationService;
class RegistrationService;

// What exercises put in place for somebody who plays a newcomer: a persona whose account begins with a
// letter. Nothing that the account holds is taken away, and what is there already is left as it is.
class NewcomerPractice final
{
public:
    // All outlive it.
    NewcomerPractice(data::WorldStore& world, const core::Clock& clock, InvitationService& invitations,
        RegistrationService& registration);

    // The letter opens an account again, with the code printed on it; an account that is there waits as if
    // its link had never been opened. Nothing for a persona whose account was there from the first day.
    core::Result<void> startAgain(const core::Persona& persona);
    // An account waits for the link of an e-mail that works, as after a registration. suspected: the e-mail
    // was put among the suspects. An account that is active already waits again only when asked to.
    enum class Active { Leave, WaitsAgain };
    core::Result<void> awaitActivation(const core::Persona& persona, Active active, bool suspected);
    // The account is open, with the password of the persona.
    core::Result<void> openAccount(const core::Persona& persona);

private:
    core::Result<void> registerNow(const core::Persona& persona);
    core::Result<bool> hasWorkingLink(core::SupplyPointId persona) const;
    core::Result<void> suspect(core::SupplyPointId persona);

    data::WorldStore& m_world;
    const core::Clock& m_clock;
    InvitationService& m_invitations;
    RegistrationService& m_registration;
};

} // namespace services
