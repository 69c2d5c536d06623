#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace data {

class Database;

// New e-mail addresses that customers asked for, until their link is opened.
class EmailChangeRepository final
{
public:
    explicit EmailChangeRepository(Database& database)
        : m_database(database)
    {
    }

    struct Change
    {
        qint64 id = 0;
        core::SupplyPointId customer;
        core::AccountId account;
        QString email;
        QDateTime expiresAt; // UTC
        bool confirmed = false;
        bool dropped = false;
    };

    core::Result<void> add(const Change& change, const QString& tokenHash, const QDateTime& at);
    // The one that waits; expired ones too.
    core::Result<std::optional<Change>> waiting(core::AccountId account);
    core::Result<std::optional<Change>> byToken(const QString& tokenHash);
    core::Result<void> confirm(qint64 id, const QDateTime& at);
    core::Result<void> dropWaiting(core::AccountId account, const QDateTime& at);

private:
    Database& m_database;
};

} // namespace data
