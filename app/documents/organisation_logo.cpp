#include "documents/organisation_logo.h"

#include "documents/file_document.h"
#include "services/classroom/organisation_service.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace documents {
namespace {

QRectF fitted(const QSizeF& size, const QRectF& place)
{
    QRectF box(QPointF(), size.scaled(place.size(), Qt::KeepAspectRatio));
    box.moveCenter(place.center());
    return box;
}

} // namespace

bool canPaintLogo(const QByteArray& bytes)
{
    if (services::isSvg(bytes)) {
        const QSvgRenderer drawing(bytes);
        return drawing.isValid() && !drawing.defaultSize().isEmpty();
    }
    return !pictureIn(bytes).isNull();
}

bool paintLogo(QPainter& painter, const QRectF& place, const QByteArray& bytes)
{
    if (services::isSvg(bytes)) {
        QSvgRenderer drawing(bytes);
        if (!drawing.isValid() || drawing.defaultSize().isEmpty())
            return false;
        drawing.render(&painter, fitted(drawing.defaultSize(), place));
        return true;
    }
    const QImage picture = pictureIn(bytes);
    if (picture.isNull())
        return false;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(fitted(picture.size(), place), picture);
    painter.restore();
    return true;
}

} // namespace documents
