#pragma once

#include "trainer/row_table.h"

namespace trainer {

class LetterModel;

// The letters of the group. Space ticks the row.
class LetterTable final : public RowTable
{
    Q_OBJECT

public:
    explicit LetterTable(QWidget* parent = nullptr);

    LetterModel& letters() const { return *m_letters; }
    int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void shareWidth(const kit::Theme& theme) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    LetterModel* m_letters;
};

} // namespace trainer
