#pragma once

#include "kit/focus_target.h"
#include "kit/painted_button.h"

namespace kit {

// A link in small type, for breadcrumbs and footers: its target reaches over the text, to 44 px.
class SmallLink : public PaintedButton, public FocusTarget
{
    Q_OBJECT

public:
    explicit SmallLink(QWidget* parent = nullptr);
    explicit SmallLink(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QRect focusRect() const override;
    int focusRadius() const override { return 4; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kit
