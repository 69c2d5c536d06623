#pragma once

#include "core/classroom/certificate_template.h"
#include "core/classroom/organisation.h"
#include "documents/document.h"
#include "trainer/trainer_services.h"

#include <memory>

namespace trainer {

// A certificate of nobody, as a preview shows one of that organisation with that look, in the room's
// language.
std::shared_ptr<const documents::Document> sampleCertificate(
    const TrainerServices& services, core::Organisation organisation, core::CertificateLook look);

} // namespace trainer
