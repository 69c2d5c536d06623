#include "kit/icon_tile.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

namespace kit {

IconTile::IconTile(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconTile::IconTile(const QString& iconName, Look look, QWidget* parent)
    : IconTile(parent)
{
    m_iconName = iconName;
    m_look = look;
}

void IconTile::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void IconTile::setLook(Look look)
{
    m_look = look;
    update();
}

void IconTile::setTileSize(int size)
{
    m_size = size;
    updateGeometry();
}

QSize IconTile::sizeHint() const
{
    const int side = ThemeScope::of(this).iconPx(m_size);
    return {side, side};
}

bool IconTile::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void IconTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    Color background = Color::Tint;
    Color ink = Color::Primary;
    if (m_look == Look::Soft) {
        background = Color::Soft;
        ink = Color::Ink;
    } else if (m_look == Look::White) {
        background = Color::Bg;
    } else if (m_look == Look::Sim) {
        background = Color::SimTint;
        ink = Color::Sim;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(background));
    // In high contrast every surface is black: the outline keeps the tile's shape.
    painter.setPen(theme.name() == ThemeName::Contrast ? QPen(theme.color(ink), 2) : QPen(Qt::NoPen));
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = m_look == Look::Round ? area.width() / 2 : 12;
    painter.drawRoundedRect(theme.name() == ThemeName::Contrast ? area : QRectF(rect()), radius, radius);
    paintIcon(painter, m_iconName, theme.color(ink), rect(), qRound(width() * 28.0 / 48.0));
}

} // namespace kit
