#pragma once

#include "core/moved_clock.h"
#include "core/result.h"
#include "runtime/options.h"

#include <functional>
#include <memory>

class QLockFile;

namespace coach {
class Coach;
struct ExerciseCatalogue;
} // namespace coach
namespace data {
class ClassroomPeople;
class ClassroomStore;
class WorldSource;
class WorldStore;
} // namespace data
namespace documents {
class DocumentSource;
}
namespace services {
class AddressBook;
class AccountSecurityService;
class AccountService;
class AdvanceService;
class AttendanceService;
class BillingService;
class CallService;
class CertificateService;
class CertificateTemplateService;
class ContactService;
class ContractService;
class DashboardService;
class DocumentShelf;
class DownloadService;
class EmailChangeService;
class EventService;
class ExercisePlanService;
class ForgetService;
class Happenings;
class HandoverReader;
class HelpService;
class InvitationService;
class InvoiceIssuer;
class Journal;
class LearnerService;
class LetterService;
class MandateOffice;
class MandateReader;
class MandateService;
class MailLessons;
class MailSender;
class MailWriter;
class MailboxService;
class MovingOffice;
class NewcomerPractice;
class OrganisationService;
class PackService;
class PasswordKeeper;
class PasswordResetService;
class PeopleService;
class PersonalDataService;
class PersonaView;
class PauseService;
class PinService;
class PhoneHappenings;
class PhoneService;
class PreferenceService;
class ProgressService;
class QuizService;
class ReadingService;
class RecordService;
class RefundOffice;
class RegistrationService;
class RequestDesk;
class RequestPractice;
class RequestService;
class RoomWatch;
class ScriptRunService;
class ScriptService;
class SessionService;
class SettingsService;
class SiteLanguage;
class TrainerAccess;
class TrainerJournal;
class VisitService;
class WorldService;
} // namespace services

namespace runtime {

class Papers;

// Everything of Electruc but its windows: the clock, the two stores and every service, in the order they need
// each other. One Runtime is open from open() to its destruction; its parts live exactly as long.
class Runtime final
{
public:
    // Opens or makes the stores, and prepares the world of the day. The clock is the machine's, moved to
    // options.today, or the one given. Errors: Busy (another Electruc has the folder), DatabaseUnavailable,
    // DatabaseCorrupt, DatabaseTooNew, DiskFull, Io.
    static core::Result<std::unique_ptr<Runtime>> open(const Options& options);
    static core::Result<std::unique_ptr<Runtime>> open(
        const Options& options, std::unique_ptr<core::Clock> clock);

    // A fresh world of its own in that folder, on two SQLite files, of the same day and with the same people
    // as this one: to play in it without touching this one, which must outlive it.
    core::Result<std::unique_ptr<Runtime>> openBeside(const QString& folder);
    // The long part of it: makes that world and leaves it closed, so that openBeside() is quick. To be called
    // on another thread; it touches nothing of this one.
    std::function<core::Result<void>()> makingOfBeside(const QString& folder) const;

    // Moves unreadable databases into a folder of their own below the data folder, so that the next open()
    // starts afresh and nothing is lost. Gives that folder, or an empty text when nothing had to be moved.
    // For SQLite only.
    static core::Result<QString> setAside(const Options& options);

    ~Runtime();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

    QString dataDir() const { return m_dataDir; }

    const core::Clock& clock() const { return *m_clock; }
    data::WorldStore& worldStore() { return *m_worldStore; }
    data::ClassroomStore& classroomStore() { return *m_classroomStore; }
    services::Journal& journal() { return *m_journal; }

