#include "trainer/journey/closed_quizzes.h"

#include "coach/engine/coach.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/classroom/quiz_service.h"
#include "services/classroom/settings_service.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trainer {

ClosedQuizzes::ClosedQuizzes(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_rows(new QVBoxLayout)
    , m_said(new kit::Note(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_said->setObjectName(u"triesGivenNote"_s);
    column->addWidget(m_said);
    clear();
}

void ClosedQuizzes::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_said->hide();
    hide();
}

void ClosedQuizzes::show(const core::Learner& learner, core::SupplyPointId persona)
{
    m_learner = learner.id;
    m_persona = persona;
    clear();
    const auto tries = m_services.quizzes.ofLearner(m_learner);
    if (!tries)
        return; // the journey above says that nothing can be read
    for (const coach::Exercise& exercise : m_services.coach.exercises()) {
        if (!exercise.quiz || !exercise.quiz->tries)
            continue;
        QList<core::QuizAttempt> own = *tries;
        own.removeIf([&exercise](const core::QuizAttempt& one) { return one.exercise != exercise.id; });
        if (core::triesLeft(own, exercise.quiz->tries) == 0)
            addRow(
                exercise.id, exercise.texts.in(m_services.settings.language()).title, *exercise.quiz->tries);
    }
    setVisible(m_rows->count() > 0);
}

void ClosedQuizzes::addRow(const QString& exercise, const QString& title, int tries)
{
    auto* row = new kit::FlexBox(this);
    row->setGap(16);
    row->setLineGap(8);
    auto* words = new kit::Text(tr("Plus d’essai pour le questionnaire de « %1 ».").arg(title),
        kit::TextType::Body, kit::TextTone::Sim, row);
    words->setProperty("grow", true);
    words->setProperty("basis", 320);
    const QString what = tries == 1 ? tr("Redonner 1 essai") : tr("Redonner %1 essais").arg(tries);
    auto* button = new kit::Button(what, kit::Button::Role::Sim, row);
    button->setObjectName(u"giveTriesButton-"_s + exercise);
    button->setIconName(u"reload"_s);
    button->setAccessibleName(u"%1 : %2"_s.arg(what, title));
    connect(button, &QAbstractButton::clicked, this,
        [this, exercise, title, tries] { giveBack(exercise, title, tries); });
    m_rows->addWidget(row);
}

void ClosedQuizzes::giveBack(QString exercise, QString title, int tries)
{
    if (const auto done = m_services.quizzes.giveTriesBack(m_learner, m_persona, exercise); !done) {
        qWarning("tries were not given back: %s", qPrintable(done.error().detail));
        say(kit::Tone::Error, tr("Les essais n’ont pas pu être redonnés. Essayez encore."));
        return;
    }
    Q_EMIT given();
    say(kit::Tone::Ok,
        tries == 1 ? tr("C’est fait : 1 essai de plus pour « %1 ».").arg(title)
                   : tr("C’est fait : %1 essais de plus pour « %2 ».").arg(tries).arg(title));
}

void ClosedQuizzes::say(kit::Tone tone, const QString& sentence)
{
    QWidget::show();
    m_said->setTone(tone);
    m_said->setTitle(sentence);
    m_said->announce();
}

} // namespace trainer
