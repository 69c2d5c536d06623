#pragma once

#include "kit/card.h"
#include "services/mail/mail_lessons.h"

namespace kit {
class Button;
class FlexBox;
class Note;
class Text;
} // namespace kit

namespace sites::mail {

// Over a message to judge: is it true or false? « Je ne sais pas » is an answer too. Each answer has its own
// explanation, and may be changed.
class LessonBox final : public kit::Card
{
    Q_OBJECT

public:
    explicit LessonBox(QWidget* parent);

    void show(const services::MailLesson& lesson, const services::MailLessonProgress& progress);
    // Says the explanation to whoever listens, once it is there.
    void announce();

Q_SIGNALS:
    void judged(services::MailVerdict verdict);
    void nextAsked(); // another message that is not judged yet

private:
    kit::Button* addAnswer(const char* name, services::MailVerdict verdict);
    void explain(const services::MailLesson& lesson);

    kit::Text* m_question = nullptr;
    kit::Text* m_count = nullptr;
    kit::FlexBox* m_answers = nullptr;
    kit::Button* m_true = nullptr;
    kit::Button* m_false = nullptr;
    kit::Button* m_unsure = nullptr;
    kit::Note* m_explanation = nullptr;
    kit::Text* m_clues = nullptr;
    kit::Button* m_next = nullptr;
};

} // namespace sites::mail
