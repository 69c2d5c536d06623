#pragma once

#include "kit/focus_target.h"

#include <QTreeView>

namespace browser {

class FileListModel;

// The files as a computer lists them: name, size, kind and day in columns; from 150 % text the name above the
// rest. Arrow keys move, Ctrl and Shift choose several, Space chooses or lets go, Enter opens; a box at the
// start of each row does the same as Ctrl.
class FileListView final : public QTreeView, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit FileListView(FileListModel& model, bool several, QWidget* parent = nullptr);

    bool hasBoxes() const { return selectionMode() == ExtendedSelection; }
    QRect focusRect() const override { return rect(); }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void arrange();

    bool m_isArranging = false;
};

} // namespace browser
