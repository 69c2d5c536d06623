#pragma once

#include "core/classroom/machine_finding.h"
#include "core/classroom/results.h"
#include "core/result.h"

#include <QList>

#include <functional>

namespace core {
class Clock;
}
namespace coach {
class Coach;
}
namespace services {
class AttendanceService;
class InvitationService;
class EventService;
class ForgetService;
class LearnerService;
class LetterService;
class PeopleService;
class PauseService;
class PinService;
class RecordService;
class RoomWatch;
class SettingsService;
class TrainerAccess;
class TrainerJournal;
class WorldService;
} // namespace services

namespace trainer {

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
};

} // namespace trainer
