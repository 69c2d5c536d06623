#include "sites/electruc/illustration.h"

#include "kit/icon.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

Illustration::Illustration(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Illustration::sizeAt(int width)
{
    const int shown = std::min(width, kWidest);
    return {shown, shown * 300 / 420}; // the picture's own proportions
}

void Illustration::paintEvent(QPaintEvent*)
{
    const QSize size = sizeAt(width());
    const qreal ratio = devicePixelRatioF();
    if (m_picture.deviceIndependentSize().toSize().height() != size.height()
        || m_picture.devicePixelRatio() != ratio)
        m_picture = kit::logoPixmap(u"illustration-home"_s, size.height(), ratio);
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
}

} // namespace sites::electruc
