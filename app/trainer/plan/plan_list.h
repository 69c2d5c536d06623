#pragma once

#include "kit/focus_target.h"

#include <QListView>

namespace trainer {

class PlanModel;

// The exercises with their boxes. Space ticks, Alt with an arrow moves an exercise, a click ticks.
class PlanList final : public QListView, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit PlanList(QWidget* parent = nullptr);

    PlanModel& plan() const { return *m_plan; }
    void moveCurrent(int by); // it stays the current one
    QRect focusRect() const override { return rect(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    PlanModel* m_plan;
};

} // namespace trainer
