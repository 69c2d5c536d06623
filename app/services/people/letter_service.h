#pragma once

#include "core/accounts/account.h"
#include "core/people/letter_wording.h"
#include "services/accounts/invitation_service.h"

#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

// A person of the group and the newest letter, as the trainer's list shows them (E-77).
struct PersonLetter
{
    enum class State { None, ToPrint, Printed, Reserved, Used, Expired };

    core::Persona persona;
    std::optional<core::Invitation> invitation; // the newest
    QString code; // R4T9-HXKM; empty when it can no longer be read
    QString usedBy; // address of the account, empty until registered
    State state = State::None;
    bool isLocked = false;
};

// The letters of invitation as the trainer prepares them: what to print, what each says, what became of it.
class LetterService final
{
public:
    LetterService(data::WorldStore& world, data::ClassroomStore& classroom, InvitationService& invitations,
        const core::Clock& clock);

    core::Result<QList<PersonLetter>> lettersOf(const QList<core::Persona>& people) const;

    enum class Codes { KeepValid, AllNew };
    // Ready to print, ordered by EAN (E-73): a letter still valid keeps its code unless new ones are wanted,
    // a missing, used or expired one is made. They count as printed from then on.
    core::Result<QList<InvitationLetter>> prepare(
        const QList<core::SupplyPointId>& supplyPoints, Codes codes);

    core::Result<core::LetterWording> wording() const; // empty texts: the usual ones
    // Fields: heading, body (TooLong).
    core::Result<core::FieldErrors> setWording(const core::LetterWording& wording);

private:
    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    InvitationService& m_invitations;
    const core::Clock& m_clock;
};

} // namespace services
