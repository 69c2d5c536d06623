#pragma once

#include "core/accounts/account.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace core {

// A new address that waits for its link to be opened.
struct EmailOnItsWay
{
    QString email;
    QDateTime expiresAt; // UTC
};

// What a customer sees of the account (E-41, E-42).
struct Profile
{
    Account account;
    SupplyPoint supplyPoint;
    bool invoicesByEmail = true;
    bool smsReminder = false;
    QDate passwordChangedOn; // in Belgium
    std::optional<EmailOnItsWay> newEmail;
};

// An attempt to sign in to the customer's account.
struct SignIn
{
    QDateTime at; // UTC
    QString device; // empty: this machine
    bool accepted = false;
};

} // namespace core
