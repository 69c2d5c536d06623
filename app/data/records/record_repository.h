#pragma once

#include "core/records/record.h"
#include "core/result.h"
#include "data/records/record_source.h"

#include <QList>

#include <optional>
#include <utility>

namespace data {

class Database;
class Query;

// The rows of one kind of record, a page at a time: the page after the ten-thousandth row costs what the
// first one does.
class RecordRepository final
{
public:
    RecordRepository(Database& database, core::RecordKind kind);

    // A row and where it stands.
    struct Placed
    {
        core::Record record;
        core::RecordPlace place;
    };
    enum class Side { After, Before };
    // At most so many rows after (or before) that place, in the order asked for; without a place, the first
    // ones (or the last).
    core::Result<QList<Placed>> page(const core::RecordQuery& query, int most,
        const std::optional<core::RecordPlace>& from = {}, Side side = Side::After) const;
    core::Result<qint64> count(const core::RecordQuery& query) const;
    core::Result<QList<qint64>> ids(const core::RecordQuery& query) const; // in the order asked for
    // The first and the last year there is something of; none when there is nothing, or no day.
    core::Result<std::optional<std::pair<int, int>>> years() const;
    core::Result<std::optional<core::Record>> byId(qint64 id) const;

    // Writes values by the id of their field. InvalidInput for a field that is never written: an EAN does not
    // change (E-65), nor does a reference or whose row it is.
    core::Result<void> update(qint64 id, const QHash<QString, QVariant>& values);

private:
    QString conditions(const core::RecordQuery& query, QHash<QString, QVariant>& bound) const;
    QString selected(const QString& sortSql) const;
    const RecordColumn& sortColumn(const core::RecordQuery& query) const;

    Database& m_database;
    const RecordSource& m_source;
};

} // namespace data
