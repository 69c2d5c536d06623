#pragma once

#include "core/accounts/profile.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QString>

#include <variant>

namespace data {
class WorldStore;
}
namespace core {
class Clock;
}

namespace services {

class EmailChangeService;
class Journal;

// What the customer may change on « Mon profil », as typed.
struct ProfileForm
{
    QString phone;
    QString email;
    core::Language language = core::Language::French;
    bool invoicesByEmail = true;
    bool smsReminder = false;
};

struct SavedProfile
{
    bool changed = false; // something was written now
    QString linkSentTo; // the new address, when one was asked for: it counts once its link is opened
};
using ProfileOutcome = std::variant<SavedProfile, core::FieldErrors>;

// Where the post goes and how the customer likes to be reached, as typed.
struct ContactForm
{
    core::PostalAddress billing;
    core::ContactPreference contact = core::ContactPreference::Email;
};

// The customer's own account: what it says and what may be changed (E-41 to E-43). The sign-in's password,
// the history of sign-ins and the closing are AccountSecurityService's.
class AccountService final
{
public:
    AccountService(data::WorldStore& world, Journal& journal, const core::Clock& clock,
        const EmailChangeService& emails);

    core::Result<core::Profile> profile(core::AccountId account) const;

    // Fields: phone, email. A change of address only sends a link (appendix A4). Journal: profile.changed,
    // email.change_asked, profile.refused_entry.
    core::Result<ProfileOutcome> save(core::AccountId account, const ProfileForm& form);
    // Fields: street, number, box, postcode, city, contact (Required: calls are wanted but no number is
    // known). No errors: saved.
    core::Result<core::FieldErrors> saveContact(core::AccountId account, const ContactForm& form);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const EmailChangeService& m_emails;
};

} // namespace services
