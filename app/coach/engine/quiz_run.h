#pragma once

#include "coach/engine/exercise.h"
#include "core/classroom/quiz.h"

#include <QList>

namespace coach {

// One try of the questions that close an exercise, one after the other. Nothing of it is kept before its end:
// whoever leaves before took no try.
class QuizRun final
{
public:
    // quiz: with one question at least. seed: of the person. attempt: from 1.
    QuizRun(ClosingQuiz quiz, quint32 seed, int attempt);

    int count() const { return static_cast<int>(m_quiz.questions.size()); }
    int attempt() const { return m_attempt; }
    int current() const { return m_current; } // from 0; count() when it is over
    bool isOver() const { return m_current == count(); }
    const ClosingQuestion& question() const { return m_quiz.questions.at(m_current); } // unless it is over
    QList<int> order() const; // of its choices, as this try shows them

    // The first answer counts. What was typed stays here, for the page.
    void answer(const core::QuizAnswer& answer, core::Language language);
    bool isAnswered() const { return m_marks.size() > m_current; }
    const core::QuizAnswer& given() const { return m_given; } // of the current question
    core::QuizMark mark() const { return m_marks.value(m_current); }
    void goOn(); // to the next one; nothing before it is answered

    core::QuizScore score(core::Language language) const;
    // The steps that the questions not answered rightly are about, each once.
    QStringList stepsToSeeAgain() const;

private:
    ClosingQuiz m_quiz;
    quint32 m_seed;
    int m_attempt;
    int m_current = 0;
    QList<core::QuizMark> m_marks;
    core::QuizAnswer m_given;
};

} // namespace coach
