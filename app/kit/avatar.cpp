#include "kit/avatar.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace kit {

Avatar::Avatar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::Avatar(int picture, int diameter, QWidget* parent)
    : Avatar(parent)
{
    m_picture = picture;
    m_diameter = diameter;
}

void Avatar::setPicture(int picture)
{
    m_picture = picture;
    update();
}

void Avatar::setDiameter(int diameter)
{
    m_diameter = diameter;
    updateGeometry();
}

QSize Avatar::sizeHint() const
{
    const int side = ThemeScope::of(this).iconPx(m_diameter);
    return {side, side};
}

QPixmap Avatar::pixmap(int picture, int diameter, qreal devicePixelRatio)
{
    const QString key = u"kit/avatar/%1/%2/%3"_s.arg(picture).arg(diameter).arg(devicePixelRatio);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    const AvatarLook look = avatarLook(picture);
    made = QPixmap(QSize(diameter, diameter) * devicePixelRatio);
    made.setDevicePixelRatio(devicePixelRatio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    const QRectF disc(0, 0, diameter, diameter);
    painter.drawEllipse(disc);
    paintIcon(painter, look.iconName, Qt::white, disc, qRound(diameter * 0.58));
    painter.end();
    QPixmapCache::insert(key, made);
    return made;
}

bool Avatar::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, pixmap(m_picture, qMin(width(), height()), devicePixelRatioF()));
}

} // namespace kit
