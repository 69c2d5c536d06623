#pragma once

#include "core/energy/contract.h"
#include "core/energy/invoice.h"
#include "core/energy/mandate.h"
#include "core/energy/reading_rules.h"
#include "core/format.h"
#include "core/language.h"
#include "core/requests/request.h"

#include <QCoreApplication>

namespace kit {
class Badge;
}

namespace sites::electruc {

// Words and badges of invoices, readings and contracts: the same everywhere in the customer area.
class Wording final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::Wording)

public:
    static void show(kit::Badge& badge, const core::Invoice& invoice);
    static void show(kit::Badge& badge, core::ReadingStatus status);
    static void show(kit::Badge& badge, core::ContractStatus status);
    static void show(kit::Badge& badge, core::MandateStatus status);
    static void show(kit::Badge& badge, core::RequestStatus status);
    static QString requestKind(core::RequestKind kind); // « Ma facture »
    // « N° D-2026-118 · envoyée le 09/11/2026 · 1 réponse »
    static QString factsOf(const core::RequestLine& line, const core::Format& format);
    // Invoices are called after the month of issue: « Novembre 2026 », « Novembre 2026, acompte ».
    static QString monthOf(const core::Invoice& invoice, const core::Format& format);
    // « à payer avant le 25/11/2026 », « payée le 20/10/2026 », « remplacée par une autre »,
    // « sera prélevée le 25/11/2026 », « rendu le 19/11/2026 »
    static QString dueLine(const core::Invoice& invoice, const core::Format& format);
    // What is to pay, or to get back: the badge says which.
    static core::Money amountOf(const core::Invoice& invoice);
    static QString monthName(int month, core::Language language); // « octobre »
    static QString registerName(core::MeterRegister which); // « Jour », « Injection nuit »
    static QString title(core::Title title); // Madame, Monsieur
    // A text of its own inside a sentence: without its capital, but in German, which has it on every noun.
    static QString inSentence(const QString& text);
};

} // namespace sites::electruc