    services::MailboxService& mailbox() { return *m_mailbox; }
    services::MailLessons& mailLessons() { return *m_mailLessons; }
    services::MailWriter& mailWriter() { return *m_mailWriter; }
    services::PhoneService& phone() { return *m_phone; }
    services::CallService& calls() { return *m_calls; }
    services::AddressBook& addressBook() { return *m_addressBook; }
    services::WorldService& world() { return *m_world; }
    services::ForgetService& forgetting() { return *m_forgetting; }
    services::EventService& events() { return *m_events; }
    services::SessionService& session() { return *m_session; }
    services::RegistrationService& registration() { return *m_registration; }
    services::NewcomerPractice& newcomers() { return *m_newcomers; }
    services::PasswordResetService& passwordReset() { return *m_passwordReset; }
    services::InvitationService& invitations() { return *m_invitations; }
    services::AccountService& account() { return *m_account; }
    services::AccountSecurityService& security() { return *m_security; }
    services::PersonalDataService& personalData() { return *m_personalData; }
    services::EmailChangeService& emails() { return *m_emails; }
    services::BillingService& billing() { return *m_billing; }
    services::ContractService& contracts() { return *m_contracts; }
    services::AdvanceService& advances() { return *m_advances; }
    services::ReadingService& readings() { return *m_readings; }
    services::DashboardService& dashboard() { return *m_dashboard; }
    services::MandateService& mandates() { return *m_mandates; }
    services::MandateOffice& mandateOffice() { return *m_mandateOffice; }
    services::DownloadService& downloads() { return *m_downloads; }
    const documents::DocumentSource& documents() const { return *m_documents; }
    services::RequestService& requests() { return *m_requests; }
    services::DocumentShelf& documentShelf() { return *m_documentShelf; }
    services::ContactService& contact() { return *m_contact; }
    services::HelpService& help() { return *m_help; }
    services::VisitService& visits() { return *m_visits; }
    services::PasswordKeeper& passwords() { return *m_passwords; }
    services::PreferenceService& preferences() { return *m_preferences; }
    services::SiteLanguage& siteLanguage() { return *m_siteLanguage; }
    services::LearnerService& learners() { return *m_learners; }
    services::PeopleService& people() { return *m_people; }
    services::LetterService& letters() { return *m_letters; }
    services::RecordService& records() { return *m_records; }
    services::PauseService& pause() { return *m_pause; }
    services::PinService& pin() { return *m_pin; }
    services::TrainerAccess& trainerAccess() { return *m_trainerAccess; }
    services::SettingsService& settings() { return *m_settings; }
    services::TrainerJournal& trainerJournal() { return *m_trainerJournal; }
    services::PersonaView& personaView() { return *m_personaView; }
    services::ProgressService& progress() { return *m_progress; }
    services::QuizService& quizzes() { return *m_quizzes; }
    services::AttendanceService& attendance() { return *m_attendance; }
    services::ExercisePlanService& plans() { return *m_plans; }
    services::ScriptService& scripts() { return *m_scripts; }
    services::ScriptRunService& scriptRun() { return *m_scriptRun; }
    services::RoomWatch& roomWatch() { return *m_roomWatch; }
    coach::Coach& coach() { return *m_coach; }
    services::CertificateService& certificates() { return *m_certificates; }
    services::OrganisationService& organisation() { return *m_organisation; }
    services::CertificateTemplateService& templates() { return *m_templates; }
    const Papers& papers() const { return *m_papers; }
    services::PackService& packs() { return *m_packs; }

private:
    Runtime(const Options& options, std::unique_ptr<core::Clock> clock);
    static core::Result<std::unique_ptr<Runtime>> open(
        const Options& options, std::unique_ptr<core::Clock> clock, data::ClassroomStore* people);
    core::Result<void> lock(const Options& options);
    // Whoever only reads beside an open window leaves its world as it is, and its reset to it.
    bool mayPrepare() const { return m_lock != nullptr; }
    core::Result<void> openStores(const Options& options);
    void makeServices();
    core::Result<void> importDefaultGroup();
    coach::ExerciseCatalogue offeredExercises() const;

