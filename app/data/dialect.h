#pragma once

#include "core/error.h"

#include <QString>
#include <QStringList>

class QSqlError;

namespace data {

enum class Engine { Sqlite, Postgres };

// What the two engines say differently. Everything else is written once, in the subset both take
// (app/data/migrations/README.md lists the traps).
class Dialect final
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    Engine engine() const { return m_engine; }

    // Replaces the words of a migration: {key} a generated primary key that is never used twice, {int} a
    // 64-bit integer, {bool}, {blob}, {true}, {false}, {strict} after a table's closing bracket.
    QString translate(const QString& migration) const;

    QString beginWrite() const; // takes the write lock at once
    // "schema"."table", quoted.
    QString qualified(const QString& schema, const QString& table) const;
    static QString quoted(const QString& identifier);

    // What went wrong, from the driver's error.
    core::ErrorCode errorCode(const QSqlError& error) const;

private:
    Engine m_engine;
};

} // namespace data
