#pragma once

#include "core/energy/invoice.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;
class Row;

class InvoiceRepository final
{
public:
    explicit InvoiceRepository(Database& database);

    core::Result<QList<core::Invoice>> ofSupplyPoint(core::SupplyPointId supplyPoint); // newest first
    core::Result<std::optional<core::Invoice>> byReference(const QString& reference);
    core::Result<QStringList> references(); // oldest first
    // Issued by that day, owed to the customer, oldest first.
    core::Result<QList<core::Invoice>> toRefund(QDate issuedBy);
    core::Result<void> setPaid(core::InvoiceId id, QDate day);
    // Cancels it; by: the reference of the one that takes its place.
    core::Result<void> replace(core::InvoiceId id, const QString& by);
    // Everything but the id.
    core::Result<core::InvoiceId> add(const core::Invoice& invoice);

private:
    static core::Invoice fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
