#pragma once

#include "kit/focus_target.h"

#include <QListView>

namespace trainer {

// A list of tall rows: arrow keys choose, Alt with an arrow moves the chosen row. Its rows are laid out anew
// when the look or the width changes.
class RowListView : public QListView, public kit::FocusTarget
{
    Q_OBJECT

public:
    // As many rows in sight as it asks for, and the widths in px it asks for and never goes under.
    struct Room
    {
        int rowHeight = 0; // px at 100 %
        int rows = 0;
        int width = 0;
        int minimumWidth = 0;
    };

    RowListView(const Room& room, QWidget* parent);

    void choose(int row); // in sight too
    QRect focusRect() const override { return rect(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    // Alt with an arrow; by is -1 (up) or 1.
    virtual void moveChosen(int by) = 0;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSize sizeOf(int rows, int width) const;

    Room m_room;
};

} // namespace trainer
