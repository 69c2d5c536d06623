#include "kit/radio_button.h"

#include "kit/choice_row.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

namespace kit {

RadioButton::RadioButton(QWidget* parent)
    : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

RadioButton::RadioButton(const QString& text, QWidget* parent)
    : RadioButton(parent)
{
    setText(text);
}

void RadioButton::setSimulator(bool simulator)
{
    m_simulator = simulator;
    update();
}

QSize RadioButton::sizeHint() const
{
    return choice_row::sizeHint(*this);
}

QSize RadioButton::minimumSizeHint() const
{
    return choice_row::minimumSizeHint(*this);
}

int RadioButton::heightForWidth(int width) const
{
    return choice_row::heightForWidth(*this, width);
}

QRect RadioButton::focusRect() const
{
    return choice_row::indicatorRect(*this);
}

bool RadioButton::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QRadioButton::event(event);
}

int RadioButton::focusRadius() const
{
    return focusRect().width() / 2;
}

void RadioButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = choice_row::indicatorRect(*this);
    const bool on = isChecked();
    painter.setBrush(theme.color(isEnabled() ? Color::Bg : Color::DisBg));
    if (on) {
        const qreal edge = circle.width() * 9.0 / 28.0;
        painter.setPen(QPen(theme.color(!isEnabled() ? Color::DisText
                                    : m_simulator    ? Color::Sim
                                                     : Color::Primary),
            edge));
        painter.drawEllipse(circle.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    } else {
        QPen pen(theme.color(Color::Ctl), 2);
        if (!isEnabled())
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    }
    choice_row::paintText(painter, *this);
}

} // namespace kit
