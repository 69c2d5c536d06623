#pragma once

#include "kit/painted_button.h"

namespace sites::electruc {

// An entry of the site's header: a place of the site (current: tinted and underlined) or, boxed, the customer
// area.
class HeaderButton : public kit::PaintedButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Boxed };

    HeaderButton(Look look, const QString& iconName, QWidget* parent);

    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFont() const;

    Look m_look = Look::Plain;
    QString m_iconName;
    bool m_current = false;
};

} // namespace sites::electruc
