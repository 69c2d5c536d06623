#pragma once

#include "kit/painted_button.h"

namespace kit {
class TextBlock;
}

namespace desk {

// An answer one can give on the phone: a whole sentence in a frame, on as many lines as it needs.
class AnswerButton final : public kit::PaintedButton
{
    Q_OBJECT

public:
    explicit AnswerButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::TextBlock block() const;
};

} // namespace desk
