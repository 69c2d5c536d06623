#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace data {

class Database;

struct SigningKeyRow
{
    QByteArray publicKey;
    QByteArray secretKey;
};

struct TrustedKeyRow
{
    QByteArray fingerprint;
    QByteArray publicKey;
    QString organisation;
};

// A certificate as it is remembered: never whose it is.
struct CertificateRow
{
    QString code;
    QDate day; // invalid when it was given elsewhere
    QStringList exercises;
    bool isWhole = false;
    bool isGiven = true; // here; else only taken back here
    QDateTime revokedAt; // UTC; invalid: it counts
};

// The key, the keys trusted and the certificates of the room.
class CertificateRepository final
{
public:
    explicit CertificateRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<std::optional<SigningKeyRow>> signingKey() const;
    core::Result<void> addSigningKey(
        const SigningKeyRow& key, const QDateTime& madeAt); // unless there is one

    core::Result<QList<TrustedKeyRow>> trustedKeys() const; // by organisation
    core::Result<void> putTrustedKey(const TrustedKeyRow& key, const QDateTime& addedAt);
    core::Result<bool> removeTrustedKey(const QByteArray& fingerprint); // false: there was none

    core::Result<std::optional<CertificateRow>> find(const QString& code) const;
    core::Result<QList<CertificateRow>> all() const; // the latest first
    core::Result<void> addGiven(const CertificateRow& row); // again: nothing changes
    core::Result<void> setRevoked(const QString& code, const QDateTime& at); // invalid: it counts again

private:
    Database& m_database;
};

} // namespace data
