#pragma once

#include "alone/hand.h"

namespace alone {

// Turns the wheel until the control shows, then clicks in the middle of what is seen of it. What covers it is
// found out.
class MouseHand final : public Hand
{
public:
    explicit MouseHand(QWidget& window);

protected:
    void pressOn(QWidget& widget) override;
    void goInto(QWidget& field) override;
    void chooseLine(QComboBox& list, int line) override;
    void chooseEntry(QMenu& menu, QAction& entry) override;
    void chooseRow(QAbstractItemView& view, int row) override;

private:
    void clickAt(QWidget& widget, const QPoint& place); // of the widget
    void clickLine(QAbstractItemView& view, int line);
};

} // namespace alone
