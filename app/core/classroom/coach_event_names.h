#pragma once

#include <QLatin1StringView>

// Names of what a person does at the machine and with the exercises; see core/event_names.h. The subject of
// exercise.… is the exercise; attributes: step (its id), attempt, hint (1 to 3), never anything typed. Of
// exercise.quiz_taken: attempt (the try), questions, right (how many), percent (of the points), passed. Of
// seat.…: learner (the number of the row, never a name). Of hand.lowered: by (learner, trainer).
namespace core::events {

inline constexpr QLatin1StringView kSeatTaken{"seat.taken"};
inline constexpr QLatin1StringView kSeatLeft{"seat.left"};
inline constexpr QLatin1StringView kHandRaised{"hand.raised"};
inline constexpr QLatin1StringView kHandLowered{"hand.lowered"};
inline constexpr QLatin1StringView kExerciseBegun{"exercise.begun"};
inline constexpr QLatin1StringView kExerciseResumed{"exercise.resumed"};
inline constexpr QLatin1StringView kExerciseStepDone{"exercise.step_done"};
inline constexpr QLatin1StringView kExerciseHint{"exercise.hint_asked"};
inline constexpr QLatin1StringView kExerciseMistake{"exercise.mistake"};
inline constexpr QLatin1StringView kExerciseFinished{"exercise.finished"};
inline constexpr QLatin1StringView kExerciseQuizTaken{"exercise.quiz_taken"};
inline constexpr QLatin1StringView kExerciseTriesGiven{"exercise.tries_given"}; // by the trainer
inline constexpr QLatin1StringView kExerciseLeft{"exercise.left"};

} // namespace core::events
