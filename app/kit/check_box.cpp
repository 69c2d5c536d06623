#include "kit/check_box.h"

#include "kit/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {

CheckBox::CheckBox(QWidget* parent)
    : ChoiceRow(parent)
{
}

CheckBox::CheckBox(const QString& text, QWidget* parent)
    : CheckBox(parent)
{
    setText(text);
}

void CheckBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = choice_row::indicatorRect(*this);
    const bool on = isChecked();
    const Color chosen = isSimulator() ? Color::Sim : Color::Primary;
    const bool error = property("fieldState").toString() == u"error"_s;
    const Color line = !isEnabled() ? Color::Ctl : error ? Color::ErrLine : on ? chosen : Color::Ctl;
    QPen pen(theme.color(line), error ? 3 : 2);
    if (!isEnabled())
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(theme.color(!isEnabled() ? Color::DisBg : on ? chosen : Color::Bg));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    if (on) {
        const Color mark = !isEnabled() ? Color::DisText : isSimulator() ? Color::OnSim : Color::OnPrimary;
        paintIcon(painter, u"check"_s, theme.color(mark), box, theme.iconPx(22));
    }
    choice_row::paintText(painter, *this);
}

} // namespace kit
