#pragma once

#include "core/energy/handover.h"
#include "core/energy/invoice.h"
#include "core/requests/request.h"
#include "core/result.h"

#include <optional>
#include <variant>

namespace core {
class Clock;
}
namespace data {
class WorldStore;
}

namespace services {

class HandoverReader;
class InvoiceIssuer;
class JournalledTransaction;

// What a handover document led to: the contract is closed, with its last bill when there was something to
// bill; or why not yet.
struct ClosedContract
{
    QString reference;
    QDate leftOn;
    std::optional<core::Invoice> bill;
};
using MovingOutcome = std::variant<ClosedContract, core::HandoverFlaw>;

// The supplier's side of moving out: reads the handover document and closes the contract.
class MovingOffice final
{
public:
    // All outlive it.
    MovingOffice(data::WorldStore& world, const core::Clock& clock, const InvoiceIssuer& invoices,
        const HandoverReader& reader);

    // The handover document that came last with a request; none: no such document.
    core::Result<std::optional<core::HandoverEntry>> handoverOf(const core::Request& request) const;
    // Keeps the reading of that day, issues the closing bill, closes the contract. Inside the caller's
    // transaction. Conflict when there is no contract in force. Journal: contract.closed, invoice.issued.
    core::Result<MovingOutcome> close(
        JournalledTransaction& useCase, core::SupplyPointId customer, const core::HandoverEntry& entry) const;

private:
    data::WorldStore& m_world;
    const core::Clock& m_clock;
    const InvoiceIssuer& m_invoices;
    const HandoverReader& m_reader;
};

} // namespace services
