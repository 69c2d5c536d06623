#pragma once

#include "trainer/row_list_view.h"

namespace trainer {

class PlanModel;

// The exercises with their boxes. Space ticks, Alt with an arrow moves an exercise, a click ticks.
class PlanList final : public RowListView
{
    Q_OBJECT

public:
    explicit PlanList(QWidget* parent = nullptr);

    PlanModel& plan() const { return *m_plan; }
    void moveChosen(int by) override; // it stays the current one

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    PlanModel* m_plan;
};

} // namespace trainer
