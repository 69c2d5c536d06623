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
    const QWidget* content = widget();
    return content->hasHeightForWidth() || content->layout()->hasHeightForWidth()
        ? content->layout()->totalHeightForWidth(width)
        : content->sizeHint().height();
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

bool FittingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace trainer