    QString m_dataDir;
    QString m_databaseUrl;
    std::unique_ptr<core::Clock> m_realClock; // of the machine, or the one given
    std::unique_ptr<core::MovedClock> m_clock; // what everybody asks: the trainer may turn its calendar
    core::SystemClock
        m_machineClock; // the real time, whatever day is played: for the waiting after wrong codes
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<data::WorldStore> m_worldStore;
    std::unique_ptr<data::ClassroomStore> m_classroomStore;
    data::ClassroomStore* m_peopleStore = nullptr; // where the room's people are; null: in its own classroom
    std::unique_ptr<data::ClassroomPeople> m_roomPeople;
    std::unique_ptr<data::WorldSource> m_source;
    std::unique_ptr<services::Journal> m_journal;
    std::unique_ptr<services::WorldService> m_world;
    std::unique_ptr<services::ForgetService> m_forgetting;
    std::unique_ptr<services::MailSender> m_mailSender;
    std::unique_ptr<services::MailboxService> m_mailbox;
    std::unique_ptr<services::MailLessons> m_mailLessons;
    std::unique_ptr<services::MailWriter> m_mailWriter;
    std::unique_ptr<services::PhoneService> m_phone;
    std::unique_ptr<services::CallService> m_calls;
    std::unique_ptr<services::PhoneHappenings> m_phoneHappenings;
    std::unique_ptr<services::AddressBook> m_addressBook;
    std::unique_ptr<services::SessionService> m_session;
    std::unique_ptr<services::InvitationService> m_invitations;
    std::unique_ptr<services::RegistrationService> m_registration;
    std::unique_ptr<services::NewcomerPractice> m_newcomers;
    std::unique_ptr<services::PasswordResetService> m_passwordReset;
    std::unique_ptr<services::EmailChangeService> m_emails;
    std::unique_ptr<services::AccountService> m_account;
    std::unique_ptr<services::AccountSecurityService> m_security;
    std::unique_ptr<services::PersonalDataService> m_personalData;
    std::unique_ptr<services::BillingService> m_billing;
    std::unique_ptr<services::ContractService> m_contracts;
    std::unique_ptr<services::AdvanceService> m_advances;
    std::unique_ptr<services::ReadingService> m_readings;
    std::unique_ptr<services::DashboardService> m_dashboard;
    std::unique_ptr<services::MandateReader> m_mandateReader;
    std::unique_ptr<services::MandateService> m_mandates;
    std::unique_ptr<services::MandateOffice> m_mandateOffice;
    std::unique_ptr<services::RefundOffice> m_refundOffice;
    std::unique_ptr<services::DownloadService> m_downloads;
    std::unique_ptr<services::RequestService> m_requests;
    std::unique_ptr<services::RequestPractice> m_requestPractice;
    std::unique_ptr<services::DocumentShelf> m_documentShelf;
    std::unique_ptr<services::ContactService> m_contact;
    std::unique_ptr<services::HelpService> m_help;
    std::unique_ptr<services::VisitService> m_visits;
    std::unique_ptr<services::PasswordKeeper> m_passwords;
    std::unique_ptr<services::InvoiceIssuer> m_invoiceIssuer;
    std::unique_ptr<services::HandoverReader> m_handoverReader;
    std::unique_ptr<services::MovingOffice> m_movingOffice;
    std::unique_ptr<services::RequestDesk> m_requestDesk;
    std::unique_ptr<services::Happenings> m_happenings;
    std::unique_ptr<services::EventService> m_events;
    std::unique_ptr<services::RecordService> m_records;
    std::unique_ptr<services::LearnerService> m_learners;
    std::unique_ptr<services::PeopleService> m_people;
    std::unique_ptr<services::LetterService> m_letters;
    std::unique_ptr<services::PauseService> m_pause;
    std::unique_ptr<services::PinService> m_pin;
    std::unique_ptr<services::TrainerAccess> m_trainerAccess;
    std::unique_ptr<services::SettingsService> m_settings;
    std::unique_ptr<services::PreferenceService> m_preferences;
    std::unique_ptr<services::SiteLanguage> m_siteLanguage;
    std::unique_ptr<services::TrainerJournal> m_trainerJournal;
    std::unique_ptr<services::PersonaView> m_personaView;
    std::unique_ptr<services::ProgressService> m_progress;
    std::unique_ptr<services::QuizService> m_quizzes;
    std::unique_ptr<services::AttendanceService> m_attendance;
    std::unique_ptr<services::ExercisePlanService> m_plans;
    std::unique_ptr<services::ScriptService> m_scripts;
    std::unique_ptr<services::ScriptRunService> m_scriptRun;
    std::unique_ptr<services::RoomWatch> m_roomWatch;
    std::unique_ptr<services::PackService> m_packs;
    std::unique_ptr<coach::Coach> m_coach;
    std::unique_ptr<services::CertificateService> m_certificates;
    std::unique_ptr<services::OrganisationService> m_organisation;
    std::unique_ptr<services::CertificateTemplateService> m_templates;
    std::unique_ptr<Papers> m_papers;
    std::unique_ptr<documents::DocumentSource> m_documents;
};

} // namespace runtime
