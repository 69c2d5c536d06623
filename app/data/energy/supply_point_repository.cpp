#include "data/energy/supply_point_repository.h"

#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
SupplyPointRepository::SupplyPointRepository(Database& database)
    : m_database(database)
{
}

core::Result<std::optional<core::SupplyPoint>> SupplyPointRepository::byId(core::SupplyPointId id)
{
    Query query(
        m_database, "supplyPoint.byId"_L1, u"select "_s + kColumns + u" from supply_points where id = :id"_s);
    return query.bind(":id"_L1, id).first(&fromRow);
}

core::Result<std::optional<core::SupplyPoint>> SupplyPointRepository::byEan(const core::Ean& ean)
{
    Query query(m_database, "supplyPoint.byEan"_L1,
        u"select "_s + kColumns + u" from supply_points where ean = :ean"_s);
    return query.bind(":ean"_L1, ean.digits()).first(&fromRow);
}

core::SupplyPoint SupplyPointRepository::fromRow(const Row& row)
{
    return core::SupplyPoint{row.id<core::SupplyPointId>("supply_point_id"_L1),
        core::Ean::fromText(row.text("ean"_L1)).value(), row.text("meter_number"_L1),
        meterKindOf(row.text("meter_kind"_L1)), titleOf(row.text("title"_L1)), row.text("first_name"_L1),
        row.text("last_name"_L1),
        {row.text("street"_L1), row.text("number"_L1), row.text("box"_L1), row.text("postcode"_L1),
            row.text("city"_L1)}};
}

} // namespace data
