#pragma once

#include "core/energy/reading.h"
#include "core/result.h"

#include <QString>

namespace data {
class WorldStore;
}

namespace services {

class JournalledTransaction;
class MailSender;

// The supplier's side of readings: what Electruc answers to one that waits (E-76).
class ReadingOffice final
{
public:
    ReadingOffice(data::WorldStore& world, const MailSender& mails); // both outlive it

    // The answer to one reading, with its mail. reason: read by the customer; empty when it is validated,
    // which clears the note.
    core::Result<void> judge(
        JournalledTransaction& useCase, const core::Reading& reading, const QString& reason) const;

private:
    data::WorldStore& m_world;
    const MailSender& m_mails;
};

} // namespace services
