#pragma once

#include "core/energy/supply_point.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;
class Row;

// Where electricity is delivered, and to whom.
class SupplyPointRepository final
{
public:
    explicit SupplyPointRepository(Database& database);

    core::Result<std::optional<core::SupplyPoint>> byId(core::SupplyPointId id);
    core::Result<std::optional<core::SupplyPoint>> byEan(const core::Ean& ean);

    // Reads the columns of kColumns; an EAN that does not check out in the database is a broken assumption.
    static core::SupplyPoint fromRow(const Row& row);
    static inline const QString kColumns
        = QStringLiteral("supply_points.id as supply_point_id, ean, meter_number, meter_kind, title, "
                         "first_name, last_name, street, "
                         "number, box, postcode, city");

private:
    Database& m_database;
};

} // namespace data
