#pragma once

#include <QWidget>

namespace sites::electruc {

// A strip of the page on the soft background, from edge to edge, under a hairline.
class Band final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sites::electruc
