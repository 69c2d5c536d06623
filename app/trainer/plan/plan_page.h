#pragma once

#include "core/classroom/exercise_plan.h"
#include "kit/tones.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>

namespace trainer {

namespace Ui {
class PlanPage;
}

// « Exercices » (F08): which exercises the current group does, in what order, how they begin and how much the
// coach helps; kept under a name, such as « Séance 2 ».
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~PlanPage() override;

    void refresh(); // what is in force for the current group

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void fillChoices();
    void showPlan(const core::ExercisePlan& plan);
    void choosePlan(int index);
    void beginNew(); // from what is shown
    void noteEdit();
    void save();
    void remove();
    void undo();
    void tellState();
    void arrange();
    void say(kit::Tone tone, const QString& title, const QString& text, bool canUndo);
    void sayFailure();
    QString freeName() const; // « Séance 3 »

    TrainerServices m_services;
    std::unique_ptr<Ui::PlanPage> m_ui;
    QList<core::ExercisePlan> m_plans; // of the group
    core::ExercisePlan m_shown; // no id: all exercises, or a list that was never saved
    core::GroupId m_group;
    bool m_isNew = false;
    bool m_filling = false;
};

} // namespace trainer
