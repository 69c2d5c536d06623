#pragma once

#include "trainer/row_table.h"

namespace trainer {

class RecordHeader;
class RecordModel;

// A page of records. Space chooses the row, Enter opens it, the menu key shows what can be done. Columns that
// do not fit are hidden, the least telling first: opening a row shows them all.
class RecordTable final : public RowTable
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    RecordModel& records() const { return *m_records; }
    RecordHeader& titles() const { return *m_titles; }

Q_SIGNALS:
    void openAsked(int row);
    void menuAsked(int row, const QPoint& globalPosition);

protected:
    void shareWidth(const kit::Theme& theme) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Column
    {
        int index = 0;
        int least = 0; // px
        int readable = 0;
        int wanted = 0;
    };
    QList<Column> measured() const;
    enum class Weight { Plain, Strong, Badge, Names }; // what is hidden last
    // Its place in the list; -1: none as light as that. Names never go.
    int nextToHide(const QList<Column>& columns, Weight heaviest) const;
    // What is left goes to the columns of text; what is missing they give.
    void share(QList<Column>& columns, int left) const;
    void askMenu(int row);

    RecordModel* m_records;
    RecordHeader* m_titles;
};

} // namespace trainer
