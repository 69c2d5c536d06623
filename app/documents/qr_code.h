#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <optional>

class QPainter;
class QRectF;

namespace documents {

// A QR symbol, as one path of merged runs.
struct QrCode
{
    // Correction level M. No value when the bytes need a version above maxVersion (1 to 40).
    static std::optional<QrCode> encode(const QByteArray& bytes, int maxVersion = 40);

    int modules = 0; // a side, without the quiet zone
    QPainterPath path; // one unit a module, origin at the symbol's corner

    // Fills the square with the symbol, black on white, without antialiasing. Leave 4 modules of white around
    // it.
    void paint(QPainter& painter, const QRectF& square) const;
};

} // namespace documents
