#include "browser/viewer/document_view.h"

#include "browser/viewer/paper_form.h"
#include "kit/theme_scope.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <array>

namespace browser {
namespace {

constexpr int kGap = 20; // above, between and under the pages
constexpr int kLine = 60; // an arrow key
constexpr std::array kZooms{50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

// What the accessibility tree says of it: a document, with its text.
class AccessibleDocumentView final : public QAccessibleWidget
{
public:
    explicit AccessibleDocumentView(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Document)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        const documents::Document* document = static_cast<DocumentView*>(widget())->document();
        if (document && kind == QAccessible::Name)
            return document->title();
        if (document && (kind == QAccessible::Description || kind == QAccessible::Value))
            return document->text();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleView(const QString&, QObject* object)
{
    auto* view = qobject_cast<DocumentView*>(object);
    return view ? new AccessibleDocumentView(view) : nullptr;
}

} // namespace

DocumentView::DocumentView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_form(new PaperForm(viewport()))
{
    static const bool installed = [] {
        QAccessible::installFactory(&accessibleView);
        return true;
    }();
    Q_UNUSED(installed);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // The bars are reached with the keys of the view itself.
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    connect(m_form, &PaperForm::focused, this, &DocumentView::showField);
}

void DocumentView::setDocument(std::shared_ptr<const documents::Document> document)
{
    m_document = std::move(document);
    if (m_document) {
        setAccessibleName(m_document->title());
        setAccessibleDescription(m_document->text());
    }
    m_form->setDocument(m_document.get());
    updateBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(
        (horizontalScrollBar()->minimum() + horizontalScrollBar()->maximum()) / 2);
    viewport()->update();
}

void DocumentView::setZoom(int percent)
{
    m_fit = Fit::ByHand;
    applyZoom(percent);
}

void DocumentView::setTextPercent(int percent)
{
    m_textPercent = percent;
    follow();
}

void DocumentView::follow()
{
    switch (m_fit) {
    case Fit::ByHand:
        return;
    case Fit::WholePage:
        applyZoom(fittingZoom());
        return;
    case Fit::TextSize:
        const bool isAtTop = verticalScrollBar()->value() == 0;
        applyZoom(readingZoom());
        if (isAtTop)
            verticalScrollBar()->setValue(0);
        return;
    }
}

int DocumentView::readingZoom() const
{
    const int width = static_cast<int>((viewport()->width() - 2 * kGap) * 100.0 / documents::kPageWidth);
    return qMax(100, qMin(m_textPercent, width));
}

void DocumentView::zoomIn()
{
    for (const int zoom : kZooms) {
        if (zoom > m_zoom) {
            setZoom(zoom);
            return;
        }
    }
}

void DocumentView::zoomOut()
{
    for (auto zoom = kZooms.rbegin(); zoom != kZooms.rend(); ++zoom) {
        if (*zoom < m_zoom) {
            setZoom(*zoom);
            return;
        }
    }
}

void DocumentView::showWholePage()
{
    const int page = currentPage();
    m_fit = Fit::WholePage;
    applyZoom(fittingZoom());
    verticalScrollBar()->setValue(qRound(page * (pageSize().height() + kGap)));
}

void DocumentView::applyZoom(int percent)
{
    const int zoom = qBound(kSmallestZoom, percent, kLargestZoom);
    if (zoom == m_zoom)
        return;
    // What is in the middle of the view stays there.
    const double factor = double(zoom) / m_zoom;
    const double middleX = horizontalScrollBar()->value() + viewport()->width() / 2.0;
    const double middleY = verticalScrollBar()->value() + viewport()->height() / 2.0;
    m_zoom = zoom;
    updateBars();
    horizontalScrollBar()->setValue(qRound(middleX * factor - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(middleY * factor - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

int DocumentView::fittingZoom() const
{
    const double width = (viewport()->width() - 2 * kGap) * 100.0 / documents::kPageWidth;
    const double height = (viewport()->height() - 2 * kGap) * 100.0 / documents::kPageHeight;
    return static_cast<int>(qMin(width, height));
}

QSizeF DocumentView::pageSize() const
{
    return QSizeF(documents::kPageWidth, documents::kPageHeight) * m_zoom / 100.0;
}

QRectF DocumentView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double room = viewport()->width();
    const double left = size.width() + 2 * kGap > room ? kGap - horizontalScrollBar()->value()
                                                       : qRound((room - size.width()) / 2);
    const double top = qRound(kGap + page * (size.height() + kGap)) - verticalScrollBar()->value();
    return {QPointF(left, top), size};
}

int DocumentView::currentPage() const
{
    if (!m_document)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const int page = static_cast<int>(middle / (pageSize().height() + kGap));
    return qBound(0, page, m_document->pageCount() - 1);
}

void DocumentView::updateBars()
{
    const int pages = m_document ? m_document->pageCount() : 0;
    const QSizeF size = pageSize();
    const int height = qCeil(kGap + pages * (size.height() + kGap));
    const int width = qCeil(size.width() + 2 * kGap);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kLine);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(kLine);
    placeFields();
}

void DocumentView::placeFields()
{
    if (!m_form->isEmpty())
        m_form->place([this](int page) { return pageRect(page); }, m_zoom / 100.0);
}

void DocumentView::showField(const QRect& field)
{
    constexpr int kAround = 48; // its label above, the next field below
    const QRect seen = viewport()->rect();
    const auto reach = [](QScrollBar* bar, int from, int to, int room) {
        if (from < 0)
            bar->setValue(bar->value() + from);
        else if (to > room)
            bar->setValue(bar->value() + to - room);
    };
    reach(verticalScrollBar(), field.top() - kAround, field.bottom() + kAround, seen.height());
    reach(horizontalScrollBar(), field.left() - kAround, field.right() + kAround, seen.width());
}

void DocumentView::paintEvent(QPaintEvent* event)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isLight = theme.name() == kit::ThemeName::Light;
    const QColor ground = isLight ? QColor(0xC5, 0xCD, 0xD8) : theme.color(kit::Color::ChromeBg);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), ground);
    if (!m_document)
        return;
    const double scale = m_zoom / 100.0;
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.translate(rect.topLeft());
        painter.scale(scale, scale);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_document->paintPage(painter, page);
        painter.restore();
        painter.setPen(QPen(QColor(0x66, 0x73, 0x84), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.toAlignedRect().adjusted(0, 0, -1, -1));
    }
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    follow();
    updateBars();
    viewport()->update();
}

void DocumentView::scrollContentsBy(int, int)
{
    placeFields();
    viewport()->update();
    const int page = currentPage();
    if (page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void DocumentView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* down = verticalScrollBar();
    QScrollBar* across = horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        down->setValue(down->value() + viewport()->height() - kLine);
        break;
    case Qt::Key_PageUp:
        down->setValue(down->value() - viewport()->height() + kLine);
        break;
    case Qt::Key_Space:
        down->setValue(down->value() + viewport()->height() - kLine);
        break;
    case Qt::Key_Home:
        down->setValue(0);
        break;
    case Qt::Key_End:
        down->setValue(down->maximum());
        break;
    case Qt::Key_Down:
        down->setValue(down->value() + kLine);
        break;
    case Qt::Key_Up:
        down->setValue(down->value() - kLine);
        break;
    case Qt::Key_Right:
        across->setValue(across->value() + kLine);
        break;
    case Qt::Key_Left:
        across->setValue(across->value() - kLine);
        break;
    case Qt::Key_Plus:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

void DocumentView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void DocumentView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (kit::isLookChange(event))
        viewport()->update();
}

QRect DocumentView::focusRect() const
{
    // The ring runs just inside: around the view it would be cut by the window.
    constexpr int kInside = 6;
    return viewport()->geometry().adjusted(kInside, kInside, -kInside, -kInside);
}

} // namespace browser
