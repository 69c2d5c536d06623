#include "kit/card.h"

#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

namespace kit {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
}

Card::Card(Variant variant, QWidget* parent)
    : QFrame(parent)
    , m_variant(variant)
{
}

void Card::setVariant(Variant variant)
{
    m_variant = variant;
    update();
}

bool Card::event(QEvent* event)
{
    if (isLookChange(event))
        update();
    return QFrame::event(event);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    Color fill = Color::Bg;
    QColor line = theme.color(Color::Line);
    qreal edge = 1;
    switch (m_variant) {
    case Variant::Plain:
        break;
    case Variant::Soft:
        fill = Color::Soft;
        break;
    case Variant::Highlight:
        fill = Color::Tint;
        line = theme.color(Color::Primary);
        edge = 2;
        break;
    case Variant::Sim:
        fill = Color::Card;
        line = theme.name() == ThemeName::Light ? QColor(0xCF, 0xC3, 0xE6) : theme.color(Color::CreamLine);
        break;
    case Variant::SimHighlight:
        fill = Color::SimSoft;
        line = theme.color(Color::Sim);
        edge = 3;
        break;
    case Variant::Cream:
        fill = Color::Cream;
        line = theme.color(Color::CreamLine);
        break;
    case Variant::Dialog:
        line = theme.color(Color::Primary);
        edge = 2;
        break;
    case Variant::SimDialog:
        fill = Color::Card;
        line = theme.color(Color::Sim);
        edge = 2;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, edge));
    painter.setBrush(theme.color(fill));
    const qreal half = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 12 - half, 12 - half);
}

} // namespace kit
