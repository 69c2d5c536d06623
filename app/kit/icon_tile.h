#pragma once

#include "kit/theme.h"

#include <QWidget>

namespace kit {

// A decorative icon on a soft square of 48 px (or a round one), beside a card's title.
class IconTile : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString look READ lookName WRITE setLook)
    Q_PROPERTY(int tileSize READ tileSize WRITE setTileSize)

public:
    enum class Look { Tint, Soft, Round, White, Sim };
    Q_ENUM(Look)

    explicit IconTile(QWidget* parent = nullptr);
    explicit IconTile(const QString& iconName, Look look = Look::Tint, QWidget* parent = nullptr);

    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    void setLook(Look look);
    void setLook(const QString& name) { setLook(fromName(name, Look::Tint)); }
    QString lookName() const { return toName(m_look); }
    int tileSize() const { return m_size; } // px at 100 %
    void setTileSize(int size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    Look m_look = Look::Tint;
    int m_size = 48;
};

} // namespace kit
