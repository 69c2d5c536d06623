#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "core/id.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

class Journal;
class MailSender;

struct ContactMessage
{
    QString name; // at most ContactService::kLongestName
    QString email;
    QString subject; // key of one of the subjects offered: invoice, reading, contract, account, other
    QString text; // at most ContactService::kLongestText
};

// The contact form of the public site (E-04). Nothing leaves the machine.
class ContactService final
{
public:
    ContactService(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails);

    static constexpr int kLongestName = 100; // characters
    static constexpr int kLongestText = 2000;

    // Empty errors: the message is kept, the journal tells it and a copy goes to the address given. Field
    // names: name, email, subject, text.
    core::Result<core::FieldErrors> send(core::SupplyPointId persona, const ContactMessage& message);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
};

} // namespace services
