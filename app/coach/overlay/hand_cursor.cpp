#include "coach/overlay/hand_cursor.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace coach::overlay {
namespace {

constexpr int kSize = 72; // px; the tip is in the middle
constexpr int kPressed = 350; // ms
const QColor kNight(0x2A, 0x17, 0x50);
const QColor kYellow(0xFF, 0xC5, 0x33);

// An arrow as big as a hand needs it to be followed from afar, its tip at the origin.
QPainterPath arrow()
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF{{0, 0}, {0, 27}, {6.5, 21}, {11, 31}, {16, 28.5}, {11.5, 19}, {20, 19}, {0, 0}});
    return path;
}

} // namespace

HandCursor::HandCursor(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("handCursor"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(kSize, kSize);
    place(window->rect().center());
    m_way.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_way, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& value) { place(value.toPoint()); });
}

void HandCursor::place(const QPoint& tip)
{
    move(tip - QPoint(kSize / 2, kSize / 2));
}

void HandCursor::moveTo(QWidget& target, int ms)
{
    QWidget* window = target.window();
    const QPoint from = window->mapFromGlobal(mapToGlobal(rect().center()));
    m_way.stop();
    if (parentWidget() != window)
        setParent(window);
    place(from);
    show();
    raise();
    const QPoint to = target.mapTo(window, target.rect().center());
    if (ms == 0) {
        place(to);
        return;
    }
    m_way.setDuration(ms);
    m_way.setStartValue(from);
    m_way.setEndValue(to);
    m_way.start();
}

void HandCursor::press()
{
    m_isPressed = true;
    update();
    QTimer::singleShot(kPressed, this, [this] {
        m_isPressed = false;
        update();
    });
}

void HandCursor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect().center());
    if (m_isPressed) {
        painter.setPen(QPen(kNight, 6));
        painter.drawEllipse(QPointF(), 20, 20);
        painter.setPen(QPen(kYellow, 3));
        painter.drawEllipse(QPointF(), 20, 20);
    }
    painter.setPen(QPen(kNight, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(kYellow);
    painter.drawPath(arrow());
}

} // namespace coach::overlay
