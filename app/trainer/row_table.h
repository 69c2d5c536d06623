#pragma once

#include "kit/focus_target.h"

#include <QTableView>

namespace kit {
class Theme;
}

namespace trainer {

// A table whose unit is the row: arrow keys move, Tab leaves, a first column of boxes. Its columns share the
// width that there is, again whenever the look, the width or the content change.
class RowTable : public QTableView, public kit::FocusTarget
{
    Q_OBJECT

public:
    QRect focusRect() const override { return rect(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    static constexpr int kChosenWidth = 54; // px of the column of boxes, whatever the size of the text

    // rowsWished: how many rows it would like to show at once; it asks for five at least.
    explicit RowTable(int rowsWished, QWidget* parent = nullptr);

    // Takes the model and a header of its own, if any; both stay their maker's.
    void showRows(QAbstractItemModel* model, QHeaderView* titles = nullptr);
    virtual void shareWidth(const kit::Theme& theme) = 0;

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int heightOf(int rows) const;

    int m_rowsWished;
};

} // namespace trainer
