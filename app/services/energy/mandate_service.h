#pragma once

#include "core/energy/mandate_rules.h"
#include "core/field_errors.h"
#include "core/files/attachment_rules.h"
#include "core/id.h"
#include "core/money.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace core {
class Clock;
}
namespace data {
class WorldStore;
}

namespace services {

class Journal;
class MailSender;
class MandateReader;

// What the page of direct debit shows.
struct MandateOverview
{
    std::optional<core::Mandate> current; // active, or waiting for an answer
    QList<core::Mandate> history; // of any status, the one sent last first
    core::mandates::Step step = core::mandates::Step::Download; // what comes next without a current one
};

// What is agreed to online, shown before it is signed.
struct MandateOffer
{
    QString reference;
    QString holder; // as the customer's account has it
    QDate firstDebitOn;
};

// One amount that the bank took.
struct Debit
{
    QString invoice; // its reference
    QDate issuedOn;
    core::Money amount;
    QDate debitedOn;
    core::mandates::Recourse recourse = core::mandates::Recourse::Refund;
};

// Sent (waiting for an answer, or refused with the flaws found); or why the file itself was not taken.
using DepositOutcome = std::variant<core::Mandate, core::AttachmentRefusal>;
// Active; or what must be corrected.
using SignOutcome = std::variant<core::Mandate, core::FieldErrors>;

// Direct debit of one customer (E-61, E-62, X-61). Somebody else's mandate is NotFound. The supplier's
// answers and the bank are MandateOffice.
class MandateService final
{
public:
    // reader and mails outlive the service.
    MandateService(data::WorldStore& world, Journal& journal, const core::Clock& clock,
        const MandateReader& reader, const MailSender& mails);

    core::Result<MandateOverview> overview(core::AccountId account) const;
    // The form to download, with the reference that the mandate will have.
    core::Result<core::MandateForm> form(core::AccountId account) const;
    core::Result<core::MandateForm> formByEan(const QString& eanDigits) const;
    core::Result<MandateOffer> offer(core::AccountId account) const;
    core::Result<core::Mandate> mandate(core::AccountId account, core::MandateId id) const;
    core::Result<QByteArray> document(core::AccountId account, core::MandateId id) const;
    core::Result<QList<Debit>> debits(core::AccountId account) const; // newest first

    // What would be wrong with a page on which that is written; keeps nothing. Fields: holder, iban, bic,
    // signedOn, signature, reference.
    core::Result<core::FieldErrors> checkPage(
        core::AccountId account, const core::MandateEntry& written) const;
    // A signed page. Its form is read when there is one: with flaws the mandate is refused at once. A picture
    // waits until a person reads it. Conflict while another one is active or waiting.
    core::Result<DepositOutcome> deposit(
        core::AccountId account, const QString& fileName, const QByteArray& content);
    // What would be wrong with an entry of the online form; keeps nothing. Fields: holder, iban, bic.
    core::Result<core::FieldErrors> check(core::AccountId account, const core::MandateEntry& entry) const;
    // The mandate given online, active at once. Fields: holder, iban, bic, signature, agreed. Conflict as
    // above.
    core::Result<SignOutcome> sign(core::AccountId account, const core::MandateEntry& entry, bool agreed);
    // The customer stops an active mandate, or takes a waiting one back. Conflict when there is none.
    core::Result<core::Mandate> stop(core::AccountId account);

private:
    core::Result<core::MandateForm> formOf(const core::SupplyPoint& point, const QString& clientNumber) const;
    core::Result<bool> isTaken(core::SupplyPointId supplyPoint) const; // active or waiting
    core::FieldErrors errorsOf(const core::MandateEntry& entry, const core::MandateForm& form) const;
    core::Result<core::Mandate> keep(core::Mandate mandate, const QByteArray& document);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MandateReader& m_reader;
    const MailSender& m_mails;
};

} // namespace services
