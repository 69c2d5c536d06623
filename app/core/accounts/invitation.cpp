#include "core/accounts/invitation.h"

#include "core/clock.h"

namespace core {
namespace {

constexpr qint64 kSecondsAMinute = 60;

} // namespace

QDateTime InvitationRules::expiryOf(const QDateTime& madeAt) const
{
    return movedByDays(madeAt, days);
}

QDateTime InvitationRules::lockedUntil(const QDateTime& now) const
{
    return now.addSecs(lockMinutes * kSecondsAMinute);
}

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
    return lockedUntil.isValid() && now < lockedUntil
        && now.secsTo(lockedUntil) <= kLongestLockMinutes * kSecondsAMinute;
}

} // namespace core
