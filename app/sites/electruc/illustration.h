#pragma once

#include <QPixmap>
#include <QWidget>

namespace sites::electruc {

// The house of the home page: a picture without meaning of its own, so screen readers pass it by.
class Illustration final : public QWidget
{
    Q_OBJECT

public:
    explicit Illustration(QWidget* parent = nullptr);

    QSize sizeHint() const override { return sizeAt(kWidth); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return sizeAt(width).height(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int kWidth = 400; // pixels; pictures do not grow with the text
    static constexpr int kWidest = 440;

    static QSize sizeAt(int width);

    QPixmap m_picture; // drawn once a size
};

} // namespace sites::electruc
