#pragma once

#include "core/result.h"
#include "documents/document.h"

#include <memory>

namespace services {
class BillingService;
class ContractService;
class MandateService;
} // namespace services

namespace documents {

// Makes the document again that a source string names (Document::source()): invoice:2026-11-0417,
// contract:541448860004312752, mandate:541448860004312752 (with ?iban=… when it was filled in),
// mandate-example:, terms:, example:. NotFound when there is no such thing any more.
class DocumentSource final
{
public:
    DocumentSource(const services::BillingService& billing, const services::ContractService& contracts,
        const services::MandateService& mandates);

    core::Result<std::shared_ptr<const Document>> document(const QString& source) const;

private:
    const services::BillingService& m_billing;
    const services::ContractService& m_contracts;
    const services::MandateService& m_mandates;
};

} // namespace documents
