#include "kit/radio_button.h"

#include <QPainter>

namespace kit {

RadioButton::RadioButton(QWidget* parent)
    : ChoiceRow(parent)
{
}

RadioButton::RadioButton(const QString& text, QWidget* parent)
    : RadioButton(parent)
{
    setText(text);
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
                                    : isSimulator()  ? Color::Sim
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
