#pragma once

#include "core/energy/mandate_rules.h"
#include "core/error.h"
#include "core/result.h"
#include "services/mail/mail_value.h"

#include <QJsonObject>
#include <QString>

namespace data {
class WorldStore;
}

namespace services {

class JournalledTransaction;
class MailSender;

// What the customer's side of direct debit and the supplier's say alike: in the journal, in the mails, in
// errors.

core::Error absentMandate(core::MandateId id); // NotFound
QString subjectOf(const core::Mandate& mandate);
QJsonObject attributesOf(const core::Mandate& mandate);
// The last digits of the account, as a mail shows it; dots when nobody typed it (a picture).
QString shownAccount(const core::Mandate& mandate);
// From when invoices are taken, when it becomes active today.
core::Result<QDate> firstDebitOf(data::WorldStore& world, QDate today, core::SupplyPointId supplyPoint);
// From that day on it takes nothing any more. Inside the caller's transaction. Journal: mandate.stopped.
core::Result<void> stopMandate(
    data::WorldStore& world, JournalledTransaction& useCase, core::Mandate& mandate, QDate day);
core::Result<void> writeMandateMail(const MailSender& mails, const core::Mandate& mandate,
    const QString& templateId, const MailValues& values);

} // namespace services
