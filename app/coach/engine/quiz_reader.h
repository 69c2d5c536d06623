#pragma once

#include "coach/engine/exercise.h"

#include <QJsonObject>

#include <functional>

namespace coach {

// The "quiz" of an exercise whose file fits the schema. steps: the ids of its steps. report(place, sentence)
// is told what it cannot mean.
ClosingQuiz readQuiz(const QJsonObject& content, const QStringList& steps,
    const std::function<void(const QString&, const QString&)>& report);

} // namespace coach
