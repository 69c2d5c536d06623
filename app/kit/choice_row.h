#pragma once

#include <QRect>
#include <QSize>

class QAbstractButton;
class QPainter;

namespace kit {

// What a check box and a radio button share: an indicator of 28 px, 12 px, then a text that wraps, 48 px high
// or more.
namespace choice_row {

QSize sizeHint(const QAbstractButton& button);
QSize minimumSizeHint(const QAbstractButton& button);
int heightForWidth(const QAbstractButton& button, int width);
QRect indicatorRect(const QAbstractButton& button);
void paintText(QPainter& painter, const QAbstractButton& button);

} // namespace choice_row

} // namespace kit
