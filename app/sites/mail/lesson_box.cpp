#include "sites/mail/lesson_box.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/note.h"
#include "kit/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

using services::MailVerdict;

LessonBox::LessonBox(QWidget* parent)
    : kit::Card(Variant::Sim, parent)
{
    setObjectName(u"lessonBox"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(10);
    m_question = new kit::Text({}, kit::TextType::Strong, kit::TextTone::Sim, this);
    m_question->setObjectName(u"lessonQuestion"_s);
    m_count = new kit::Text({}, kit::TextType::Small, kit::TextTone::Sim, this);
    m_count->setObjectName(u"lessonCount"_s);
    m_answers = new kit::FlexBox(this);
    m_answers->setGap(12);
    m_answers->setLineGap(8);
    m_true = addAnswer("trueButton", MailVerdict::True);
    m_false = addAnswer("falseButton", MailVerdict::False);
    m_unsure = addAnswer("unsureButton", MailVerdict::Unsure);
    m_explanation = new kit::Note(this);
    m_explanation->setObjectName(u"lessonExplanation"_s);
    m_clues = new kit::Text(this);
    m_clues->setTone(kit::TextTone::Sim);
    m_clues->setObjectName(u"lessonClues"_s);
    m_next = new kit::Button({}, kit::Button::Role::SimPrimary, this);
    m_next->setObjectName(u"nextMailButton"_s);
    connect(m_next, &QAbstractButton::clicked, this, &LessonBox::nextAsked);
    column->addWidget(m_question);
    column->addWidget(m_count);
    column->addWidget(m_explanation);
    column->addWidget(m_clues);
    column->addWidget(m_answers);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    hide();
}

kit::Button* LessonBox::addAnswer(const char* name, MailVerdict verdict)
{
    auto* button = new kit::Button({}, kit::Button::Role::Sim, m_answers);
    button->setObjectName(QLatin1StringView(name));
    connect(button, &QAbstractButton::clicked, this, [this, verdict] { Q_EMIT judged(verdict); });
    return button;
}

void LessonBox::show(const services::MailLesson& lesson, const services::MailLessonProgress& progress)
{
    const bool isRight = lesson.isJudgedRightly();
    m_question->setText(tr("Exercice : ce message est-il vrai ou faux ?"));
    m_count->setText(tr("Messages jugés : %1 sur %2. Réponses justes : %3.")
                         .arg(progress.judged)
                         .arg(progress.mails)
                         .arg(progress.right));
    m_true->setText(tr("Il est vrai"));
    m_false->setText(tr("Il est faux"));
    m_unsure->setText(tr("Je ne sais pas"));
    m_next->setText(tr("Message suivant"));
    m_question->setVisible(!isRight);
    m_answers->setVisible(!isRight);
    m_next->setVisible(lesson.verdict && progress.next.isValid());
    m_explanation->setVisible(lesson.verdict.has_value());
    const bool isTakenApart = lesson.verdict && lesson.isFraud;
    m_clues->setVisible(isTakenApart);
    if (isTakenApart) {
        m_clues->setText(tr("Cliquez dans le message sur ce qui le trahit. Indices trouvés : %1 sur %2.")
                             .arg(lesson.found.size())
                             .arg(lesson.clues.size()));
    }
    if (lesson.verdict)
        explain(lesson);
    setVisible(true);
}

void LessonBox::explain(const services::MailLesson& lesson)
{
    if (lesson.isJudgedRightly()) {
        m_explanation->setTone(kit::Tone::Ok);
        m_explanation->setTitle(lesson.isFraud ? tr("Bien vu, il est faux.") : tr("Bien vu, il est vrai."));
        m_explanation->setText(lesson.right);
    } else if (lesson.verdict == MailVerdict::Unsure) {
        m_explanation->setTone(kit::Tone::Info);
        m_explanation->setTitle(tr("Ne pas savoir est une bonne réponse : on ne clique pas."));
        m_explanation->setText(lesson.unsure);
    } else {
        m_explanation->setTone(kit::Tone::Info);
        m_explanation->setTitle(tr("Pas tout à fait. Vous pouvez répondre encore."));
        m_explanation->setText(lesson.wrong);
    }
}

void LessonBox::announce()
{
    m_explanation->announce();
}

} // namespace sites::mail
