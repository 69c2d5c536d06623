#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/mail/mail.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// The address book of a persona's mailbox.
class AddressBook final
{
public:
    AddressBook(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    static constexpr int kLongestName = 60; // characters

    core::Result<QList<core::MailContact>> contacts(core::SupplyPointId persona) const; // by name
    core::Result<core::MailContact> contact(core::SupplyPointId persona, core::ContactId id) const;

    // Adds, or changes the one of contact.id. Field names: name, address. Rules: Required, TooLong,
    // NotAnEmail (args: what was typed), AlreadyUsed.
    core::Result<core::FieldErrors> keep(core::SupplyPointId persona, const core::MailContact& contact);
    core::Result<core::MailContact> remove(
        core::SupplyPointId persona, core::ContactId id); // gives it, for an undo

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
