#include "coach/overlay/recall_card.h"

#include "coach/overlay/question_box.h"
#include "kit/button.h"
#include "kit/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {

RecallCard::RecallCard(Coach& coach, QWidget* parent)
    : kit::Card(Variant::Sim, parent)
    , m_coach(coach)
    , m_title(new kit::Text({}, kit::TextType::H3, kit::TextTone::Sim, this))
    , m_box(new QuestionBox(this))
    , m_next(new kit::Button({}, kit::Button::Role::SimPrimary, this))
    , m_later(new kit::Button({}, kit::Button::Role::SimLink, this))
{
    setObjectName(u"recallCard"_s);
    m_title->setObjectName(u"recallTitle"_s);
    m_next->setObjectName(u"recallNextButton"_s);
    m_later->setObjectName(u"recallLaterButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(8);
    // Over what grows and shrinks, so that « Continuer » never moves.
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_next, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_box);
    column->addWidget(m_later, 0, Qt::AlignLeft);
    connect(m_box, &QuestionBox::answered, this, &RecallCard::answer);
    connect(m_box, &QuestionBox::unsure, this, [this] {
        m_box->explain(m_questions.at(m_current).choices.unsure);
        m_next->setUnavailableReason({});
    });
    connect(m_next, &QAbstractButton::clicked, this, &RecallCard::goOn);
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        m_coach.putRecallAway();
        hide();
    });
    hide();
}

void RecallCard::refresh()
{
    m_questions = m_coach.recall();
    m_current = 0;
    setVisible(!m_questions.isEmpty());
    if (!m_questions.isEmpty())
        showQuestion();
}

void RecallCard::showQuestion()
{
    const Coach::RecallQuestion& asked = m_questions.at(m_current);
    m_title->setText(
        tr("Vous vous souvenez ? Question %1 sur %2").arg(m_current + 1).arg(m_questions.size()));
    m_box->ask(asked.question, asked.choices.texts);
    m_next->setText(tr("Continuer"));
    m_next->setUnavailableReason(tr("Répondez d’abord, ou choisissez « Je ne sais pas »."));
    m_later->setText(tr("Plus tard"));
}

void RecallCard::answer(int choice)
{
    const Choices& choices = m_questions.at(m_current).choices;
    if (choice != choices.right) {
        m_box->explain(choices.whys.value(choice));
        return;
    }
    m_box->explain(tr("C’est juste : %1").arg(choices.texts.value(choice)));
    m_next->setUnavailableReason({});
}

void RecallCard::goOn()
{
    if (++m_current == m_questions.size()) {
        m_coach.putRecallAway();
        hide();
        return;
    }
    showQuestion();
}

void RecallCard::changeEvent(QEvent* event)
{
    kit::Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisibleTo(parentWidget()))
        showQuestion();
}

} // namespace coach::overlay
