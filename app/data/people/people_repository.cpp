#include "data/people/people_repository.h"

#include "data/energy/energy_codes.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kSelect = u"select id, ean, is_new, title, first_name, last_name, street, number, box, "
                        u"postcode, city, email, card_password, "
                        "added_at from people "_s;

} // namespace

AddedPerson PeopleRepository::fromRow(const Row& row)
{
    return {row.number("id"_L1),
        {core::Ean::fromText(row.text("ean"_L1)).value(), titleOf(row.text("title"_L1)),
            row.text("first_name"_L1), row.text("last_name"_L1),
            {row.text("street"_L1), row.text("number"_L1), row.text("box"_L1), row.text("postcode"_L1),
                row.text("city"_L1)}},
        row.boolean("is_new"_L1), row.text("email"_L1), row.text("card_password"_L1),
        row.instant("added_at"_L1)};
}

core::Result<QList<AddedPerson>> PeopleRepository::all() const
{
    Query query(m_database, "people.all"_L1, kSelect + u"where not removed order by id"_s);
    return query.all(fromRow);
}

core::Result<std::optional<AddedPerson>> PeopleRepository::byEan(const QString& ean) const
{
    Query query(m_database, "people.byEan"_L1, kSelect + u"where ean = :ean"_s);
    return query.bind(":ean"_L1, ean).first(fromRow);
}

core::Result<int> PeopleRepository::count() const
{
    Query query(m_database, "people.count"_L1, u"select count(*) from people"_s);
    const auto number = query.first([](const Row& row) { return static_cast<int>(row.number(0)); });
    if (!number)
        return number.error();
    return number->value_or(0);
}

core::Result<void> PeopleRepository::put(const AddedPerson& added)
{
    const core::NewPerson& person = added.person;
    Query query(m_database, "people.put"_L1,
        u"insert into people (ean, is_new, title, first_name, last_name, street, number, box, postcode, "
        u"city, email, "
        "card_password, added_at) values (:ean, :is_new, :title, :first_name, :last_name, :street, :number, "
        ":box, "
        ":postcode, :city, :email, :card_password, :added_at) on conflict (ean) do update set title = "
        "excluded.title, "
        "first_name = excluded.first_name, last_name = excluded.last_name, street = excluded.street, number "
        "= "
        "excluded.number, box = excluded.box, postcode = excluded.postcode, city = excluded.city, removed = "
        "excluded.removed"_s);
    return query.bind(":ean"_L1, person.ean.digits())
        .bind(":is_new"_L1, added.isNew)
        .bind(":title"_L1, codeOf(person.title))
        .bind(":first_name"_L1, person.firstName)
        .bind(":last_name"_L1, person.lastName)
        .bind(":street"_L1, person.address.street)
        .bind(":number"_L1, person.address.number)
        .bind(":box"_L1, person.address.box)
        .bind(":postcode"_L1, person.address.postcode)
        .bind(":city"_L1, person.address.city)
        .bind(":email"_L1, added.email)
        .bind(":card_password"_L1, added.cardPassword)
        .bind(":added_at"_L1, added.addedAt)
        .run();
}

core::Result<int> PeopleRepository::setRemoved(const QString& ean, bool removed)
{
    Query query(m_database, "people.setRemoved"_L1,
        u"update people set removed = :removed where ean = :ean and is_new and removed <> :removed"_s);
    return query.bind(":removed"_L1, removed).bind(":ean"_L1, ean).runCounting();
}

} // namespace data
