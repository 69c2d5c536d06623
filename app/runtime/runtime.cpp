#include "runtime/runtime.h"

#include "coach/engine/coach.h"
#include "coach/engine/pack_check.h"
#include "core/clock.h"
#include "data/classroom_store.h"
#include "data/dataset/dataset.h"
#include "data/dataset/dataset_importer.h"
#include "data/people/room_people.h"
#include "data/set_aside.h"
#include "data/world_store.h"
#include "documents/document_source.h"
#include "documents/handover_form_reader.h"
#include "documents/mandate_form_reader.h"
#include "runtime/papers.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/account_service.h"
#include "services/accounts/email_change_service.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/newcomer_practice.h"
#include "services/accounts/password_reset_service.h"
#include "services/accounts/personal_data_service.h"
#include "services/accounts/preference_service.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "services/classroom/attendance_service.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/organisation_service.h"
#include "services/classroom/pack_service.h"
#include "services/classroom/pause_service.h"
#include "services/classroom/persona_view.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/quiz_service.h"
#include "services/classroom/room_watch.h"
#include "services/classroom/script_service.h"
#include "services/classroom/settings_service.h"
#include "services/classroom/trainer_access.h"
#include "services/classroom/trainer_journal.h"
#include "services/energy/advance_service.h"
#include "services/energy/billing_service.h"
#include "services/energy/contract_service.h"
#include "services/energy/dashboard_service.h"
#include "services/energy/mandate_office.h"
#include "services/energy/mandate_service.h"
#include "services/energy/moving_office.h"
#include "services/energy/reading_service.h"
#include "services/energy/refund_office.h"
#include "services/files/document_shelf.h"
#include "services/files/download_service.h"
#include "services/journal.h"
#include "services/mail/address_book.h"
#include "services/mail/mail_lessons.h"
#include "services/mail/mail_sender.h"
#include "services/mail/mail_writer.h"
#include "services/mail/mailbox_service.h"
#include "services/people/letter_service.h"
#include "services/people/people_service.h"
#include "services/phone/call_service.h"
#include "services/phone/phone_service.h"
#include "services/records/record_service.h"
#include "services/requests/request_desk.h"
#include "services/requests/request_practice.h"
#include "services/requests/request_service.h"
#include "services/site/contact_service.h"
#include "services/site/help_service.h"
#include "services/site/password_keeper.h"
#include "services/site/site_language.h"
#include "services/site/visit_service.h"
#include "services/world/event_service.h"
#include "services/world/forget_service.h"
#include "services/world/happenings.h"
#include "services/world/invoice_issuer.h"
#include "services/world/phone_happenings.h"
#include "services/world/script_run_service.h"
#include "services/world/world_service.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

std::unique_ptr<core::Clock> clockOf(const Options& options)
{
    auto clock = std::make_unique<core::SystemClock>();
    clock->setToday(options.today);
    if (options.clockStands)
        return std::make_unique<core::FixedClock>(clock->today());
    return clock;
}

