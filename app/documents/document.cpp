#include "documents/document.h"

#include <QPainter>

namespace documents {

void paintOn(QPagedPaintDevice& device, const Document& document, int firstPage, int lastPage)
{
    constexpr double kCssDpi = 96;
    QPainter painter(&device);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    painter.scale(device.logicalDpiX() / kCssDpi, device.logicalDpiY() / kCssDpi);
    for (int page = firstPage; page <= lastPage; ++page) {
        if (page > firstPage)
            device.newPage();
        painter.save();
        document.paintPage(painter, page);
        painter.restore();
    }
}

} // namespace documents
