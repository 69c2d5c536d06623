#pragma once

#include "core/energy/invoice.h"
#include "services/mail/mail_sender.h"

namespace services {

// The mail that brings a bill, by what it bills and what it asks; without the address. newAdvance: of a
// statement.
MailOrder invoiceMail(const core::Invoice& invoice, core::Money newAdvance);

} // namespace services