// One machine of a room, and one place on it; neither can be read from it.
QString seatOf(const QString& dataDir)
{
    const QByteArray place = (QSysInfo::machineHostName() + u':' + dataDir).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

Runtime::Runtime(const Options& options, std::unique_ptr<core::Clock> clock)
    : m_dataDir(dataDirOf(options))
    , m_databaseUrl(options.databaseUrl)
    , m_realClock(std::move(clock))
    , m_clock(std::make_unique<core::MovedClock>(*m_realClock))
{
}

Runtime::~Runtime() = default;

core::Result<std::unique_ptr<Runtime>> Runtime::open(const Options& options)
{
    return open(options, clockOf(options));
}

core::Result<std::unique_ptr<Runtime>> Runtime::open(
    const Options& options, std::unique_ptr<core::Clock> clock)
{
    return open(options, std::move(clock), nullptr);
}

core::Result<std::unique_ptr<Runtime>> Runtime::openBeside(const QString& folder)
{
    Options options;
    options.dataDir = folder;
    options.today = m_clock->today();
    return open(options, clockOf(options), m_peopleStore ? m_peopleStore : m_classroomStore.get());
}

std::function<core::Result<void>()> Runtime::makingOfBeside(const QString& folder) const
{
    Options options;
    options.dataDir = folder;
    options.today = m_clock->today();
    const data::StoreOptions here{m_dataDir, m_databaseUrl};
    return [options, here]() -> core::Result<void> {
        // A connection serves the thread that opened it: the room's people are read through another one.
        const auto people = data::ClassroomStore::open(here);
        if (!people)
            return people.error();
        const auto made = open(options, clockOf(options), people->get());
        return made ? core::Result<void>() : made.error();
    };
}

core::Result<std::unique_ptr<Runtime>> Runtime::open(
    const Options& options, std::unique_ptr<core::Clock> clock, data::ClassroomStore* people)
{
    std::unique_ptr<Runtime> runtime(new Runtime(options, std::move(clock)));
    runtime->m_peopleStore = people;
    if (auto locked = runtime->lock(options); !locked)
        return locked.error();
    if (auto opened = runtime->openStores(options); !opened)
        return opened.error();
    runtime->makeServices();
    if (runtime->mayPrepare()) {
        if (auto prepared = runtime->m_world->prepare(); !prepared)
            return prepared.error();
        if (auto imported = runtime->importDefaultGroup(); !imported)
            return imported.error();
        if (auto cleared = runtime->m_attendance->clearSeat(); !cleared)
            return cleared.error();
        // What the banks took and gave back since the program was last open.
        if (auto collected = runtime->m_mandateOffice->collectDue(); !collected)
            return collected.error();
        if (auto refunded = runtime->m_refundOffice->payDue(); !refunded)
            return refunded.error();
    }
    if (!options.exclusive)
        runtime->m_lock.reset();
    if (auto taken = runtime->m_events->reload(); !taken)
        return taken.error();
    if (auto loaded = runtime->m_settings->load(); !loaded)
        return loaded.error();
    runtime->m_packs->lookAgain();
    return runtime;
}

core::Result<void> Runtime::lock(const Options& options)
{
    if (!QDir().mkpath(m_dataDir))
        return core::Error{core::ErrorCode::DatabaseUnavailable, m_dataDir};
    m_lock = std::make_unique<QLockFile>(m_dataDir + u"/electruc.lock"_s);
    // The lock of a program that was killed is taken over at once, whatever its age.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    if (!options.exclusive) {
        m_lock.reset();
        return {};
    }
    if (m_lock->error() == QLockFile::LockFailedError)
        return core::Error{core::ErrorCode::Busy, m_dataDir};
    return core::Error{core::ErrorCode::DatabaseUnavailable, m_dataDir};
}

core::Result<void> Runtime::openStores(const Options& options)
{
    const data::StoreOptions where{m_dataDir, options.databaseUrl};
    auto classroom = data::ClassroomStore::open(where);
    if (!classroom)
        return classroom.error();
    m_classroomStore = std::move(classroom.value());
    auto world = data::WorldStore::open(where);
    if (!world)
        return world.error();
    m_worldStore = std::move(world.value());
    return {};
}

