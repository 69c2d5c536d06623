#include "coach/overlay/spotlight.h"

#include "coach/overlay/callout.h"
#include "kit/button.h"
#include "kit/theme_scope.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kRing = 4;
constexpr int kEdge = 16; // px the callout keeps from the window's sides
const QColor kVeil(0x12, 0x0C, 0x22, 189); // 74 %

bool movesThings(QEvent::Type type)
{
    return type == QEvent::Resize || type == QEvent::Move || type == QEvent::LayoutRequest
        || type == QEvent::Show || type == QEvent::Hide || type == QEvent::StyleChange
        || type == QEvent::ParentChange;
}

// The part of a widget that its scroll areas let one see, in the window's coordinates.
QRect visiblePart(const QWidget* widget, const QWidget* window)
{
    QRect seen(widget->mapTo(window, QPoint()), widget->size());
    for (const QWidget* parent = widget->parentWidget(); parent && parent != window;
         parent = parent->parentWidget())
        seen &= QRect(parent->mapTo(window, QPoint()), parent->size());
    return seen;
}

} // namespace

Spotlight::Spotlight(QWidget* window)
    : QWidget(window)
    , m_callout(new Callout(this))
{
    setObjectName(u"spotlight"_s);
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Spotlight::follow);
    connect(m_callout->doneButton(), &QAbstractButton::clicked, this, &Spotlight::close);
}

Spotlight::~Spotlight() = default;

void Spotlight::light(Locate locate)
{
    m_locate = std::move(locate);
    m_lit = m_locate();
    if (!m_lit.widget)
        return;
    bringIntoSight();
    qApp->installEventFilter(this);
    show();
    raise();
    follow();
    m_callout->doneButton()->setFocus(Qt::OtherFocusReason);
}

void Spotlight::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    m_later.stop();
    const QPointer<QWidget> target = m_lit.widget;
    const bool hadFocus = m_callout->isAncestorOf(QApplication::focusWidget());
    hide();
    m_locate = nullptr;
    m_lit = {};
    if (hadFocus && target && target->isVisible() && target->focusPolicy() != Qt::NoFocus)
        target->setFocus(Qt::OtherFocusReason);
}

void Spotlight::bringIntoSight()
{
    for (QWidget* parent = m_lit.widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent))
            scroll->ensureWidgetVisible(m_lit.widget, 0, 80);
    }
}

void Spotlight::follow()
{
    if (isHidden())
        return;
    const Lit now = m_locate();
    if (!now.widget) {
        close();
        return;
    }
    const bool isOther = now.widget != m_lit.widget;
    m_lit = now;
    if (isOther)
        bringIntoSight();
    setGeometry(window()->rect());
    const QRect seen = visiblePart(m_lit.widget, window());
    m_hole = seen.isEmpty() ? QRect() : seen.adjusted(-kMargin, -kMargin, kMargin, kMargin) & rect();
    m_callout->say(m_lit.title, m_lit.text);
    placeCallout();
    setMask(QRegion(rect()) - QRegion(m_hole.adjusted(kRing, kRing, -kRing, -kRing)));
    update();
}

void Spotlight::placeCallout()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int wide = qMin(theme.px(Callout::kWidth), width() - 2 * kEdge);
    const int high = m_callout->heightForWidth(wide);
    const QPoint middle = m_hole.isEmpty() ? rect().center() : m_hole.center();
    const int left = qBound(kEdge, middle.x() - wide / 2, width() - kEdge - wide);
    const int gap = 12 - Callout::kBeak / 2;
    const bool fitsUnder = m_hole.bottom() + gap + high - Callout::kBeak + kEdge <= height();
    const bool fitsAbove = m_hole.top() - gap - high >= 0;
    const bool isUnder = fitsUnder || !fitsAbove;
    int top = isUnder ? m_hole.bottom() + gap : m_hole.top() - gap - high;
    // Taller than what is left: over the page rather than out of the window.
    top = qBound(0, top, qMax(0, height() - high + Callout::kBeak));
    m_callout->setGeometry(left, top, wide, high);
    m_callout->pointAt(middle.x() - left, isUnder);
}

bool Spotlight::filterKey(QObject* watched, QEvent* event)
{
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        // Esc belongs to the spotlight, not to a shortcut of the window.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    // Between the callout and what it shows, and nowhere else.
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (event->type() != QEvent::KeyPress || !isTab || watched != QApplication::focusWidget())
        return false;
    if (m_callout->isAncestorOf(QApplication::focusWidget())) {
        QWidget* target = m_lit.widget;
        if (target && target->focusPolicy() != Qt::NoFocus)
            target->setFocus(Qt::TabFocusReason);
    } else {
        m_callout->doneButton()->setFocus(Qt::TabFocusReason);
    }
    return true;
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && watched->isWidgetType() && static_cast<QWidget*>(watched)->window() == window())
        return filterKey(watched, event);
    if (movesThings(event->type()) && watched->isWidgetType() && watched != this && watched != m_callout
        && !m_callout->isAncestorOf(static_cast<QWidget*>(watched)))
        m_later.start();
    return false;
}

void Spotlight::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // the veil takes what misses the light
}

void Spotlight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath veil;
    veil.addRect(rect());
    QPainterPath light;
    light.addRoundedRect(m_hole, 12, 12);
    painter.fillPath(veil - light, kVeil);
    if (m_hole.isEmpty())
        return;
    const qreal half = kRing / 2.0;
    painter.setPen(QPen(kit::ThemeScope::of(this).color(kit::Color::Spot), kRing));
    painter.drawRoundedRect(QRectF(m_hole).adjusted(half, half, -half, -half), 11, 11);
}

} // namespace coach::overlay
