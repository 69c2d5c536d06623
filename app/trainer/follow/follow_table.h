#pragma once

#include "core/id.h"
#include "kit/focus_target.h"

#include <QTableView>

namespace trainer {

class FollowModel;

// The matrix on the screen (design 23). First names stand at the left whatever is scrolled; arrow keys move,
// Enter or a double click asks for the journey of the learner; Tab leaves.
class FollowTable final : public QTableView, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit FollowTable(QWidget* parent = nullptr);

    FollowModel& follow() const { return *m_follow; }
    QRect focusRect() const override { return rect(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void journeyAsked(core::LearnerId learner);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    FollowModel* m_follow;
    QWidget* m_corner = nullptr; // above the first names
};

} // namespace trainer
