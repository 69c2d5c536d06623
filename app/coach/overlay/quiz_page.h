#pragma once

#include "coach/engine/quiz_run.h"
#include "coach/overlay/exercise_page.h"

#include <optional>

namespace kit {
class Button;
class Text;
} // namespace kit

namespace coach::overlay {

class ProgressBar;
class QuizQuestion;
class QuizResult;

// « Faire le point »: the questions that close an exercise, one a page, each followed by its explanation,
// then the result. « Continuer » is always the same button at the same place, under everything that scrolls.
// No clock; whoever leaves before the end took no try. Where no try is left the last result is shown instead
// of questions.
class QuizPage final : public ExercisePage
{
    Q_OBJECT

public:
    QuizPage(browser::Navigator& navigator, Coach& coach, QWidget* parent = nullptr);

    QString title() const override;
    QVariantMap saveForm() const override { return {}; } // nothing that is answered is kept

    static QUrl url(const QString& exercise); // bureau:faire-le-point?exercice=P09

protected:
    bool begin() override;
    void retranslate() override; // what is being written stays

private:
    QWidget* foot();
    bool isOver() const { return m_attempt.has_value(); } // its result is shown
    void openAgain(); // the trainer gave tries back while the result is shown
    void refresh(); // what is shown now, in the language of now
    void showPlace();
    void goOn();
    void explain(const core::QuizAnswer& answer);
    void finish();
    void showResult();
    void seeAgain(QString step);

    std::optional<QuizRun> m_run; // none: no try was left when the page was opened
    std::optional<core::QuizAttempt> m_attempt; // once it is over and kept; without a run the last one
    kit::Text* m_heading = nullptr;
    QuizQuestion* m_question = nullptr;
    QuizResult* m_result = nullptr;
    kit::Text* m_place = nullptr;
    ProgressBar* m_bar = nullptr;
    kit::Button* m_continue = nullptr;
};

} // namespace coach::overlay
