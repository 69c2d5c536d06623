#pragma once

#include "core/classroom/learner.h"
#include "core/id.h"
#include "kit/tones.h"
#include "trainer/trainer_services.h"

#include <QWidget>

class QVBoxLayout;

namespace kit {
class Note;
}

namespace trainer {

// The exercises whose questions a person has used every try of, each with a button that gives the tries back
// (T-22). Hidden where there is none.
class ClosedQuizzes final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosedQuizzes(const TrainerServices& services, QWidget* parent);

    // persona: whom the learner plays; its journal tells what is given back.
    void show(const core::Learner& learner, core::SupplyPointId persona);
    void clear();

Q_SIGNALS:
    void given(); // show() again before it returns: what was done is said then

private:
    void addRow(const QString& exercise, const QString& title, int tries);
    void giveBack(QString exercise, QString title, int tries);
    void say(kit::Tone tone, const QString& sentence);

    TrainerServices m_services;
    core::LearnerId m_learner;
    core::SupplyPointId m_persona;
    QVBoxLayout* m_rows;
    kit::Note* m_said; // what the last button did; it takes the focus of the one that went
};

} // namespace trainer
