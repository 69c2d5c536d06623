#include "core/energy/task.h"

namespace core {

ReadingWindow readingWindow(QDate day)
{
    constexpr int kLastDay = 20;
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), kLastDay)};
}

Task nextTask(const QList<Invoice>& newestFirst, bool readingSentThisMonth, QDate today)
{
    const Invoice* oldestUnpaid = nullptr;
    for (const Invoice& invoice : newestFirst) {
        if (invoice.status == InvoiceStatus::ToPay && !invoice.debitOn.isValid())
            oldestUnpaid = &invoice;
    }
    if (oldestUnpaid && oldestUnpaid->dueOn < today)
        return PayInvoice{*oldestUnpaid, true};
    const ReadingWindow window = readingWindow(today);
    if (!newestFirst.isEmpty() && !readingSentThisMonth && today <= window.closesOn)
        return SendReading{window.closesOn};
    if (oldestUnpaid)
        return PayInvoice{*oldestUnpaid, false};
    return {};
}

} // namespace core
