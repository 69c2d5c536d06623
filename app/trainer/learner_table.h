#pragma once

#include "trainer/row_table.h"

namespace trainer {

class LearnerModel;

// The learners of the group, as many as there are. Enter or F2 wants to rename the current one, Delete to
// take them out of the list.
class LearnerTable final : public RowTable
{
    Q_OBJECT

public:
    explicit LearnerTable(QWidget* parent = nullptr);

    LearnerModel& learners() const { return *m_learners; }
    int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void currentRowChanged(int row);
    void renameAsked();
    void removeAsked();

protected:
    void shareWidth(const kit::Theme& theme) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    LearnerModel* m_learners;
};

} // namespace trainer
