#include "kit/check_box.h"

#include "kit/choice_row.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {

CheckBox::CheckBox(QWidget* parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

CheckBox::CheckBox(const QString& text, QWidget* parent)
    : CheckBox(parent)
{
    setText(text);
}

void CheckBox::setSimulator(bool simulator)
{
    m_simulator = simulator;
    update();
}

QSize CheckBox::sizeHint() const
{
    return choice_row::sizeHint(*this);
}

QSize CheckBox::minimumSizeHint() const
{
    return choice_row::minimumSizeHint(*this);
}

int CheckBox::heightForWidth(int width) const
{
    return choice_row::heightForWidth(*this, width);
}

QRect CheckBox::focusRect() const
{
    return choice_row::indicatorRect(*this);
}

bool CheckBox::event(QEvent* event)
{
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QCheckBox::event(event);
}

int CheckBox::focusRadius() const
{
    return 6;
}

void CheckBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = choice_row::indicatorRect(*this);
    const bool on = isChecked();
    const Color chosen = m_simulator ? Color::Sim : Color::Primary;
    const bool error = property("fieldState").toString() == u"error"_s;
    const Color line = !isEnabled() ? Color::Ctl : error ? Color::ErrLine : on ? chosen : Color::Ctl;
    QPen pen(theme.color(line), error ? 3 : 2);
    if (!isEnabled())
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(theme.color(!isEnabled() ? Color::DisBg : on ? chosen : Color::Bg));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    if (on) {
        const Color mark = !isEnabled() ? Color::DisText : m_simulator ? Color::OnSim : Color::OnPrimary;
        paintIcon(painter, u"check"_s, theme.color(mark), box, theme.iconPx(22));
    }
    choice_row::paintText(painter, *this);
}

} // namespace kit
