#include "kit/keyboard_drawing.h"

#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {
namespace {

constexpr qreal kKeysWide = 15;
constexpr int kRows = 5;
constexpr qreal kGap = 4; // px between keys
const QColor kLit(0xFF, 0xC5, 0x33); // yellow of the spotlight, in every theme
const QColor kLitInk(0x2A, 0x1F, 0x3D);

} // namespace

KeyboardDrawing::KeyboardDrawing(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyboardDrawing::show(KeyboardKind kind, const SignWay& way)
{
    m_kind = kind;
    m_way = way;
    update();
}

int KeyboardDrawing::heightForWidth(int width) const
{
    return qRound(width / kKeysWide * kRows);
}

bool KeyboardDrawing::event(QEvent* event)
{
    if (isLookChange(event))
        update();
    return QWidget::event(event);
}

void KeyboardDrawing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = width() / kKeysWide;
    qreal y = 0;
    const QList<QList<KeyCap>> rows = keyCaps(m_kind);
    for (const QList<KeyCap>& row : rows) {
        qreal x = 0;
        for (const KeyCap& key : row) {
            paintKey(painter, key, QRectF(x, y, key.width * unit - kGap, unit - kGap));
            x += key.width * unit;
        }
        y += unit;
    }
}

void KeyboardDrawing::paintKey(QPainter& painter, const KeyCap& key, const QRectF& place) const
{
    const Theme& theme = ThemeScope::of(this);
    const bool isHeld = !m_way.hold.isEmpty() && key.id == m_way.hold;
    const bool isPressed = key.id == m_way.press;
    const bool isLit = isHeld || isPressed;
    painter.setPen(QPen(isLit ? kLitInk : theme.color(Color::Ctl), isLit ? 2.5 : 1));
    painter.setBrush(isLit ? kLit : theme.color(Color::Soft));
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(isLit ? kLitInk : theme.color(Color::Ink));
    QFont font = theme.withTextPercent(100).fontFor(TextType::Small);
    font.setPixelSize(qMax(9, qRound(place.height() * (key.id.size() > 1 ? 0.3 : 0.36))));
    font.setBold(isLit);
    painter.setFont(font);
    const QRectF inner = place.adjusted(5, 2, -5, -2);
    if (key.shifted.isEmpty() && key.withAltGr.isEmpty()) {
        painter.drawText(inner, Qt::AlignCenter, key.alone);
    } else {
        // Letters are engraved once, as capitals.
        const bool isLetter = key.shifted.compare(key.alone, Qt::CaseInsensitive) == 0;
        if (!isLetter)
            painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, key.alone);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, key.shifted);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignBottom, key.withAltGr);
    }
    if (!isLit)
        return;
    // In what order: 1 is held, 2 is pressed.
    const QString order = isPressed && !m_way.hold.isEmpty() ? u"2"_s : u"1"_s;
    const qreal side = place.height() * 0.42;
    const QRectF circle(place.right() - side + 2, place.top() - 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kLitInk);
    painter.drawEllipse(circle);
    painter.setPen(kLit);
    painter.drawText(circle, Qt::AlignCenter, order);
}

} // namespace kit
