#include "data/people/world_people.h"

#include "core/text.h"
#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

core::Result<int> WorldPeople::change(const core::SupplyPoint& point) const
{
    Query query(m_world, "people.change"_L1,
        u"update supply_points set title = :title, first_name = :first_name, last_name = :last_name, "
        u"name_folded = "
        ":folded, street = :street, number = :number, box = :box, postcode = :postcode, city = :city where ean = :ean"_s);
    return query.bind(":title"_L1, codeOf(point.title))
        .bind(":first_name"_L1, point.firstName)
        .bind(":last_name"_L1, point.lastName)
        .bind(":folded"_L1, core::folded(point.fullName()))
        .bind(":street"_L1, point.address.street)
        .bind(":number"_L1, point.address.number)
        .bind(":box"_L1, point.address.box)
        .bind(":postcode"_L1, point.address.postcode)
        .bind(":city"_L1, point.address.city)
        .bind(":ean"_L1, point.ean.digits())
        .runCounting();
}

} // namespace data
