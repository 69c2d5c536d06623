#pragma once

#include "coach/engine/quiz_run.h"
#include "kit/card.h"

class QAbstractButton;
class QVBoxLayout;
namespace kit {
class TextArea;
}

namespace coach::overlay {

// One question that closes an exercise, its answers or what to write; then what was right, and why (T-24).
// « Je ne sais pas » is always there, each wrong choice is explained.
class QuizQuestion final : public kit::Card
{
    Q_OBJECT

public:
    explicit QuizQuestion(QWidget* parent = nullptr);

    void ask(const QuizRun& run, core::Language language); // anew
    void explain(const QuizRun& run, core::Language language); // the answer that was given
    core::QuizAnswer answer() const; // as it stands now
    void restore(const core::QuizAnswer& answer); // after ask()
    void focusAnswers();

Q_SIGNALS:
    void changed(); // the answer
    void unsure();

protected:
    bool event(QEvent* event) override;

private:
    void clear();
    void addChoices(const ClosingQuestion& question, const QList<int>& order, core::Language language);
    void addWriting();
    void fitWriting();
    void addVerdict(const QuizRun& run, core::Language language);
    void addWhys(const QuizRun& run, const QuizText& text);
    void addRightAnswers(const ClosingQuestion& question, const QuizText& text);
    void addLine(const QString& icon, const QString& text, const QString& name);

    QVBoxLayout* m_column = nullptr;
    QList<QAbstractButton*> m_choices;
    QList<int> m_order; // which answer of the file each of them is
    kit::TextArea* m_writing = nullptr;
};

} // namespace coach::overlay
