#pragma once

#include <QAbstractButton>

namespace kit {
class TextBlock;
}

namespace desk {

// An answer one can give on the phone: a whole sentence in a frame, on as many lines as it needs.
class AnswerButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AnswerButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    kit::TextBlock block() const;
};

} // namespace desk
