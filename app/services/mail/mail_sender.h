#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"
#include "data/dataset/content_file.h"
#include "services/mail/mail_value.h"

#include <QDateTime>
#include <QString>

namespace data {
class WorldStore;
}

namespace services {

// A mail that the fictional world sends because something happened.
struct MailOrder
{
    core::SupplyPointId to; // whom it speaks to; none: nobody known, then values give every name
    QString templateId; // a file of demo-data/mails/ without its extension
    MailValues values; // replace {names} as plain text, in the language of the reader
    QString link; // of the button; empty: the template's own
    QDateTime at; // UTC; null: now. One that lies ahead is seen when the clock reaches it
    QString address{}; // as typed; empty: the mailbox's own
    QString invoice{}; // reference of an invoice that travels with it
};

// Writes mails into mailboxes. Nothing leaves the machine.
class MailSender final
{
public:
    MailSender(data::WorldStore& world, const core::Clock& clock,
        const QString& content = QString(data::kBuiltInContent));

    // Inside the caller's transaction. A mail to an address that is nobody's mailbox is lost, as in life:
    // then the id is not valid. Errors: NotFound (no such template), InvalidInput (a {name} without a value:
    // a broken assumption of the caller), those of the database.
    core::Result<core::MailId> send(const MailOrder& order) const;

private:
    data::WorldStore& m_world;
    const core::Clock& m_clock;
    QString m_content;
};

} // namespace services
