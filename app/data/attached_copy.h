#pragma once

#include "core/result.h"
#include "data/store_options.h"

namespace data {

// Another database of the same store, reachable through the live connection under its own schema name while
// this lives: an attached file on SQLite, a schema of the same server on PostgreSQL. Not inside a
// transaction.
class AttachedCopy final
{
public:
    // Makes the copy when absent (empty, with every table) and brings it up to date. store: "world" or
    // "classroom".
    static core::Result<AttachedCopy> attach(
        Database& live, const StoreOptions& options, const QString& name, const QString& store);
    // For a copy about to be written over: one that cannot be read is removed and made again.
    static core::Result<AttachedCopy> attachFresh(
        Database& live, const StoreOptions& options, const QString& name, const QString& store);
    // Whether the copy was ever made.
    static core::Result<bool> exists(Database& live, const StoreOptions& options, const QString& name);
    // Removes it for good. Nobody may have it attached.
    static core::Result<void> remove(Database& live, const StoreOptions& options, const QString& name);

    ~AttachedCopy();
    AttachedCopy(AttachedCopy&& other) noexcept;
    AttachedCopy& operator=(AttachedCopy&&) = delete;
    AttachedCopy(const AttachedCopy&) = delete;
    AttachedCopy& operator=(const AttachedCopy&) = delete;

    const QString& schema() const { return m_schema; }

private:
    AttachedCopy(Database& live, QString schema);

    Database* m_live; // null once moved from
    QString m_schema;
};

} // namespace data
