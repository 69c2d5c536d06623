#include "services/mail/addressee.h"

#include "data/accounts/account_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"

using namespace Qt::StringLiterals;

namespace services {

void Addressee::completeInto(QHash<QString, QString>& values) const
{
    for (auto it = known.constBegin(); it != known.constEnd(); ++it) {
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    }
}

core::Result<Addressee> addresseeOf(data::WorldStore& world, core::SupplyPointId person)
{
    Addressee addressee;
    addressee.person = person;
    if (!person.isValid())
        return addressee;
    auto account = data::AccountRepository(world.database()).ofSupplyPoint(person);
    if (!account)
        return account.error();
    addressee.account = std::move(account).value();
    if (addressee.account)
        addressee.language = addressee.account->language;
    const auto point = data::SupplyPointRepository(world.database()).byId(person);
    if (!point)
        return point.error();
    if (point.value()) {
        const core::SupplyPoint& customer = *point.value();
        addressee.known = {{u"name"_s, customer.titledName(addressee.language)},
            {u"fullName"_s, customer.fullName()}, {u"ean"_s, customer.ean.grouped()}};
    }
    return addressee;
}

} // namespace services
