#pragma once

#include "core/id.h"

#include <QDateTime>

namespace core {

enum class LinkPurpose { Activation, Password };

// A link of an e-mail, which proves that whoever opens it reads the mailbox of the account. Its secret is in
// the e-mail only.
struct AccountLink
{
    AccountId account;
    SupplyPointId supplyPoint;
    LinkPurpose purpose = LinkPurpose::Activation;
    QDateTime expiresAt; // UTC
    QDateTime usedAt; // UTC; invalid while it works: it dies once used, or once a newer one was sent

    bool worksAt(const QDateTime& now) const { return !usedAt.isValid() && now < expiresAt; }
};

} // namespace core
