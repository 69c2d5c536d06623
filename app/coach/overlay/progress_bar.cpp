#include "coach/overlay/progress_bar.h"

#include "kit/theme_scope.h"

#include <QPainter>
#include <QPainterPath>

namespace coach::overlay {

ProgressBar::ProgressBar(qsizetype done, qsizetype all, QWidget* parent)
    : QWidget(parent)
    , m_done(done)
    , m_all(all)
{
    setFixedSize(sizeHint());
}

void ProgressBar::setProgress(qsizetype done, qsizetype all)
{
    m_done = done;
    m_all = all;
    update();
}

void ProgressBar::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    QPainterPath outline;
    outline.addRoundedRect(box, 5, 5);
    painter.fillPath(outline, theme.color(kit::Color::Card));
    painter.setClipPath(outline);
    const qreal part = m_all > 0 ? static_cast<qreal>(m_done) / static_cast<qreal>(m_all) : 0;
    painter.fillRect(QRectF(0, 0, width() * part, height()), theme.color(kit::Color::Sim));
    painter.setClipping(false);
    painter.setPen(QPen(theme.color(kit::Color::Sim), 1.5));
    painter.drawPath(outline);
}

} // namespace coach::overlay
