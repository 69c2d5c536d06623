#pragma once

#include "core/energy/contract.h"
#include "core/energy/invoice.h"
#include "data/dataset/meter_history.h"
#include "data/dataset/story.h"

namespace data {

class StoryWords;

// Contracts, readings, mandates and invoices of a story.
class EnergyStory final
{
public:
    // The story outlives it.
    explicit EnergyStory(const Story& story);

    // words: of the same story, with these invoices.
    void write(const StoryWords& words);
    const QList<core::Invoice>& invoices() const { return m_invoices; }

private:
    void addContracts();
    void addReadings();
    void addMandates(const StoryWords& words);
    void addInvoices();
    void addInvoice(const ClosedMonth& month, const core::Contract& contract);
    void addYearly(const core::Contract& contract, core::Money firstAdvance);

    core::Invoice rightInvoice(const ClosedMonth& month, const core::Contract& contract) const;
    core::Invoice settled(core::Invoice invoice, int monthsBefore) const;
    const core::Contract* contractFor(QDate month) const;
    int monthsBefore(QDate month) const;
    QDate issueDay(QDate month) const;
    QDate paidOn(const core::Invoice& invoice) const;

    const Story& m_story;
    const QList<ClosedMonth> m_history;
    QList<core::Contract> m_contracts;
    QList<core::Money> m_firstAdvances; // of each contract
    QList<core::Invoice> m_invoices;
    QDate m_debitedSince; // of the active mandate; invalid without one
};

} // namespace data
