#include "documents/document_source.h"

#include "core/clock.h"
#include "documents/contract_document.h"
#include "documents/fraud_card.h"
#include "documents/handover_document.h"
#include "documents/invitation_letter.h"
#include "documents/invoice_document.h"
#include "documents/mandate_document.h"
#include "documents/terms_document.h"
#include "services/accounts/invitation_service.h"
#include "services/energy/billing_service.h"
#include "services/energy/contract_service.h"
#include "services/energy/mandate_service.h"
#include "services/world/world_service.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using Answer = core::Result<std::shared_ptr<const Document>>;

} // namespace

DocumentSource::DocumentSource(const services::BillingService& billing,
    const services::ContractService& contracts, const services::MandateService& mandates,
    const services::InvitationService& invitations, const services::WorldService& world)
    : m_billing(billing)
    , m_contracts(contracts)
    , m_mandates(mandates)
    , m_invitations(invitations)
    , m_world(world)
{
}

Answer DocumentSource::invitation(const QString& ean) const
{
    const core::Error absent{core::ErrorCode::NotFound, u"no letter for "_s + ean};
    const auto persona = m_world.persona(ean);
    if (!persona)
        return absent;
    const auto letter = m_invitations.letter(persona->supplyPoint.id);
    if (!letter)
        return letter.error();
    if (!letter->has_value())
        return absent;
    const auto dayOf = [](const QDateTime& instant) { return core::FixedClock(instant).today(); };
    const PrintableLetter printable{(*letter)->supplyPoint, (*letter)->code,
        dayOf((*letter)->invitation.expiresAt), persona->email, persona->password};
    return Answer(std::shared_ptr<const Document>(
        new InvitationLetters({printable}, {}, dayOf((*letter)->invitation.madeAt))));
}

Answer DocumentSource::document(const QString& source) const
{
    const qsizetype colon = source.indexOf(u':');
    const QString kind = source.left(colon);
    const QString key = source.mid(colon + 1);
    if (colon > 0 && kind == u"invoice"_s) {
        return m_billing.document(key).transform(
            [](core::InvoiceDocument data) -> std::shared_ptr<const Document> {
                return std::make_shared<InvoiceDocument>(std::move(data));
            });
    }
    if (colon > 0 && kind == u"contract"_s) {
        return m_contracts.byEan(key).transform(
            [](core::ContractDocument data) -> std::shared_ptr<const Document> {
                return std::make_shared<ContractDocument>(std::move(data));
            });
    }
    if (colon > 0 && kind == u"invitation"_s)
        return invitation(key);
    if (colon > 0 && kind == u"handover"_s) {
        const QString query = key.section(u'?', 1);
        return m_contracts.byEan(key.section(u'?', 0, 0))
            .transform([&query](const core::ContractDocument& data) {
                return HandoverDocument::fromQuery(data, query);
            });
    }
    if (colon > 0 && kind == u"mandate"_s) {
        const QString query = key.section(u'?', 1);
        return m_mandates.formByEan(key.section(u'?', 0, 0))
            .transform([&query](core::MandateForm form) -> std::shared_ptr<const Document> {
                if (!query.isEmpty())
                    return MandateDocument::fromQuery(form, query);
                return std::make_shared<MandateDocument>(std::move(form));
            });
    }
    if (colon > 0 && (kind == u"certificate"_s || kind == u"end-sheet"_s) && m_papers)
        return m_papers(source);
    if (colon > 0 && kind == u"fraud-card"_s)
        return Answer(std::make_shared<FraudCard>(QDate::fromString(key, Qt::ISODate)));
    if (source == u"mandate-example:"_s)
        return Answer(MandateDocument::example());
    if (source == u"terms:"_s)
        return Answer(std::make_shared<TermsDocument>());
    if (source == u"example:"_s)
        return Answer(std::shared_ptr<const Document>(InvoiceDocument::example()));
    return core::Error{core::ErrorCode::NotFound, u"no document for the source "_s + source};
}

} // namespace documents
