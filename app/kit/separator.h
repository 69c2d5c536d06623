#pragma once

#include <QWidget>

namespace kit {

// A hairline of 1 px between two parts of a page.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kit
