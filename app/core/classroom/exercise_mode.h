#pragma once

namespace core {

// How somebody does an exercise.
enum class ExerciseMode {
    Show, // « Montre-moi »: it plays itself, then the person goes on step by step
    Guide, // « Guide-moi »: each step says what to do, and where
    Alone // « À moi »: what to reach is said, help comes when asked for
};

} // namespace core
