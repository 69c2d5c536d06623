#pragma once

#include "core/accounts/account.h"
#include "core/email_address.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace data {

class Database;
class Row;

// Customers' accesses to electruc.example.
class AccountRepository final
{
public:
    explicit AccountRepository(Database& database);

    // What verifying a password needs. The hash goes nowhere else.
    struct Credentials
    {
        core::AccountId account;
        core::SupplyPointId supplyPoint;
        bool active = false;
        QByteArray passwordHash;
    };

    core::Result<std::optional<Credentials>> credentials(const core::EmailAddress& email);
    core::Result<std::optional<core::Account>> byId(core::AccountId id);
    core::Result<std::optional<core::Account>> ofSupplyPoint(core::SupplyPointId supplyPoint);

    // Everything but the id.
    core::Result<core::AccountId> add(
        const core::Account& account, const QByteArray& passwordHash, const QDateTime& createdAt);
    core::Result<void> setPassword(core::AccountId id, const QByteArray& passwordHash);
    core::Result<void> setEmail(core::AccountId id, const core::EmailAddress& email);
    core::Result<void> activate(core::AccountId id);
    core::Result<void> deactivate(core::AccountId id); // waits for a link again

    // Every attempt to sign in; supplyPoint is none when the address is nobody's.
    core::Result<void> addSignIn(
        core::SupplyPointId supplyPoint, const QString& email, bool accepted, const QDateTime& at);

private:
    core::Result<std::optional<core::Account>> one(
        QLatin1StringView name, const QString& condition, qint64 value);
    static core::Account fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
