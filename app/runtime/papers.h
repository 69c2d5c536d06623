#pragma once

#include "core/classroom/certificate_template.h"
#include "core/classroom/exercise_plan.h"
#include "core/classroom/learner.h"
#include "core/clock.h"
#include "core/result.h"
#include "documents/certificate_document.h"
#include "documents/end_sheet.h"

#include <memory>
#include <optional>

namespace coach {
class Coach;
}
namespace services {
class CertificateService;
class CertificateTemplateService;
class ExercisePlanService;
class LearnerService;
class OrganisationService;
class ProgressService;
class SettingsService;
} // namespace services

namespace runtime {

// What people take home: certificates (T-26) and the sheet of the session, made of what each finished.
// Names of learners go onto the paper and nowhere else.
class Papers final
{
public:
    using Paper = std::shared_ptr<const documents::Document>;

    Papers(services::CertificateService& certificates, const services::OrganisationService& organisation,
        const services::CertificateTemplateService& templates, const services::LearnerService& learners,
        const services::ProgressService& progress, const services::SettingsService& settings,
        const coach::Coach& coach, const services::ExercisePlanService& plans, const core::Clock& clock);

    // How many exercises that person finished, whatever the day.
    core::Result<int> finishedCount(core::LearnerId learner) const;
    // name: as core::whyNotCertificateName() wants it. look: none or one that is gone: the default. NotFound
    // when nothing was finished.
    core::Result<Paper> certificate(
        core::LearnerId learner, const QString& name, core::CertificateTemplateId look = {}) const;
    // name: empty for a line to write it on.
    // By the group's list of exercises, when one is in force: in its order, with what is left of it.
    core::Result<Paper> endSheet(core::LearnerId learner, const QString& name) const;
    // By the sourceInFile() of one that was made here or elsewhere; NotFound when it is none. Whether a
    // certificate is authentic is another question.
    core::Result<Paper> again(const QString& source) const;

    struct Pile
    {
        bool sheets = true;
        bool names = false; // first names on the sheets
        bool certificates = false; // with first names, as a certificate is of somebody
        core::CertificateTemplateId look = {}; // of the certificates; none: the default
        core::LearnerId only = {}; // of the group; none: everybody
    };
    // For the current group, person by person in its order. NotFound when there is nothing to print.
    core::Result<Paper> ofGroup(const Pile& wanted) const;

private:
    core::Result<std::optional<core::ExercisePlan>> plan() const; // of the current group
    core::Result<Paper> painted(core::SignedCertificate certificate, core::CertificateLook look) const;
    core::Result<Paper> painted(documents::EndSheet sheet) const;

    services::CertificateService& m_certificates;
    const services::OrganisationService& m_organisation;
    const services::CertificateTemplateService& m_templates;
    const services::LearnerService& m_learners;
    const services::ProgressService& m_progress;
    const services::SettingsService& m_settings;
    const coach::Coach& m_coach;
    const services::ExercisePlanService& m_plans;
    const core::Clock& m_clock;
};

} // namespace runtime
