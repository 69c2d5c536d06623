#pragma once

#include "core/accounts/account.h"
#include "core/classroom/learner.h"
#include "core/journal_entry.h"
#include "core/language.h"

#include <QList>

namespace core {
class Clock;
}
namespace services {
class BillingService;
class DashboardService;
class InvitationService;
class Journal;
class MailLessons;
class MailboxService;
class MandateService;
class NewcomerPractice;
class PersonaView;
class PhoneHappenings;
class PhoneService;
class PreferenceService;
class ProgressService;
class QuizService;
class ReadingService;
class RequestPractice;
class SessionService;
class SettingsService;
class VisitService;
} // namespace services

namespace coach {

// What the coach reads of the program. References outlive it.
struct Senses
{
    const core::Clock& clock;
    services::Journal& journal;
    services::PersonaView& persona;
    services::SessionService& session;
    services::ReadingService& readings;
    const services::DashboardService& dashboard;
    const services::PreferenceService& preferences;
    const services::SettingsService& settings;
    const services::InvitationService& invitations;
    services::ProgressService& progress;
    services::QuizService& quizzes;
    const services::PhoneHappenings& phone;
    const services::PhoneService& texts;
    services::VisitService& visits;
    services::MailboxService& mailbox;
    services::NewcomerPractice& newcomers;
    services::MailLessons& mailLessons;
    services::MandateService& mandates;
    services::RequestPractice& requestPractice;
};

// Who does the exercise.
struct Player
{
    core::Learner learner;
    core::Persona persona;

    core::SupplyPointId id() const { return persona.supplyPoint.id; }
};

// What a condition is evaluated on.
struct Situation
{
    const Senses& senses;
    const Player& player;
    // The journal of this person since the exercise began, oldest first.
    const QList<core::JournalEntry>& events;
    int attempt = 1; // what is asked for differs from one to the next
    bool sameForAll = false; // and from one person to the next, unless the trainer wants it the same
};

} // namespace coach
