#pragma once

#include "core/id.h"

#include <QDateTime>

namespace core {

using InvitationId = Id<struct InvitationTag>;

// The rules of the letters, as they hold unless the trainer chose others.
struct InvitationRules
{
    int days = 30; // E-18: how long a letter is valid
    int tries = 5; // E-19: wrong codes before it locks
    int lockMinutes = 15; // E-19

    QDateTime expiryOf(const QDateTime& madeAt) const; // UTC; the same hour in Belgium
    QDateTime lockedUntil(const QDateTime& now) const;

    friend bool operator==(const InvitationRules&, const InvitationRules&) = default;
};

inline constexpr int kLongestLockMinutes = 60; // of all that can be chosen

// Where an invitation stands. Locked is no state: it passes.
enum class InvitationState {
    Open,
    Reserved, // somebody registered with it and has not opened the activation e-mail yet (E-22)
    Used,
    Expired,
    Replaced // a newer letter was made (E-17)
};

// A letter that lets its holder register. Its code is not here: the letter has it.
struct Invitation
{
    InvitationId id;
    SupplyPointId supplyPoint;
    QDateTime madeAt; // UTC, as all instants below
    QDateTime expiresAt;
    QDateTime usedAt; // invalid until used
    QDateTime printedAt; // invalid until printed
    AccountId account; // who reserved or used it
    int failures = 0; // wrong codes since the last lock
    QDateTime lockedUntil; // invalid when it never locked
    bool isNewest = true; // of its supply point
    bool isPrintable = true; // its code can still be read for the letter

    InvitationState stateAt(const QDateTime& now) const;
    // A lock that lies further ahead than the longest one lasts is the trace of a clock that was set back:
    // none.
    bool isLockedAt(const QDateTime& now) const;
};

} // namespace core
