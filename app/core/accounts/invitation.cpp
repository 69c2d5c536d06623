#include "core/accounts/invitation.h"

namespace core {

InvitationState Invitation::stateAt(const QDateTime& now) const
{
    if (usedAt.isValid())
        return InvitationState::Used;
    if (!isNewest)
        return InvitationState::Replaced;
    if (now >= expiresAt)
        return InvitationState::Expired;
    return account.isValid() ? InvitationState::Reserved : InvitationState::Open;
}

bool Invitation::isLockedAt(const QDateTime& now) const
{
    constexpr qint64 kSecondsAMinute = 60;
    return lockedUntil.isValid() && now < lockedUntil
        && now.secsTo(lockedUntil) <= kInvitationLockMinutes * kSecondsAMinute;
}

} // namespace core
