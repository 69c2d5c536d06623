#pragma once

#include "core/classroom/quiz.h"
#include "core/language.h"

#include <QCoreApplication>
#include <QString>

namespace coach::overlay {

// How points and tries are said, on every page that tells them.
class QuizWords final
{
    Q_DECLARE_TR_FUNCTIONS(coach::overlay::QuizWords)

public:
    static QString figures(const core::QuizScore& score); // 3 sur 4
    static QString points(int reached, int possible, core::Language language); // 0,5 point sur 1
    static QString verdict(const core::QuizScore& score); // réussi, or pas encore
    static QString triesLeft(int left); // Il vous reste 2 essais. (1 or more)
    static QString noTryLeft(int tries); // all of them are used, and what to do
};

} // namespace coach::overlay
