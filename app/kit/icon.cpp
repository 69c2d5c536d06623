#include "kit/icon.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

Q_LOGGING_CATEGORY(lcIcon, "electruc.kit.icon")

QByteArray readSvg(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcon) << "no such picture:" << path;
        return {};
    }
    return file.readAll();
}

QPixmap render(const QByteArray& svg, QSize logicalSize, qreal ratio)
{
    QPixmap pixmap(logicalSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(logicalSize)));
    }
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    if (name.isEmpty() || size <= 0)
        return {};
    const QString key
        = u"kit/%1/%2/%3/%4"_s.arg(name).arg(color.rgba(), 0, 16).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = readSvg(u":/icons/%1.svg"_s.arg(name));
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = render(svg, QSize(size, size), devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color, int size)
{
    QIcon made;
    for (const qreal ratio : {1.0, 2.0, 3.0})
        made.addPixmap(iconPixmap(name, color, size, ratio));
    return made;
}

void paintIcon(QPainter& painter, const QString& name, const QColor& color, const QRectF& rect, int size)
{
    const QPixmap pixmap = iconPixmap(name, color, size, painter.device()->devicePixelRatioF());
    const QPointF corner(rect.x() + (rect.width() - size) / 2.0, rect.y() + (rect.height() - size) / 2.0);
    painter.drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())), pixmap);
}

QPixmap logoPixmap(const QString& name, int height, qreal devicePixelRatio)
{
    const QString key = u"kit/logo/%1/%2/%3"_s.arg(name).arg(height).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = readSvg(u":/logo/%1.svg"_s.arg(name));
    const QSizeF natural = QSvgRenderer(svg).defaultSize();
    const qreal width = natural.height() > 0 ? natural.width() * height / natural.height() : height;
    pixmap = render(svg, QSize(qRound(width), height), devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace kit
