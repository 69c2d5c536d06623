#pragma once

#include <QComboBox>

namespace kit {

// A drop-down list: rows of 48 px under the box, a check mark on the chosen one. The wheel scrolls the page,
// it does not change the choice.
class ComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;
    void hidePopup() override;
    bool isOpen() const { return m_open; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_open = false;
};

} // namespace kit
