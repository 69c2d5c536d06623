#pragma once

#include "coach/engine/coach.h"
#include "kit/card.h"

namespace kit {
class Button;
class Text;
} // namespace kit

namespace coach::overlay {

class QuestionBox;

// « Vous vous souvenez ? »: up to three questions about what was learnt the last time, one after the other
// . Nothing depends on them, and « Plus tard » puts them away. « Continuer » is always at the same
// place.
class RecallCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit RecallCard(Coach& coach, QWidget* parent = nullptr);

    void refresh(); // hidden when there is nothing to ask

protected:
    void changeEvent(QEvent* event) override;

private:
    void showQuestion();
    void answer(int choice);
    void goOn();

    Coach& m_coach;
    QList<Coach::RecallQuestion> m_questions;
    qsizetype m_current = 0;
    kit::Text* m_title = nullptr;
    QuestionBox* m_box = nullptr;
    kit::Button* m_next = nullptr;
    kit::Button* m_later = nullptr;
};

} // namespace coach::overlay
