#include "documents/picture_document.h"

#include <QPainter>

namespace documents {
namespace {

constexpr double kMargin = 40; // a photo keeps away from the edge
constexpr double kPaperRatio = static_cast<double>(kPageHeight) / kPageWidth;

// A scanned page has the proportions of paper, within a few percent.
bool isPage(const QSize& size)
{
    const double ratio = static_cast<double>(size.height()) / size.width();
    return ratio > kPaperRatio * 0.95 && ratio < kPaperRatio * 1.05;
}

} // namespace

PictureDocument::PictureDocument(
    const QImage& picture, const QString& fileName, const QString& source, QDate date)
    : m_picture(picture)
    , m_fileName(fileName)
    , m_source(source)
    , m_date(date)
{
}

void PictureDocument::paintPage(QPainter& painter, int page) const
{
    Q_UNUSED(page);
    if (m_picture.isNull())
        return;
    const double margin = isPage(m_picture.size()) ? 0 : kMargin;
    const QRectF room(margin, margin, kPageWidth - 2 * margin, kPageHeight - 2 * margin);
    const QSizeF size = QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(room.center().x() - size.width() / 2, room.top()), size), m_picture);
}

} // namespace documents
