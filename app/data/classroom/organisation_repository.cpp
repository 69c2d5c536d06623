#include "data/classroom/organisation_repository.h"

#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

core::Result<core::Organisation> OrganisationRepository::find() const
{
    Query query(m_database, "organisation.find"_L1, u"select name, place, trainer, logo from organisation"_s);
    const auto found = query.first([](const Row& row) {
        return core::Organisation{
            row.text("name"_L1), row.text("place"_L1), row.text("trainer"_L1), row.bytes("logo"_L1)};
    });
    if (!found)
        return found.error();
    return found->value_or(core::Organisation());
}

core::Result<void> OrganisationRepository::put(const core::Organisation& organisation)
{
    Query query(m_database, "organisation.put"_L1,
        u"insert into organisation (id, name, place, trainer, logo) "
        "values (1, :name, :place, :trainer, :logo) on conflict (id) do update set name = excluded.name, "
        "place = excluded.place, trainer = excluded.trainer, logo = excluded.logo"_s);
    return query.bind(":name"_L1, organisation.name)
        .bind(":place"_L1, organisation.place)
        .bind(":trainer"_L1, organisation.trainer)
        .bind(":logo"_L1, organisation.logo)
        .run();
}

} // namespace data
