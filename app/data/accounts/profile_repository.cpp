#include "data/accounts/profile_repository.h"

#include "data/accounts/account_codes.h"
#include "data/database.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {

core::Result<std::optional<ProfileRepository::Decisions>> ProfileRepository::decisions(
    core::AccountId account)
{
    Query query(m_database, "profile.decisions"_L1,
        u"select invoices_by_email, sms_reminder, coalesce(password_changed_at, created_at) as changed_at, "
        "closed_at, password_hash, code_by_text from accounts where id = :id"_s);
    return query.bind(":id"_L1, account).first([](const Row& row) {
        return Decisions{row.boolean("invoices_by_email"_L1), row.boolean("sms_reminder"_L1),
            row.instant("changed_at"_L1), row.instant("closed_at"_L1),
            row.text("password_hash"_L1).toLatin1(), row.boolean("code_by_text"_L1)};
    });
}

core::Result<void> ProfileRepository::setMessages(core::AccountId account, const QString& phoneDigits,
    core::Language language, bool invoicesByEmail, bool smsReminder)
{
    Query query(m_database, "profile.setMessages"_L1,
        u"update accounts set phone = :phone, language = :language, invoices_by_email = :invoices, "
        "sms_reminder = :sms where id = :id"_s);
    return query.bind(":phone"_L1, phoneDigits)
        .bind(":language"_L1, core::languageCode(language))
        .bind(":invoices"_L1, invoicesByEmail)
        .bind(":sms"_L1, smsReminder)
        .bind(":id"_L1, account)
        .run();
}

core::Result<void> ProfileRepository::setLanguage(core::AccountId account, core::Language language)
{
    Query query(
        m_database, "profile.setLanguage"_L1, u"update accounts set language = :language where id = :id"_s);
    return query.bind(":language"_L1, core::languageCode(language)).bind(":id"_L1, account).run();
}

core::Result<void> ProfileRepository::moveLanguageUnlessChosen(
    core::Language from, core::Language to, const QString& preference)
{
    Query query(m_database, "profile.moveLanguageUnlessChosen"_L1,
        u"update accounts set language = :to where language = :from and not exists "
        "(select 1 from preferences p where p.supply_point_id = accounts.supply_point_id "
        "and p.name = :preference and p.value <> '')"_s);
    return query.bind(":to"_L1, core::languageCode(to))
        .bind(":from"_L1, core::languageCode(from))
        .bind(":preference"_L1, preference)
        .run();
}

core::Result<void> ProfileRepository::setBilling(
    core::AccountId account, const core::PostalAddress& address, core::ContactPreference contact)
{
    Query query(m_database, "profile.setBilling"_L1,
        u"update accounts set billing_street = :street, billing_number = :number, billing_box = :box, "
        "billing_postcode = :postcode, billing_city = :city, contact = :contact where id = :id"_s);
    return query.bind(":street"_L1, address.street)
        .bind(":number"_L1, address.number)
        .bind(":box"_L1, address.box)
        .bind(":postcode"_L1, address.postcode)
        .bind(":city"_L1, address.city)
        .bind(":contact"_L1, codeOf(contact))
        .bind(":id"_L1, account)
        .run();
}

core::Result<void> ProfileRepository::setEmail(core::AccountId account, const QString& email)
{
    Query query(m_database, "profile.setEmail"_L1, u"update accounts set email = :email where id = :id"_s);
    return query.bind(":email"_L1, email).bind(":id"_L1, account).run();
}

core::Result<void> ProfileRepository::setPassword(
    core::AccountId account, const QByteArray& hash, const QDateTime& at)
{
    Query query(m_database, "profile.setPassword"_L1,
        u"update accounts set password_hash = :hash, password_changed_at = :at where id = :id"_s);
    return query.bind(":hash"_L1, QString::fromLatin1(hash)).bind(":at"_L1, at).bind(":id"_L1, account).run();
}

core::Result<void> ProfileRepository::setCodeByText(core::AccountId account, bool wanted)
{
    Query query(m_database, "profile.setCodeByText"_L1,
        u"update accounts set code_by_text = :wanted where id = :id"_s);
    return query.bind(":wanted"_L1, wanted).bind(":id"_L1, account).run();
}

core::Result<void> ProfileRepository::close(core::AccountId account, const QDateTime& at)
{
    Query query(m_database, "profile.close"_L1,
        u"update accounts set active = :active, closed_at = :at where id = :id"_s);
    return query.bind(":active"_L1, false).bind(":at"_L1, at).bind(":id"_L1, account).run();
}

core::Result<bool> ProfileRepository::isTakenByAnother(const QString& email, core::AccountId account)
{
    Query query(m_database, "profile.isTakenByAnother"_L1,
        u"select id from accounts where email = :email and id <> :id"_s);
    auto found = query.bind(":email"_L1, email).bind(":id"_L1, account).first([](const Row& row) {
        return row.number("id"_L1);
    });
    if (!found)
        return found.error();
    return found->has_value();
}

core::Result<QList<core::SignIn>> ProfileRepository::signIns(core::SupplyPointId customer, int most)
{
    Query query(m_database, "profile.signIns"_L1,
        u"select at, device, accepted from sign_ins where supply_point_id = :customer "
        "order by at desc, id desc limit :most"_s);
    return query.bind(":customer"_L1, customer).bind(":most"_L1, most).all([](const Row& row) {
        return core::SignIn{row.instant("at"_L1), row.text("device"_L1), row.boolean("accepted"_L1)};
    });
}

} // namespace data
