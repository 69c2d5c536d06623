#include "runtime/papers.h"

#include "coach/engine/achievements.h"
#include "coach/engine/coach.h"
#include "documents/paper_pile.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/organisation_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/settings_service.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(runtime::Papers)
};

QStringList idsOf(const QList<const coach::Exercise*>& exercises)
{
    QStringList ids;
    for (const coach::Exercise* exercise : exercises)
        ids.append(exercise->id);
    return ids;
}

// Those of the list first; whatever else was done after them.
QStringList inOrderOf(const QStringList& listed, QStringList done)
{
    const auto place = [&listed](const QString& id) {
        const qsizetype at = listed.indexOf(id);
        return at < 0 ? listed.size() : at;
    };
    std::stable_sort(done.begin(), done.end(),
        [&place](const QString& a, const QString& b) { return place(a) < place(b); });
    return done;
}

// What is for some people only is not promised to everybody.
QStringList leftOf(const QList<const coach::Exercise*>& listed, const QList<const coach::Exercise*>& finished)
{
    QStringList left;
    for (const coach::Exercise* exercise : listed) {
        if (exercise->offeredTo.isEmpty() && !finished.contains(exercise))
            left.append(exercise->id);
    }
    return left;
}

} // namespace

Papers::Papers(services::CertificateService& certificates, const services::OrganisationService& organisation,
    const services::CertificateTemplateService& templates, const services::LearnerService& learners,
    const services::ProgressService& progress, const services::SettingsService& settings,
    const coach::Coach& coach, const services::ExercisePlanService& plans, const core::Clock& clock)
    : m_certificates(certificates)
    , m_organisation(organisation)
    , m_templates(templates)
    , m_learners(learners)
    , m_progress(progress)
    , m_settings(settings)
    , m_coach(coach)
    , m_plans(plans)
    , m_clock(clock)
{
}

core::Result<int> Papers::finishedCount(core::LearnerId learner) const
{
    const auto progress = m_progress.ofLearner(learner);
    if (!progress)
        return progress.error();
    return static_cast<int>(coach::finishedOf(m_coach.exercises(), *progress).size());
}

core::Result<Papers::Paper> Papers::certificate(
    core::LearnerId learner, const QString& name, core::CertificateTemplateId look) const
{
    const auto progress = m_progress.ofLearner(learner);
    if (!progress)
        return progress.error();
    const auto finished = coach::finishedOf(m_coach.exercises(), *progress);
    if (finished.isEmpty())
        return core::Error{core::ErrorCode::NotFound, u"nothing was finished"_s};
    const QList<coach::Exercise>& all = m_coach.exercises();
    // What is for some people only is no part of the whole course.
    const bool isWhole = std::all_of(all.cbegin(), all.cend(), [&finished](const coach::Exercise& one) {
        return !one.offeredTo.isEmpty() || finished.contains(&one);
    });
    const auto given = m_certificates.give({name, m_clock.today(), idsOf(finished), isWhole});
    if (!given)
        return given.error();
    const auto chosen = m_templates.find(look);
    if (!chosen)
        return chosen.error();
    return painted(*given, chosen->look);
}

core::Result<Papers::Paper> Papers::endSheet(core::LearnerId learner, const QString& name) const
{
    const auto progress = m_progress.ofLearner(learner);
    if (!progress)
        return progress.error();
    documents::EndSheet sheet;
    sheet.name = name;
    sheet.day = m_clock.today();
    const QList<coach::Exercise>& all = m_coach.exercises();
    sheet.exercises = idsOf(coach::finishedOf(all, *progress, sheet.day));
    const auto inForce = plan();
    if (!inForce)
        return inForce.error();
    if (*inForce) {
        const QStringList listed = idsOf(coach::offeredBy(all, *inForce));
        sheet.exercises = inOrderOf(listed, sheet.exercises);
        sheet.left = leftOf(coach::offeredBy(all, *inForce), coach::finishedOf(all, *progress));
    }
    return painted(std::move(sheet));
}

core::Result<std::optional<core::ExercisePlan>> Papers::plan() const
{
    const auto group = m_learners.currentGroup();
    if (!group)
        return group.error();
    if (!group->has_value())
        return std::optional<core::ExercisePlan>();
    return m_plans.chosen(group->value().id);
}

core::Result<Papers::Paper> Papers::again(const QString& source) const
{
    if (auto sheet = documents::EndSheetDocument::fromSource(source))
        return painted(std::move(*sheet));
    const auto [payload, look] = documents::CertificateDocument::partsOfSource(source);
    auto read = core::SignedCertificate::fromPayload(payload);
    if (!read)
        return core::Error{core::ErrorCode::NotFound, u"nothing of ours"_s};
    return painted(std::move(*read), look);
}

core::Result<Papers::Paper> Papers::painted(
    core::SignedCertificate certificate, core::CertificateLook look) const
{
    auto organisation = m_organisation.organisation();
    if (!organisation)
        return organisation.error();
    const core::Language language = m_settings.language();
    const QStringList skills = coach::skillsOf(m_coach.exercises(), certificate.says.exercises, language);
    return Paper(std::make_shared<documents::CertificateDocument>(documents::CertificatePaper{
        std::move(certificate), skills, std::move(organisation).value(), language, std::move(look)}));
}

core::Result<Papers::Paper> Papers::painted(documents::EndSheet sheet) const
{
    auto organisation = m_organisation.organisation();
    if (!organisation)
        return organisation.error();
    sheet.language = m_settings.language();
    sheet.skills = coach::skillsOf(m_coach.exercises(), sheet.exercises, sheet.language);
    sheet.leftSkills = coach::skillsOf(m_coach.exercises(), sheet.left, sheet.language);
    sheet.organisation = std::move(organisation).value();
    return Paper(std::make_shared<documents::EndSheetDocument>(std::move(sheet)));
}

core::Result<Papers::Paper> Papers::ofGroup(const Pile& wanted) const
{
    const auto learners = m_learners.learners();
    if (!learners)
        return learners.error();
    QList<Paper> papers;
    for (const core::Learner& learner : *learners) {
        if (wanted.only.isValid() && learner.id != wanted.only)
            continue;
        if (wanted.sheets) {
            auto sheet = endSheet(learner.id, wanted.names ? learner.firstName : QString());
            if (!sheet)
                return sheet.error();
            papers.append(std::move(sheet).value());
        }
        if (!wanted.certificates)
            continue;
        auto made = certificate(learner.id, learner.firstName, wanted.look);
        if (!made && made.error().code == core::ErrorCode::NotFound)
            continue; // nothing finished yet: the sheet says so
        if (!made)
            return made.error();
        papers.append(std::move(made).value());
    }
    if (papers.isEmpty())
        return core::Error{core::ErrorCode::NotFound, u"nothing to print"_s};
    const QDate today = m_clock.today();
    return Paper(std::make_shared<documents::PaperPile>(Tr::tr("Bilan du groupe"),
        u"bilan-%1.pdf"_s.arg(today.toString(Qt::ISODate)), today, std::move(papers)));
}

} // namespace runtime
