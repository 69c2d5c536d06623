#pragma once

#include "core/energy/advance_change.h"
#include "core/format.h"
#include "services/energy/advance_service.h"

#include <QCoreApplication>

namespace sites::electruc {

// What the page of the advance says.
class AdvanceSentences final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::AdvanceSentences)

public:
    struct Said
    {
        QString title;
        QString text;
        QString action; // what can be done; empty: nothing
    };
    static Said refusal(core::advances::Refusal refusal, const services::AdvanceOverview& overview,
        const core::Format& format);
    static QString flaw(core::advances::AmountFlaw flaw);
    // What the statement will ask with that advance: « Au décompte, vous recevrez environ 34,20 €. »
    static Said outcome(
        const core::advances::Outlook& outlook, core::Money advance, const core::Format& format);
};

} // namespace sites::electruc
