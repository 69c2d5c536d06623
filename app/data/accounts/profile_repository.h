#pragma once

#include "core/accounts/account.h"
#include "core/accounts/profile.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace data {

class Database;

// What customers decide about their own account. AccountRepository reads the account itself.
class ProfileRepository final
{
public:
    explicit ProfileRepository(Database& database)
        : m_database(database)
    {
    }

    struct Decisions
    {
        bool invoicesByEmail = true;
        bool smsReminder = false;
        QDateTime passwordChangedAt; // UTC; of the registration when never changed
        QDateTime closedAt; // UTC; invalid while open
        QByteArray passwordHash; // for verifying, goes nowhere else
        bool codeByText = false; // asked for at each sign-in
    };
    core::Result<std::optional<Decisions>> decisions(core::AccountId account);

    core::Result<void> setMessages(core::AccountId account, const QString& phoneDigits,
        core::Language language, bool invoicesByEmail, bool smsReminder);
    core::Result<void> setLanguage(core::AccountId account, core::Language language);
    // From one language to another, for every account whose person has no preference of that name.
    core::Result<void> moveLanguageUnlessChosen(
        core::Language from, core::Language to, const QString& preference);
    core::Result<void> setBilling(
        core::AccountId account, const core::PostalAddress& address, core::ContactPreference contact);
    core::Result<void> setEmail(core::AccountId account, const QString& email);
    core::Result<void> setPassword(core::AccountId account, const QByteArray& hash, const QDateTime& at);
    core::Result<void> setCodeByText(core::AccountId account, bool wanted);
    core::Result<void> close(core::AccountId account, const QDateTime& at);

    // Whether another account than this one signs in with that address.
    core::Result<bool> isTakenByAnother(const QString& email, core::AccountId account);

    // The latest attempts to sign in as that customer, newest first.
    core::Result<QList<core::SignIn>> signIns(core::SupplyPointId customer, int most);

private:
    Database& m_database;
};

} // namespace data
