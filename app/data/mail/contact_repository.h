#pragma once

#include "core/mail/mail.h"
#include "core/result.h"

namespace data {

class Database;

// The address book of a mailbox: an address stands once in it.
class ContactRepository final
{
public:
    explicit ContactRepository(Database& database);

    core::Result<QList<core::MailContact>> all(core::SupplyPointId mailbox); // by name
    core::Result<std::optional<core::MailContact>> find(core::SupplyPointId mailbox, core::ContactId id);
    core::Result<std::optional<core::MailContact>> byAddress(
        core::SupplyPointId mailbox, const QString& address);
    core::Result<core::ContactId> add(core::SupplyPointId mailbox, const core::MailContact& contact);
    core::Result<void> change(const core::MailContact& contact);
    core::Result<void> remove(core::ContactId id);

private:
    Database& m_database;
};

} // namespace data