void Runtime::makeServices()
{
    m_journal = std::make_unique<services::Journal>();
    m_roomPeople
        = std::make_unique<data::ClassroomPeople>(m_peopleStore ? *m_peopleStore : *m_classroomStore);
    m_source = std::make_unique<data::DatasetImporter>(*m_roomPeople);
    m_world
        = std::make_unique<services::WorldService>(*m_worldStore, *m_classroomStore, *m_source, *m_realClock);
    m_forgetting
        = std::make_unique<services::ForgetService>(*m_worldStore, *m_classroomStore, *m_world, *m_realClock);
    m_mailSender = std::make_unique<services::MailSender>(*m_worldStore, *m_clock);
    m_mailbox = std::make_unique<services::MailboxService>(*m_worldStore, *m_journal, *m_clock);
    m_mailLessons
        = std::make_unique<services::MailLessons>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_mailWriter = std::make_unique<services::MailWriter>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_phone = std::make_unique<services::PhoneService>(*m_worldStore, *m_journal, *m_clock);
    m_calls = std::make_unique<services::CallService>(*m_worldStore, *m_journal, *m_clock);
    m_addressBook = std::make_unique<services::AddressBook>(*m_worldStore, *m_journal, *m_clock);
    m_session = std::make_unique<services::SessionService>(*m_worldStore, *m_journal, *m_clock);
    m_invitations = std::make_unique<services::InvitationService>(*m_worldStore, *m_journal, *m_clock);
    m_registration = std::make_unique<services::RegistrationService>(
        *m_worldStore, *m_journal, *m_clock, *m_invitations, *m_mailSender);
    m_newcomers = std::make_unique<services::NewcomerPractice>(
        *m_worldStore, *m_clock, *m_invitations, *m_registration);
    m_passwordReset = std::make_unique<services::PasswordResetService>(
        *m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_emails
        = std::make_unique<services::EmailChangeService>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_account = std::make_unique<services::AccountService>(*m_worldStore, *m_journal, *m_clock, *m_emails);
    m_security = std::make_unique<services::AccountSecurityService>(
        *m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_personalData = std::make_unique<services::PersonalDataService>(*m_worldStore, *m_journal, *m_clock);
    m_billing = std::make_unique<services::BillingService>(*m_worldStore);
    m_contracts = std::make_unique<services::ContractService>(*m_worldStore, *m_clock);
    m_advances
        = std::make_unique<services::AdvanceService>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_readings
        = std::make_unique<services::ReadingService>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_dashboard = std::make_unique<services::DashboardService>(*m_worldStore, *m_clock);
    m_mandateReader = std::make_unique<documents::MandateFormReader>();
    m_mandates = std::make_unique<services::MandateService>(
        *m_worldStore, *m_journal, *m_clock, *m_mandateReader, *m_mailSender);
    m_mandateOffice
        = std::make_unique<services::MandateOffice>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_refundOffice
        = std::make_unique<services::RefundOffice>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_downloads = std::make_unique<services::DownloadService>(*m_worldStore, *m_journal, *m_clock);
    m_contact
        = std::make_unique<services::ContactService>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_requests
        = std::make_unique<services::RequestService>(*m_worldStore, *m_journal, *m_clock, *m_mailSender);
    m_requestPractice = std::make_unique<services::RequestPractice>(*m_worldStore, *m_requests);
    m_documentShelf = std::make_unique<services::DocumentShelf>(*m_worldStore, *m_downloads, *m_clock);
    m_help = std::make_unique<services::HelpService>();
    m_visits = std::make_unique<services::VisitService>(*m_worldStore, *m_journal, *m_clock);
    m_passwords = std::make_unique<services::PasswordKeeper>(
        *m_worldStore, *m_journal, *m_clock, QSysInfo::machineHostName());
    m_invoiceIssuer = std::make_unique<services::InvoiceIssuer>(*m_worldStore, *m_readings, *m_mailSender);
    m_handoverReader = std::make_unique<documents::HandoverFormReader>();
    m_movingOffice = std::make_unique<services::MovingOffice>(
        *m_worldStore, *m_clock, *m_invoiceIssuer, *m_handoverReader);
    m_requestDesk = std::make_unique<services::RequestDesk>(*m_worldStore, *m_requests, *m_movingOffice);
    m_happenings = std::make_unique<services::Happenings>(
        *m_worldStore, *m_invoiceIssuer, *m_mailSender, *m_mandateOffice, *m_refundOffice, *m_requestDesk);
    m_events = std::make_unique<services::EventService>(
        *m_worldStore, *m_journal, *m_clock, *m_happenings, *m_session);
    m_records = std::make_unique<services::RecordService>(*m_worldStore, *m_classroomStore, *m_journal,
        *m_clock, *m_invoiceIssuer, services::MandatePapers{*m_mandateReader, &documents::writtenMandate});
    m_learners = std::make_unique<services::LearnerService>(*m_classroomStore, *m_clock);
    m_people
        = std::make_unique<services::PeopleService>(*m_worldStore, *m_classroomStore, *m_source, *m_clock);
    m_letters = std::make_unique<services::LetterService>(
        *m_worldStore, *m_classroomStore, *m_invitations, *m_clock);
    m_pause = std::make_unique<services::PauseService>(*m_classroomStore, m_machineClock);
    m_pin = std::make_unique<services::PinService>(*m_classroomStore, m_machineClock);
    m_trainerAccess = std::make_unique<services::TrainerAccess>(*m_pin);
    m_settings = std::make_unique<services::SettingsService>(*m_classroomStore);
    const auto letterRules = [this] { return m_settings->settings().letters; };
    m_invitations->setRules(letterRules);
    m_world->setLetterRules(letterRules);
    m_registration->setLanguage([this] { return m_settings->settings().language; });
    m_preferences = std::make_unique<services::PreferenceService>(*m_worldStore, *m_journal, *m_clock);
    m_siteLanguage
        = std::make_unique<services::SiteLanguage>(*m_worldStore, *m_journal, *m_clock, *m_settings);
    m_trainerJournal = std::make_unique<services::TrainerJournal>(*m_classroomStore);
    m_personaView = std::make_unique<services::PersonaView>(*m_worldStore);
    m_progress = std::make_unique<services::ProgressService>(*m_classroomStore);
    m_quizzes
        = std::make_unique<services::QuizService>(*m_worldStore, *m_classroomStore, *m_journal, *m_clock);
    m_attendance = std::make_unique<services::AttendanceService>(
        *m_worldStore, *m_classroomStore, *m_journal, *m_clock, *m_progress, seatOf(m_dataDir));
    m_plans = std::make_unique<services::ExercisePlanService>(*m_classroomStore, *m_clock);
    m_scripts = std::make_unique<services::ScriptService>(*m_classroomStore, *m_clock);
    m_scriptRun
        = std::make_unique<services::ScriptRunService>(*m_worldStore, *m_classroomStore, *m_clock, *m_events);
    m_roomWatch = std::make_unique<services::RoomWatch>(
        *m_classroomStore, *m_attendance, *m_learners, *m_progress, *m_plans);
    m_phoneHappenings = std::make_unique<services::PhoneHappenings>(*m_worldStore, *m_journal, *m_clock);
    m_packs = std::make_unique<services::PackService>(*m_classroomStore, *m_clock);
    m_coach = std::make_unique<coach::Coach>(
        coach::Senses{*m_clock, *m_journal, *m_personaView, *m_session, *m_readings, *m_dashboard,
            *m_preferences, *m_settings, *m_invitations, *m_progress, *m_quizzes, *m_phoneHappenings,
            *m_phone, *m_visits, *m_mailbox, *m_newcomers, *m_mailLessons, *m_mandates, *m_requestPractice},
        [this] { return offeredExercises(); }, m_plans.get());
    m_certificates = std::make_unique<services::CertificateService>(*m_classroomStore, *m_clock);
    m_organisation = std::make_unique<services::OrganisationService>(*m_classroomStore);
    m_templates = std::make_unique<services::CertificateTemplateService>(*m_classroomStore, *m_clock);
    m_papers = std::make_unique<Papers>(*m_certificates, *m_organisation, *m_templates, *m_learners,
        *m_progress, *m_settings, *m_coach, *m_plans, *m_clock);
    m_documents = std::make_unique<documents::DocumentSource>(
        *m_billing, *m_contracts, *m_mandates, *m_invitations, *m_world);
    m_documents->setPapers([this](const QString& source) { return m_papers->again(source); });
    QObject::connect(m_settings.get(), &services::SettingsService::changed, m_settings.get(),
        [this](
            const services::Settings& settings) { m_billing->setPrintsPaymentCode(settings.paymentCode); });
    // A reset of everything took the groups and the settings too, its undo brought them back: without a group
    // the room is as at the very first start. What cannot be read now is read again at the next start.
    QObject::connect(m_world.get(), &services::WorldService::worldReplaced, m_settings.get(), [this] {
        // Without a line in the journal: the new world knows of nobody who was signed in.
        m_session->forget();
        m_attendance->forget();
        static_cast<void>(importDefaultGroup().has_value());
        static_cast<void>(m_settings->load().has_value());
        static_cast<void>(m_siteLanguage->worldReplaced().has_value());
        static_cast<void>(m_events->reload().has_value());
        m_records->forgetUndo();
        m_packs->lookAgain();
        m_plans->forgetUndo();
        m_scripts->forgetUndo();
        m_templates->forgetUndo();
        Q_EMIT m_templates->templatesChanged();
        Q_EMIT m_learners->learnersChanged();
    });
    QObject::connect(m_scriptRun.get(), &services::ScriptRunService::proposalChanged, m_coach.get(),
        &coach::Coach::propose);
    QObject::connect(m_events.get(), &services::EventService::happened, m_pause.get(),
        [this](const core::PlannedEvent& event) {
            if (event.kind == core::EventKind::CalmPause)
                static_cast<void>(m_pause->begin(core::kCalmPauseMinutes * 60).has_value());
        });
    QObject::connect(m_packs.get(), &services::PackService::changed, m_coach.get(), &coach::Coach::reload);
    QObject::connect(m_people.get(), &services::PeopleService::peopleChanged, m_learners.get(),
        &services::LearnerService::learnersChanged);
}

// The program's own, then those of packs.
coach::ExerciseCatalogue Runtime::offeredExercises() const
{
    coach::ExerciseCatalogue catalogue = coach::loadExercises();
    if (const auto packs = m_packs->packs())
        coach::addPacks(catalogue, *packs);
    return catalogue;
}

// So that « qui êtes-vous ? » has first names at the very first start.
core::Result<void> Runtime::importDefaultGroup()
{
    QFile file(data::kBuiltInContent + u"/classroom.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::Io, file.fileName() + u": "_s + file.errorString()};
    return m_learners->importDefaultGroup(file.readAll());
}

core::Result<QString> Runtime::setAside(const Options& options)
{
    return data::setAside({dataDirOf(options), options.databaseUrl}, core::SystemClock().nowUtc());
}

} // namespace runtime
