#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace coach::overlay {

// The drawn hand of « Montre-moi », over whatever window it points into. It takes no click.
class HandCursor final : public QWidget
{
    Q_OBJECT

public:
    explicit HandCursor(QWidget* window);

    // The tip goes to the middle of target within that many ms; 0: at once.
    void moveTo(QWidget& target, int ms);
    void press(); // a ring around the tip, for a moment

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place(const QPoint& tip); // in the parent's coordinates

    QVariantAnimation m_way;
    bool m_isPressed = false;
};

} // namespace coach::overlay
