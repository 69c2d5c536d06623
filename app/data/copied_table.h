#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace data {

// How a table takes part in resets, undos, snapshots and dumps.
struct CopiedTable
{
    QString name;
    QString key = QStringLiteral("id");
    QString owner = QStringLiteral("supply_point_id"); // column that says whose row it is; empty: nobody's
    QStringList references = {}; // columns that hold keys of other tables with an owner, supply points aside
    bool drawsKey = true; // an "id" that the database counts
};

// The tables of the world, parents before children. Every table that lasts is here, but undo_mark and
// snapshot_label.
const QList<CopiedTable>& worldTables();

// Those of them that hold what a customer does online at electruc.example (E-74).
const QList<CopiedTable>& onlineAccountTables();

// The tables of the classroom that "Tout" empties, parents before children: all but the trainer's code,
// the key of the certificates and their codes, which tell of nobody.
const QList<CopiedTable>& classroomTables();

} // namespace data
