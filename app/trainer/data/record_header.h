#pragma once

#include "kit/focus_target.h"

#include <QHeaderView>

namespace trainer {

// The titles of the columns: a click sorts by one. With the keyboard, the left and right arrows choose a
// column and Space sorts. The box of the first one chooses every row shown.
class RecordHeader final : public QHeaderView, public kit::FocusTarget
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

    // Column -1: none.
    void setOrder(int column, bool descending);
    // What a title needs, its mark of the order included.
    int titleWidth(int section) const;

    QRect focusRect() const override { return rect(); }
    int focusRadius() const override { return 2; }

Q_SIGNALS:
    void pressed(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void move(int step);

    int m_orderedBy = -1;
    bool m_descending = true;
    int m_current = 0; // of the keyboard
};

} // namespace trainer
