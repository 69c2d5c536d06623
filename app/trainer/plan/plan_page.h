#pragma once

#include "core/classroom/exercise_plan.h"
#include "kit/tones.h"
#include "trainer/file_picker.h"
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

    // Asks with that one from now on; it outlives the page.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

    void refresh(); // what is in force for the current group

protected:
    bool event(QEvent* event) override;

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
    void print(const QString& exercise); // its sheet; the whole booklet when empty
    void keepBooklet();
    void say(kit::Tone tone, const QString& title, const QString& text, bool canUndo);
    void sayFailure();
    QString freeName() const; // « Séance 3 »

    TrainerServices m_services;
    std::unique_ptr<Ui::PlanPage> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
    QList<core::ExercisePlan> m_plans; // of the group
    core::ExercisePlan m_shown; // no id: all exercises, or a list that was never saved
    core::GroupId m_group;
    bool m_isNew = false;
    bool m_filling = false;
};

} // namespace trainer
