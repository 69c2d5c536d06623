#include "data/dataset/yearly_history.h"

#include <QHash>

namespace data {

YearlyHistory yearlyHistory(const core::Contract& contract, core::Money firstAdvance,
    const QList<ClosedMonth>& history, QDate thisMonth, const Issue& issue)
{
    QHash<QDate, ClosedMonth> known;
    for (const ClosedMonth& month : history)
        known.insert(month.month, month);

    YearlyHistory all;
    core::AdvanceTerms terms{
        firstAdvance, contract.startsOn, contract.startsOn, core::AdvanceOrigin::Contract};
    all.terms.append(terms);
    QDate lastTo;
    while (true) {
        const core::advances::Year year = core::advances::yearAfter(contract, lastTo);
        const qsizetype first = all.invoices.size();
        QList<core::MonthConsumption> use;
        for (QDate month = year.from; month <= qMin(year.to, thisMonth); month = month.addMonths(1)) {
            const QDate before = month.addMonths(-1);
            if (year.hasAdvance(month) && known.contains(before))
                all.invoices.append(issue(
                    core::advances::advanceInvoice(contract, terms.amount, month, known[before].after.day),
                    month));
            if (known.contains(month))
                use.append({month, known[month].kWh});
        }
        if (year.to >= thisMonth)
            return all;
        lastTo = year.to;
        if (use.size() < year.months())
            continue; // older than what is known
        core::Money paid;
        for (qsizetype i = first; i < all.invoices.size(); ++i) {
            if (all.invoices[i].status == core::InvoiceStatus::Paid)
                paid += all.invoices[i].total;
        }
        core::Invoice statement = core::advances::statement(contract, year.from, year.to, use, paid);
        statement.indexFrom = known[year.from].before.day;
        statement.indexTo = known[use.constLast().month].after.day;
        statement = issue(statement, year.to.addDays(1));
        for (qsizetype i = first; i < all.invoices.size(); ++i) {
            if (all.invoices[i].status != core::InvoiceStatus::ToPay)
                continue;
            all.invoices[i].status = core::InvoiceStatus::Cancelled;
            all.invoices[i].replacedBy = statement.reference;
        }
        all.invoices.append(statement);
        const core::advances::Year next = core::advances::yearAfter(contract, lastTo);
        const QList<core::MonthConsumption> expected = core::advances::expectedUse(next, use);
        terms = {core::advances::advised(core::advances::costOf(contract, expected), next), next.from,
            statement.issuedOn, core::AdvanceOrigin::Statement};
        all.terms.append(terms);
    }
}

} // namespace data
