#pragma once

#include "core/result.h"
#include "documents/document.h"

#include <functional>
#include <memory>

namespace services {
class BillingService;
class ContractService;
class InvitationService;
class MandateService;
class WorldService;
} // namespace services

namespace documents {

// Makes the document again that a source string names (Document::source()): invoice:2026-11-0417,
// contract:541448860004312752, mandate:541448860004312752 (with ?iban=… when it was filled in),
// invitation:541448860004312820 (while its code can be read), mandate-example:, terms:, example:. NotFound
// when there is no such thing any more.
class DocumentSource final
{
public:
    DocumentSource(const services::BillingService& billing, const services::ContractService& contracts,
        const services::MandateService& mandates, const services::InvitationService& invitations,
        const services::WorldService& world);

    // Who makes again what people took home: certificate:ELECTRUC1.…, end-sheet:2026-11-25?….
    using Maker = std::function<core::Result<std::shared_ptr<const Document>>(const QString& source)>;
    void setPapers(Maker papers) { m_papers = std::move(papers); }

    core::Result<std::shared_ptr<const Document>> document(const QString& source) const;

private:
    core::Result<std::shared_ptr<const Document>> invitation(const QString& ean) const;

    const services::BillingService& m_billing;
    const services::ContractService& m_contracts;
    const services::MandateService& m_mandates;
    const services::InvitationService& m_invitations;
    const services::WorldService& m_world;
    Maker m_papers;
};

} // namespace documents
