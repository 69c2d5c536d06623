#pragma once

#include "kit/painted_button.h"

namespace sites::electruc {

// An icon to press, without a frame, in a row that has one. Say what it does with setAccessibleName().
class IconButton final : public kit::PaintedButton
{
    Q_OBJECT

public:
    IconButton(const QString& iconName, const QString& accessibleName, QWidget* parent);
    void setError(bool error); // in the colour of errors

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    bool m_error = false;
};

} // namespace sites::electruc
