#include "data/accounts/persona_repository.h"

#include "data/database.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace data {

namespace {

const QString kSelect
    = u"select s.id, s.ean, s.meter_number, s.meter_kind, s.title, s.first_name, s.last_name, "
      "s.street, s.number, s.box, s.postcode, s.city, p.email, p.card_password, p.has_account, "
      "coalesce(a.client_number, '') as client_number "
      "from personas p join supply_points s on s.id = p.supply_point_id "
      "left join accounts a on a.supply_point_id = s.id "_s;

// Empty when the number of the supply point is none: a broken row is left out rather than shown.
std::optional<core::Persona> fromRow(const Row& row)
{
    auto ean = core::Ean::fromText(row.text("ean"_L1));
    if (!ean)
        return std::nullopt;
    core::SupplyPoint point{
        .id = row.id<core::SupplyPointId>("id"_L1),
        .ean = std::move(ean).value(),
        .meterNumber = row.text("meter_number"_L1),
        .meterKind = meterKindOf(row.text("meter_kind"_L1)),
        .title = titleOf(row.text("title"_L1)),
        .firstName = row.text("first_name"_L1),
        .lastName = row.text("last_name"_L1),
        .address = {row.text("street"_L1), row.text("number"_L1), row.text("box"_L1), row.text("postcode"_L1),
            row.text("city"_L1)},
    };
    return core::Persona{std::move(point), row.text("email"_L1), row.text("card_password"_L1),
        row.text("client_number"_L1), row.boolean("has_account"_L1)};
}

} // namespace

PersonaRepository::PersonaRepository(Database& database)
    : m_database(database)
{
}

core::Result<QList<core::Persona>> PersonaRepository::all()
{
    Query query(m_database, "persona.all"_L1,
        kSelect + u"order by case when p.has_story then 0 else 1 end, p.position"_s);
    const auto rows = query.all(&fromRow);
    if (!rows)
        return rows.error();
    QList<core::Persona> personas;
    for (const std::optional<core::Persona>& persona : rows.value()) {
        if (persona)
            personas.append(*persona);
    }
    return personas;
}

core::Result<std::optional<core::Persona>> PersonaRepository::byEan(const QString& eanDigits)
{
    Query query(m_database, "persona.byEan"_L1, kSelect + u"where s.ean = :ean"_s);
    const auto row = query.bind(":ean"_L1, eanDigits).first(&fromRow);
    if (!row)
        return row.error();
    return row.value().value_or(std::nullopt);
}

} // namespace data
