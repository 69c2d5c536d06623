#include "trainer/page_preview.h"

#include "kit/theme_scope.h"
#include "trainer/look.h"

#include <QPainter>

namespace trainer {
namespace {

constexpr int kWidth = 330;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagePreview::setDocument(std::shared_ptr<const documents::Document> document)
{
    m_document = std::move(document);
    m_page = 0;
    setAccessibleDescription(m_document ? m_document->text() : m_reason);
    update();
}

void PagePreview::setPage(int page)
{
    m_page = page;
    update();
}

void PagePreview::setReason(const QString& reason)
{
    m_reason = reason;
    if (!m_document)
        setAccessibleDescription(reason);
    update();
}

QSize PagePreview::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

int PagePreview::heightForWidth(int width) const
{
    return qMin(width, 2 * kWidth) * documents::kPageHeight / documents::kPageWidth;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double scale = qMin(width() / static_cast<double>(documents::kPageWidth),
        height() / static_cast<double>(documents::kPageHeight));
    const QRectF page(0, 0, documents::kPageWidth * scale, documents::kPageHeight * scale);
    painter.setPen(QPen(tileLine(theme), 1));
    painter.setBrush(m_document ? QColor(Qt::white) : theme.color(kit::Color::Card));
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_document) {
        painter.setClipRect(page.adjusted(1, 1, -1, -1));
        painter.scale(scale, scale);
        m_document->paintPage(painter, m_page);
        return;
    }
    painter.setFont(theme.fontFor(kit::TextType::Body));
    painter.setPen(theme.color(kit::Color::SimMuted));
    painter.drawText(page.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_reason);
}

} // namespace trainer
