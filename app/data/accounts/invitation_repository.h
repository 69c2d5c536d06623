#pragma once

#include "core/accounts/activation_code.h"
#include "core/accounts/invitation.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace data {

class Database;
class Row;

// Letters of invitation. Of a supply point's letters the one made last counts, the older ones are history.
class InvitationRepository final
{
public:
    explicit InvitationRepository(Database& database);

    // With what checks its code, and its code while the letter may be printed (empty otherwise).
    struct Kept
    {
        core::Invitation invitation;
        QByteArray codeHash;
        QString code;
    };

    core::Result<std::optional<Kept>> newestOf(core::SupplyPointId supplyPoint);
    core::Result<QList<Kept>> ofSupplyPoint(core::SupplyPointId supplyPoint); // newest first
    core::Result<QList<core::Invitation>> all(); // by supply point, newest first
    core::Result<std::optional<core::Invitation>> reservedBy(core::AccountId account); // the newest of it

    // The codes of the older letters of that supply point can no longer be read.
    core::Result<core::InvitationId> add(core::SupplyPointId supplyPoint, const core::ActivationCode& code,
        const QByteArray& salt, const QDateTime& madeAt, const QDateTime& expiresAt);
    core::Result<void> setFailures(core::InvitationId id, int failures, const QDateTime& lockedUntil);
    core::Result<void> setExpiry(core::InvitationId id, const QDateTime& expiresAt);
    core::Result<void> setPrinted(core::InvitationId id, const QDateTime& at);
    // Reserved for that account; the failures and the lock are forgotten.
    core::Result<void> reserve(core::InvitationId id, core::AccountId account);
    // Nobody's again, until then; what became of its code stays.
    core::Result<void> reopen(core::InvitationId id, const QDateTime& expiresAt);
    // Its code can no longer be read.
    core::Result<void> use(core::InvitationId id, core::AccountId account, const QDateTime& at);

private:
    core::Result<QList<Kept>> rows(QLatin1StringView name, const QString& rest, qint64 value);

    Database& m_database;
};

} // namespace data
