#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

// How a value is written for people; as stored it is plain text.
enum class DataKind { Text, Day, Instant, Cents, MicroEuro, Number, YesNo, Phone };

struct DataColumn
{
    QString id; // « firstName »; the documents give it a name for people
    DataKind kind = DataKind::Text;
    bool personal = false; // tells who somebody is
};

// One sort of thing held about a customer.
struct DataTable
{
    QString id; // « invoices »
    QList<DataColumn> columns;
    QList<QStringList> rows; // as stored, a null as the empty text
};

// Everything Electruc holds about one customer (N-16).
struct PersonalData
{
    QString clientNumber; // 4 002 317
    QString holder; // Monique Delvaux
    QDate day; // it was put together
    QList<DataTable> tables;
};

} // namespace core
