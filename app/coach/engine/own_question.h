#pragma once

#include "coach/engine/exercise.h"
#include "coach/engine/quiz_fact.h"

namespace coach {

// Answers of a question that the exercise brings itself. Two stay in the order of the file: « oui » and « non
// » stand where one expects them. seed: the same one gives the same order.
Choices ownChoices(const QList<OwnAnswer>& answers, const QString& unsure, quint32 seed);

} // namespace coach
