#include "documents/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace documents {

std::optional<QrCode> QrCode::encode(const QByteArray& bytes, int maxVersion)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
            reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code || code->version > maxVersion)
        return std::nullopt;

    QrCode out;
    out.modules = code->width;
    out.path.setFillRule(Qt::WindingFill);
    const auto dark = [&code](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    for (int y = 0; y < code->width; ++y) {
        int start = 0;
        while (start < code->width) {
            if (!dark(start, y)) {
                ++start;
                continue;
            }
            int end = start;
            while (end < code->width && dark(end, y))
                ++end;
            out.path.addRect(start, y, end - start, 1);
            start = end;
        }
    }
    return out;
}

void QrCode::paint(QPainter& painter, const QRectF& square) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(square.topLeft());
    painter.scale(square.width() / modules, square.height() / modules);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace documents
