#pragma once

#include "core/records/record.h"

#include <QList>
#include <QStringList>

namespace data {

struct RecordColumn
{
    QString id; // of the field
    QString sql; // the value
    QString sortSql = {}; // never null; empty: as sql
    QString written = {}; // the column that an edit writes; empty: never written
};

// Where the rows of a kind come from. In the statements, t is the table itself and p the supply point.
struct RecordSource
{
    QString table; // or a question in brackets, for what is never written
    QString from;
    QString person; // the supply point's key
    QString day; // the column that filters by year go by; empty: none
    QString order; // field of the usual order
    bool newestFirst = true;
    QStringList searched; // folded expressions
    QString amount; // cents, when an amount can be searched
    QList<RecordColumn> columns;

    const RecordColumn* column(const QString& id) const; // null: no such field
};

const RecordSource& sourceOf(core::RecordKind kind);

} // namespace data
