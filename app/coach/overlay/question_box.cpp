#include "coach/overlay/question_box.h"

#include "coach/overlay/announce.h"
#include "kit/button.h"
#include "kit/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {

QuestionBox::QuestionBox(QWidget* parent)
    : QWidget(parent)
    , m_question(new kit::Text(this))
    , m_again(new kit::Text(this))
    , m_answers(new QVBoxLayout)
{
    setObjectName(u"questionBox"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addLayout(m_answers);
    column->addWidget(m_again);
    m_question->setType(kit::TextType::CoachStep);
    m_question->setTone(kit::TextTone::Sim);
    m_again->setType(kit::TextType::CoachStep);
    m_again->setTone(kit::TextTone::Sim);
    m_again->setObjectName(u"tryAgainText"_s);
    m_again->hide();
    m_answers->setSpacing(8);
}

void QuestionBox::ask(const QString& question, const QStringList& answers)
{
    m_question->setSegments({{question, true}});
    if (m_shown == answers)
        return;
    m_shown = answers;
    m_again->hide();
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        auto* button = new kit::Button(answers[i], kit::Button::Role::Sim, this);
        button->setObjectName(u"answerButton%1"_s.arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT answered(static_cast<int>(i)); });
        m_answers->addWidget(button);
    }
    auto* unsure = new kit::Button(tr("Je ne sais pas"), kit::Button::Role::SimLink, this);
    unsure->setObjectName(u"unsureAnswerButton"_s);
    connect(unsure, &QAbstractButton::clicked, this, &QuestionBox::unsure);
    m_answers->addWidget(unsure);
}

void QuestionBox::explain(const QString& why)
{
    m_again->setText(why);
    m_again->show();
    announce(*m_again, why);
}

} // namespace coach::overlay
