#pragma once

#include "kit/focus_target.h"

#include <QAbstractButton>

namespace kit {

// A link in small type, for breadcrumbs and footers: its target reaches over the text, to 44 px.
class SmallLink : public QAbstractButton, public FocusTarget
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
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace kit
