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
    core::Result<void> setPaid(core::InvoiceId id, QDate day);
    // Everything but the id.
    core::Result<core::InvoiceId> add(const core::Invoice& invoice);

private:
    static core::Invoice fromRow(const Row& row);

    Database& m_database;
};

} // namespace data
