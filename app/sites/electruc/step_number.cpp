#include "sites/electruc/step_number.h"

#include "kit/theme_scope.h"

#include <QPainter>

namespace sites::electruc {

namespace {

constexpr int kDisc = 36;

} // namespace

StepNumber::StepNumber(QWidget* parent)
    : QWidget(parent)
{
    adapt();
}

void StepNumber::setNumber(int number)
{
    m_number = number;
    update();
}

void StepNumber::adapt()
{
    const int disc = kit::ThemeScope::of(this).px(kDisc);
    setFixedSize(disc, disc);
}

bool StepNumber::event(QEvent* event)
{
    if (kit::isLookChange(event) || event->type() == QEvent::Polish)
        adapt();
    return QWidget::event(event);
}

void StepNumber::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(kit::Color::Ink), 2));
    painter.setBrush(theme.color(kit::Color::Bg));
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawEllipse(circle);
    painter.setFont(theme.fontFor(kit::TextType::Strong));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

} // namespace sites::electruc
