#pragma once

#include <QWidget>

namespace kit {

// One of the twelve round pictures learners are told apart by. Decoration: the first name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int picture READ picture WRITE setPicture)
    Q_PROPERTY(int diameter READ diameter WRITE setDiameter)

public:
    explicit Avatar(QWidget* parent = nullptr);
    explicit Avatar(int picture, int diameter, QWidget* parent = nullptr);

    int picture() const { return m_picture; } // 0 to 11
    void setPicture(int picture);
    int diameter() const { return m_diameter; } // px at 100 %
    void setDiameter(int diameter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // The same picture for a menu or a table.
    static QPixmap pixmap(int picture, int diameter, qreal devicePixelRatio);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int m_picture = 0;
    int m_diameter = 48;
};

} // namespace kit
