#include "data/accounts/account_repository.h"

#include "data/accounts/account_codes.h"
#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

AccountRepository::AccountRepository(Database& database)
    : m_database(database)
{
}

core::Result<std::optional<AccountRepository::Credentials>> AccountRepository::credentials(
    const core::EmailAddress& email)
{
    Query query(m_database, "account.credentials"_L1,
        u"select id, supply_point_id, active, password_hash from accounts where email = :email"_s);
    query.bind(":email"_L1, email.text());
    return query.first([](const Row& row) {
        return Credentials{row.id<core::AccountId>("id"_L1),
            row.id<core::SupplyPointId>("supply_point_id"_L1), row.boolean("active"_L1),
            row.text("password_hash"_L1).toLatin1()};
    });
}

core::Result<std::optional<core::Account>> AccountRepository::byId(core::AccountId id)
{
    return one("account.byId"_L1, u"id = :value"_s, id.value());
}

core::Result<std::optional<core::Account>> AccountRepository::ofSupplyPoint(core::SupplyPointId supplyPoint)
{
    return one("account.ofSupplyPoint"_L1, u"supply_point_id = :value"_s, supplyPoint.value());
}

core::Result<std::optional<core::Account>> AccountRepository::one(
    QLatin1StringView name, const QString& condition, qint64 value)
{
    Query query(m_database, name,
        u"select id, supply_point_id, email, active, client_number, billing_street, billing_number, "
        u"billing_box, "
        "billing_postcode, billing_city, phone, contact, language from accounts where "_s
            + condition + u" order by id desc"_s);
    query.bind(":value"_L1, value);
    return query.first(&fromRow);
}

core::Result<core::AccountId> AccountRepository::add(
    const core::Account& account, const QByteArray& passwordHash, const QDateTime& createdAt)
{
    Query query(m_database, "account.add"_L1,
        u"insert into accounts (supply_point_id, email, password_hash, active, client_number, "
        u"billing_street, "
        "billing_number, billing_box, billing_postcode, billing_city, phone, contact, language, created_at) "
        "values "
        "(:supply_point, :email, :password_hash, :active, :client_number, :street, :number, :box, :postcode, "
        ":city, "
        ":phone, :contact, :language, :created_at) returning id"_s);
    return query.bind(":supply_point"_L1, account.supplyPoint)
        .bind(":email"_L1, account.email)
        .bind(":password_hash"_L1, QString::fromLatin1(passwordHash))
        .bind(":active"_L1, account.active)
        .bind(":client_number"_L1, account.clientNumber)
        .bind(":street"_L1, account.billingAddress.street)
        .bind(":number"_L1, account.billingAddress.number)
        .bind(":box"_L1, account.billingAddress.box)
        .bind(":postcode"_L1, account.billingAddress.postcode)
        .bind(":city"_L1, account.billingAddress.city)
        .bind(":phone"_L1, account.phone)
        .bind(":contact"_L1, codeOf(account.contact))
        .bind(":language"_L1, core::languageCode(account.language))
        .bind(":created_at"_L1, createdAt)
        .runReturningId<core::AccountId>();
}

core::Result<void> AccountRepository::setPassword(core::AccountId id, const QByteArray& passwordHash)
{
    Query query(
        m_database, "account.setPassword"_L1, u"update accounts set password_hash = :hash where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":hash"_L1, QString::fromLatin1(passwordHash)).run();
}

core::Result<void> AccountRepository::setEmail(core::AccountId id, const core::EmailAddress& email)
{
    Query query(m_database, "account.setEmail"_L1, u"update accounts set email = :email where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":email"_L1, email.text()).run();
}

core::Result<void> AccountRepository::activate(core::AccountId id)
{
    Query query(m_database, "account.activate"_L1, u"update accounts set active = :active where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":active"_L1, true).run();
}

core::Result<void> AccountRepository::deactivate(core::AccountId id)
{
    Query query(
        m_database, "account.deactivate"_L1, u"update accounts set active = :active where id = :id"_s);
    return query.bind(":id"_L1, id).bind(":active"_L1, false).run();
}

core::Result<void> AccountRepository::addSignIn(
    core::SupplyPointId supplyPoint, const QString& email, bool accepted, const QDateTime& at)
{
    Query query(m_database, "account.addSignIn"_L1,
        u"insert into sign_ins (supply_point_id, email, accepted, at) "
        "values (:supply_point, :email, :accepted, :at)"_s);
    return query.bind(":supply_point"_L1, supplyPoint)
        .bind(":email"_L1, email)
        .bind(":accepted"_L1, accepted)
        .bind(":at"_L1, at)
        .run();
}

core::Account AccountRepository::fromRow(const Row& row)
{
    core::Account account;
    account.id = row.id<core::AccountId>("id"_L1);
    account.supplyPoint = row.id<core::SupplyPointId>("supply_point_id"_L1);
    account.email = row.text("email"_L1);
    account.active = row.boolean("active"_L1);
    account.clientNumber = row.text("client_number"_L1);
    account.billingAddress = {row.text("billing_street"_L1), row.text("billing_number"_L1),
        row.text("billing_box"_L1), row.text("billing_postcode"_L1), row.text("billing_city"_L1)};
    account.phone = row.text("phone"_L1);
    account.contact = contactPreferenceOf(row.text("contact"_L1));
    account.language = core::languageFromCode(row.text("language"_L1));
    return account;
}

} // namespace data
