#pragma once

#include "alone/hand.h"

namespace alone {

// F6 to the part of the window, Tab until the control has the focus (arrows among choices that exclude each
// other), and then Space, Enter or arrows. What has the focus must be in sight.
class KeyboardHand final : public Hand
{
public:
    explicit KeyboardHand(QWidget& window);

protected:
    void pressOn(QWidget& widget) override;
    void goInto(QWidget& field) override;
    void chooseLine(QComboBox& list, int line) override;
    void chooseEntry(QMenu& menu, QAction& entry) override;
    void chooseRow(QAbstractItemView& view, int row) override;

private:
    void goToPart(const QWidget& part);
};

} // namespace alone
