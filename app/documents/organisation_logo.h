#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace documents {

// Whether the file can be painted; services::whyNotLogo() looked at its bytes before.
bool canPaintLogo(const QByteArray& bytes);
// Paints it as large as it fits, centred. False, with nothing painted, when it cannot be.
bool paintLogo(QPainter& painter, const QRectF& place, const QByteArray& bytes);

} // namespace documents
