#pragma once

#include "core/id.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <array>
#include <optional>

namespace core {

// What the trainer finds under « Données », one list each.
enum class RecordKind {
    Clients,
    SupplyPoints,
    Contracts,
    Invoices,
    Readings,
    Requests,
    Attachments, // of requests and mandates: only looked at
    Mandates,
    Messages
};
inline constexpr std::array kRecordKinds{RecordKind::Clients, RecordKind::SupplyPoints, RecordKind::Contracts,
    RecordKind::Invoices, RecordKind::Readings, RecordKind::Requests, RecordKind::Attachments,
    RecordKind::Mandates, RecordKind::Messages};

// Stable names, for the journal and for object names: clients, supply-points…
QString codeOf(RecordKind kind);

// One row of a list. Values by the id of their field, as they are stored: codes, cents, ISO days.
struct Record
{
    qint64 id = 0;
    SupplyPointId person; // whose row it is
    QHash<QString, QVariant> values;

    QString text(const QString& field) const { return values.value(field).toString(); }
};

// Which rows, in which order.
struct RecordQuery
{
    QString search; // words as typed: each is found in a name, a number, an EAN or an amount
    QHash<QString, QString> filters; // exact values by field
    std::optional<int> year; // of the kind's own day
    SupplyPointId person; // none: everybody
    QString sortBy; // a field; empty: the kind's own order
    bool descending = true;
};

// Where a row stands in the order asked for: what the rows after it are found by, however many come before.
struct RecordPlace
{
    QVariant value; // of the field it is sorted by
    qint64 id = 0;
};

} // namespace core
