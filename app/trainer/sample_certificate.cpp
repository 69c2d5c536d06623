#include "trainer/sample_certificate.h"

#include "core/clock.h"
#include "documents/certificate_document.h"
#include "services/classroom/settings_service.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::SampleCertificate)
};

} // namespace

std::shared_ptr<const documents::Document> sampleCertificate(
    const TrainerServices& services, core::Organisation organisation, core::CertificateLook look)
{
    documents::CertificatePaper paper;
    //: a first name on the preview of a certificate
    paper.certificate.says = {Tr::tr("Prénom"), services.clock.today(), {u"P08"_s, u"P11"_s}, false};
    paper.certificate.code = u"ABCD-2346"_s;
    paper.skills = services.skills(paper.certificate.says.exercises);
    paper.organisation = std::move(organisation);
    paper.language = services.settings.language();
    paper.look = std::move(look);
    return std::make_shared<documents::CertificateDocument>(std::move(paper));
}

} // namespace trainer
