#include "coach/engine/quiz_run.h"

#include <utility>

namespace coach {

QuizRun::QuizRun(ClosingQuiz quiz, quint32 seed, int attempt)
    : m_quiz(std::move(quiz))
    , m_seed(seed)
    , m_attempt(attempt)
{
}

QList<int> QuizRun::order() const
{
    const ClosingQuestion& asked = question();
    const auto choices = asked.kind == core::QuestionKind::TrueFalse
        ? 2
        : static_cast<int>(asked.texts.in(core::Language::French).choices.size());
    return core::choiceOrder(choices, m_seed + static_cast<quint32>(m_current) * 31, m_attempt);
}

void QuizRun::answer(const core::QuizAnswer& answer, core::Language language)
{
    if (isOver() || isAnswered() || !answer.isGiven())
        return;
    m_given = answer;
    m_marks.append(core::marked(question().rule(language), answer));
}

void QuizRun::goOn()
{
    if (isOver() || !isAnswered())
        return;
    ++m_current;
    m_given = {};
}

core::QuizScore QuizRun::score(core::Language language) const
{
    QList<core::QuizQuestion> questions;
    for (const ClosingQuestion& asked : m_quiz.questions)
        questions.append(asked.rule(language));
    return core::scoreOf(questions, m_marks, m_quiz.passMark);
}

QStringList QuizRun::stepsToSeeAgain() const
{
    QStringList steps;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QString& step = m_quiz.questions.at(i).step;
        if (!m_marks.at(i).isRight && !step.isEmpty() && !steps.contains(step))
            steps.append(step);
    }
    return steps;
}

} // namespace coach
