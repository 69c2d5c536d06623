#pragma once

#include <QScrollArea>

namespace trainer {

// As high as its content wants, and scrolls it when there is less room: the body of a dialog in a low window.
class FittingScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScroll(QWidget* content, QWidget* parent = nullptr); // takes ownership

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void heightChanged(); // its content wants another height

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int contentHeight(int width) const;
};

} // namespace trainer
