#pragma once

#include "core/format.h"
#include "core/id.h"
#include "services/classroom/settings_service.h"
#include "services/site/site_language.h"

namespace core {
class Clock;
}
namespace documents {
class DocumentSource;
}
namespace services {
class AccountSecurityService;
class AccountService;
class AdvanceService;
class BillingService;
class ContactService;
class ContractService;
class DashboardService;
class DownloadService;
class EmailChangeService;
class HelpService;
class MandateService;
class PasswordResetService;
class PersonalDataService;
class ReadingService;
class RegistrationService;
class RequestService;
class SessionService;
class VisitService;
} // namespace services

namespace sites::electruc {

// Who has just registered and still has to open the activation e-mail; none otherwise.
struct Registered
{
    core::AccountId account;
    QString email;
};

// What the site works with; all of it outlives the site.
struct Services
{
    services::SessionService& session;
    services::BillingService& billing;
    services::ContractService& contracts;
    services::ReadingService& readings;
    services::RequestService& requests;
    const documents::DocumentSource& documents;
    services::DashboardService& dashboard;
    services::MandateService& mandates;
    services::HelpService& help;
    services::ContactService& contact;
    services::VisitService& visits;
    services::SettingsService& settings;
    services::AccountService& account;
    services::AccountSecurityService& security;
    services::EmailChangeService& emails;
    services::PersonalDataService& personalData;
    services::DownloadService& downloads;
    const core::Clock& clock;
    services::RegistrationService& registration;
    services::PasswordResetService& passwordReset;
    services::AdvanceService& advances;
    services::SiteLanguage& siteLanguage;
};

// What its pages work with: the services and what the site itself remembers.
struct SiteContext : Services
{
    Registered& registered;
    // Offered at the next sign-in of the same turn: of whoever just opened an account, changed the password,
    // or ticked « Rester connecté ».
    QString& rememberedEmail;
    bool& staysSignedIn; // it was ticked

    core::Language language() const { return siteLanguage.language(); }
    core::Format format() const { return core::Format(language()); }
};

} // namespace sites::electruc
