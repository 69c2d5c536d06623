#include "trainer/fitting_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace trainer {

namespace {

constexpr int kLeastHeight = 120;

} // namespace

FittingScroll::FittingScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
}

int FittingScroll::contentHeight(int width) const
{
    const QLayout* inside = widget()->layout();
    const int wanted = inside->hasHeightForWidth() ? inside->totalHeightForWidth(width) : inside->totalSizeHint().height();
    return qMax(wanted, widget()->minimumSizeHint().height()); // as the scroll area itself will see it
}

QSize FittingScroll::sizeHint() const
{
    const int natural = widget()->sizeHint().width();
    return {natural, contentHeight(testAttribute(Qt::WA_WState_Created) ? width() : natural)};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(kLeastHeight, sizeHint().height())};
}

void FittingScroll::fit()
{
    // Left to itself the area keeps a bar it showed once: beside the bar lines are shorter, so there are more of them.
    const bool fits = contentHeight(width()) <= height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
        Q_EMIT heightChanged();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
        Q_EMIT heightChanged();
    }
}

} // namespace trainer
