#pragma once

namespace services {
class LearnerService;
class PinService;
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
};

} // namespace trainer
