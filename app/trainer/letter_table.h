#pragma once

#include "kit/focus_target.h"

#include <QTableView>

namespace trainer {

class LetterModel;

// The letters of the group. Arrow keys move, Space ticks the row, Tab leaves.
class LetterTable final : public QTableView, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit LetterTable(QWidget* parent = nullptr);

    LetterModel& letters() const { return *m_letters; }
    int currentRow() const { return currentIndex().row(); }

    QRect focusRect() const override { return rect(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();

    LetterModel* m_letters;
};

} // namespace trainer
