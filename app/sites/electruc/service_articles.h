#pragma once

#include "core/language.h"
#include "sites/electruc/article.h"

#include <QCoreApplication>

namespace sites::electruc {

// One short page a card of « Nos services ». Prices come from core::billing, so that they never contradict an
// invoice.
class ServiceArticles final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::ServiceArticles)

public:
    static Article electricity(core::Language language);
    static Article reading(core::Language language);
    static Article invoices(core::Language language);
    static Article directDebit(core::Language language);
    static Article smsReminder(core::Language language);
    static Article moving(core::Language language);
    static Article savingTips(core::Language language);
};

} // namespace sites::electruc
