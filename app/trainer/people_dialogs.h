#pragma once

#include "core/classroom/learner.h"
#include "core/people/letter_wording.h"
#include "trainer/trainer_services.h"

#include <optional>

class QWidget;

namespace trainer {

// The form for a new group, which becomes the current one. True when it was made.
bool addGroup(QWidget* host, services::LearnerService& learners);
// Another name for that group. True when it was given.
bool renameGroup(QWidget* host, services::LearnerService& learners, const core::Group& group);
// How many people to invent; nothing when the person changed their mind.
std::optional<int> askHowMany(QWidget* host);
// The form for one person by hand. True when somebody was added.
bool addPersonByHand(QWidget* host, services::PeopleService& people);
// The trainer's own words in every letter. True when they were kept.
bool changeWording(QWidget* host, services::LetterService& letters);

} // namespace trainer
