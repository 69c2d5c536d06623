#pragma once

#include "core/classroom/certificate_template.h"
#include "core/classroom/learner.h"
#include "core/classroom/machine_finding.h"
#include "core/classroom/results.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace core {
class Clock;
struct Record;
} // namespace core
namespace coach {
class Coach;
}
namespace documents {
class Document;
}
namespace services {
class AttendanceService;
class CertificateService;
class CertificateTemplateService;
class InvitationService;
class EventService;
class ForgetService;
class ExercisePlanService;
class LearnerService;
class LetterService;
class OrganisationService;
class PackService;
class PeopleService;
class PersonaView;
class PauseService;
class PinService;
class QuizService;
class RecordService;
class RoomWatch;
class ScriptRunService;
class ScriptService;
class SettingsService;
class TrainerAccess;
class TrainerJournal;
class WorldService;
} // namespace services

namespace trainer {

// What a group takes home, in one file.
struct GroupPapers
{
    bool sheets = true;
    bool names = false; // first names on the sheets
    bool certificates = false; // with first names, as a certificate is of somebody
    core::CertificateTemplateId look = {}; // of the certificates; none: the default
    core::LearnerId only = {}; // none: everybody
};

// What the trainer's place works with; all outlive it.
struct TrainerServices
{
    services::LearnerService& learners;
    services::PauseService& pause;
    services::PinService& pins;
    services::TrainerAccess& access;
    services::SettingsService& settings;
    services::WorldService& world;
    services::PeopleService& people;
    services::LetterService& letters;
    services::InvitationService& invitations;
    const core::Clock& clock;
    services::EventService& events;
    services::RecordService& records;
    services::ForgetService& forgetting;
    services::TrainerJournal& journal;
    // What the learners of the current group reached.
    std::function<core::Result<QList<core::LearnerResults>>()> results;
    std::function<QList<core::MachineFinding>()> checkMachine;
    services::AttendanceService& attendance;
    services::RoomWatch& room;
    const coach::Coach& coach;
    services::CertificateService& certificates;
    services::OrganisationService& organisation;
    services::PackService& packs;
    // For the current group; NotFound when there is nothing to print.
    std::function<core::Result<std::shared_ptr<const documents::Document>>(const GroupPapers&)> papers;
    std::function<QStringList(const QStringList& exercises)> skills; // what those exercises teach
    services::ExercisePlanService& plans;
    const services::PersonaView& personas;
    // What a row of the attachments shows.
    std::function<core::Result<std::shared_ptr<const documents::Document>>(const core::Record&)> receivedFile;
    services::ScriptService& scripts;
    services::ScriptRunService& scriptRun;
    // The booklet of whoever leads a session: of one exercise, of all when the id is empty.
    std::function<std::shared_ptr<const documents::Document>(const QString& exercise)> booklet;
    services::CertificateTemplateService& templates;
    services::QuizService& quizzes;
};

} // namespace trainer
