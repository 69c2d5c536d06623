#include "kit/page_scroll.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

namespace kit {

namespace {

constexpr int kRevealMargin = 24;

} // namespace

PageScroll::PageScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus);
    verticalScrollBar()->setSingleStep(48);
    // The viewport shows what is behind: the window's own background.
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { reveal(now); });
}

PageScroll::~PageScroll()
{
    // The content is destroyed after this part of the object: the focus it loses is no news any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageScroll::reveal(QWidget* focused)
{
    if (!focused || !widget() || !widget()->isAncestorOf(focused))
        return;
    // A button that moved away from under the pointer would not be pressed; what one writes in can move.
    if (QApplication::mouseButtons() != Qt::NoButton && !focused->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    ensureWidgetVisible(focused, 0, kRevealMargin);
}

void PageScroll::fit()
{
    // QScrollArea keeps the content at its minimum width; a page must bend to the view instead.
    if (!widget())
        return;
    const int room = viewport()->width();
    if (widget()->maximumWidth() != room)
        widget()->setMaximumWidth(room);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool PageScroll::focusNextPrevChild(bool next)
{
    // QScrollArea's own version scrolls with its fixed margin; ours follows focusChanged.
    return QWidget::focusNextPrevChild(next);
}

void PageScroll::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace kit
