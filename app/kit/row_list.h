#pragma once

#include <QFrame>

namespace kit {

// A short list: rows one under the other in a card, hairlines between them. Each row is a widget with its own
// layout (10 px above and below, 16 px at the sides); rows are at least 68 px high.
class RowList : public QFrame
{
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    // Takes ownership.
    void addRow(QWidget* row);
    // Deletes every row.
    void clear();
    int rowCount() const;
    QWidget* row(int index) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QWidget*> rows() const;
    void arrange();
};

} // namespace kit
