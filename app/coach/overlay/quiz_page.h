#pragma once

#include "browser/page.h"
#include "coach/engine/quiz_run.h"

#include <optional>

namespace browser {
class Navigator;
}
namespace coach {
class Coach;
}
namespace kit {
class Button;
class PageScroll;
class Text;
} // namespace kit
class QVBoxLayout;

namespace coach::overlay {

class ProgressBar;
class QuizQuestion;
class QuizResult;

// « Faire le point »: the questions that close an exercise, one a page, each followed by its explanation,
// then the result. « Continuer » is always the same button at the same place, under everything that scrolls.
// No clock; whoever leaves before the end took no try.
class QuizPage final : public browser::Page
{
    Q_OBJECT

public:
    QuizPage(browser::Navigator& navigator, Coach& coach, QWidget* parent = nullptr);

    // bureau:faire-le-point?exercice=P09
    void open(const QUrl& url) override;
    QString title() const override;
    QString iconPath() const override;
    QVariantMap saveForm() const override { return {}; } // nothing that is answered is kept

    static QUrl url(const QString& exercise);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFoot(QVBoxLayout& outer);
    void begin();
    void refresh(); // what is shown now, in the language of now
    void showPlace();
    void goOn();
    void explain(const core::QuizAnswer& answer);
    void finish();
    void showResult();
    void seeAgain(QString step);

    browser::Navigator& m_navigator;
    Coach& m_coach;
    QString m_exercise;
    std::optional<QuizRun> m_run;
    std::optional<core::QuizAttempt> m_attempt; // once it is over and kept
    kit::Text* m_heading = nullptr;
    kit::PageScroll* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    QuizQuestion* m_question = nullptr;
    QuizResult* m_result = nullptr;
    kit::Text* m_place = nullptr;
    ProgressBar* m_bar = nullptr;
    kit::Button* m_continue = nullptr;
};

} // namespace coach::overlay
