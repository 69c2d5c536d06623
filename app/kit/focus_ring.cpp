#include "kit/focus_ring.h"

#include "kit/focus_target.h"
#include "kit/theme_scope.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace kit {

namespace {

constexpr int kReach = FocusRing::kWidth + FocusRing::kGap;

bool takesText(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
        || qobject_cast<const QTextEdit*>(widget);
}

int radiusOf(const QWidget* widget)
{
    const QVariant own = widget->property("focusRadius");
    if (own.isValid())
        return own.toInt();
    if (const auto* target = dynamic_cast<const FocusTarget*>(widget))
        return target->focusRadius();
    return 8;
}

QRect rectOf(const QWidget* widget)
{
    if (const auto* target = dynamic_cast<const FocusTarget*>(widget))
        return target->focusRect();
    return widget->rect();
}

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &FocusRing::follow);
    // The application sees the reason of every focus change and every move of what lies around the target.
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            setTarget(nullptr, Qt::OtherFocusReason);
    });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_lastInputWasKeyboard = true;
        // Whoever goes on with the keyboard after a click sees where it is.
        if (QWidget* focused = QApplication::focusWidget();
            !m_target && focused && focused->window() == window() && (focused->focusPolicy() & Qt::TabFocus))
            setTarget(focused, Qt::TabFocusReason);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_lastInputWasKeyboard = false;
        if (m_target && watched == m_target && !takesText(m_target))
            setTarget(m_target, Qt::MouseFocusReason);
        break;
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->window() == window())
            setTarget(widget, static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::ZOrderChange:
    case QEvent::StyleChange:
        if (m_target && watched != this && watched->isWidgetType())
            m_later.start();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::setTarget(QWidget* target, Qt::FocusReason reason)
{
    bool shown = false;
    if (target) {
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason
            || (reason != Qt::MouseFocusReason && m_lastInputWasKeyboard);
        shown = takesText(target) || byKeyboard;
        // What holds the focus without being a stop of the Tab key is a page or a message: a ring around
        // everything says nothing.
        if ((target->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
            shown = false;
        if (target == window() || qobject_cast<QAbstractScrollArea*>(target) != nullptr)
            shown = shown
                && (takesText(target) || target->property("focusRing").toBool()
                    || target->inherits("QAbstractItemView"));
    }
    m_target = shown ? target : nullptr;
    follow();
}

void FocusRing::follow()
{
    if (!m_target || !m_target->isVisible() || m_target->window() != window()) {
        hide();
        return;
    }
    const QRect around = QRect(m_target->mapTo(window(), rectOf(m_target).topLeft()), rectOf(m_target).size())
                             .adjusted(-kReach, -kReach, kReach, kReach);
    // What has scrolled out of sight stays out; at an edge the ring may lie over the frame of the view.
    QRect visible = around & window()->rect();
    for (QWidget* parent = m_target->parentWidget(); parent && parent != window();
         parent = parent->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(parent->parentWidget());
        if (!area || area->viewport() != parent)
            continue;
        const QRect view(parent->mapTo(window(), QPoint()), parent->size());
        visible &= view.adjusted(-kReach, -kReach, kReach, kReach);
    }
    if (visible.isEmpty()) {
        hide();
        return;
    }
    setGeometry(visible);
    raise();
    show();
    update();
}

void FocusRing::paintAround(QPainter& painter, const QWidget& widget, const QPoint& corner)
{
    constexpr qreal half = kWidth / 2.0;
    constexpr qreal reach = kGap + half;
    const qreal radius = radiusOf(&widget) + reach;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ThemeScope::of(&widget).color(Color::Focus), kWidth));
    painter.drawRoundedRect(
        QRectF(rectOf(&widget).translated(corner)).adjusted(-reach, -reach, reach, reach), radius, radius);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!m_target)
        return;
    QPainter painter(this);
    paintAround(painter, *m_target, mapFromGlobal(m_target->mapToGlobal(QPoint())));
}

} // namespace kit
