#pragma once

#include <QScrollArea>

namespace kit {

// Scrolls a page up and down, never sideways: content takes the width there is. The control that gets the
// focus comes into sight, with room for its ring.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget* parent = nullptr);
    ~PageScroll() override;

    QSize sizeHint() const override { return {600, 400}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void reveal(QWidget* focused);
};

} // namespace kit
