#pragma once

#include "core/energy/mandate_rules.h"
#include "core/field_errors.h"
#include "core/format.h"

#include <QCoreApplication>

namespace sites::electruc {

// What the pages of direct debit say about a mandate, a file or an entry.
class MandateSentences final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::MandateSentences)

public:
    static QString flaw(core::MandateFlaw flaw);
    // Why it was refused: a person's words, else what the reading of the page found.
    static QString refusal(const core::Mandate& mandate);
    static QString error(const core::FieldError& error);
    // BE04 5390 0000 0131 as « qui finit par 0131 »
    static QString accountEnd(const QString& iban);
    static QString submitted(
        const core::Mandate& mandate, const core::Format& format); // Déposé le 03/11/2026
    static QString recourse(
        const core::mandates::Recourse& recourse, QDate debitedOn, const core::Format& format);
};

} // namespace sites::electruc
