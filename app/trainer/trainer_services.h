#pragma once

namespace core {
class Clock;
}
namespace services {
class InvitationService;
class EventService;
class LearnerService;
class LetterService;
class PeopleService;
class PinService;
class RecordService;
class SettingsService;
class WorldService;
} // namespace services

namespace trainer {

// What the trainer's place works with; all outlive it.
struct TrainerServices
{
    services::LearnerService& learners;
    services::PinService& pins;
    services::SettingsService& settings;
    services::WorldService& world;
    services::PeopleService& people;
    services::LetterService& letters;
    services::InvitationService& invitations;
    const core::Clock& clock;
    services::EventService& events;
    services::RecordService& records;
};

} // namespace trainer
