#include "kit/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace kit {

namespace {

constexpr qreal kUnderlineGap = 3;
constexpr qreal kUnderlineWidth = 1.5;

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, qreal lineHeight,
    const QList<QTextLayout::FormatRange>& formats, bool wrap)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(lines, font);
    m_lineHeight = qRound(font.pixelSize() * lineHeight);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    m_layout->setTextOption(option);
}

int TextBlock::layout(int width)
{
    const qreal lineWidth = qMax(1, width);
    qreal y = 0;
    qreal used = 0;
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(lineWidth);
        line.setPosition(QPointF(0, y + (m_lineHeight - line.height()) / 2.0));
        y += m_lineHeight;
        used = qMax(used, line.naturalTextWidth());
    }
    m_layout->endLayout();
    m_height = qMax(qRound(y), m_lineHeight);
    m_usedWidth = static_cast<int>(std::ceil(used));
    return m_height;
}

int TextBlock::naturalWidth() const
{
    if (m_naturalWidth >= 0)
        return m_naturalWidth;
    QTextLayout probe(m_layout->text(), m_layout->font());
    probe.setFormats(m_layout->formats());
    QTextOption option;
    option.setWrapMode(QTextOption::ManualWrap);
    probe.setTextOption(option);
    qreal widest = 0;
    probe.beginLayout();
    for (;;) {
        QTextLine line = probe.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(1e6);
        widest = qMax(widest, line.naturalTextWidth());
    }
    probe.endLayout();
    m_naturalWidth = static_cast<int>(std::ceil(widest));
    return m_naturalWidth;
}

int TextBlock::longestWordWidth(int limit) const
{
    const QFontMetricsF metrics(m_layout->font());
    const QString text = m_layout->text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qreal longest = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0 && longest < limit; to = finder.toNextBoundary()) {
        longest = qMax(longest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return qMin(limit, static_cast<int>(std::ceil(longest)) + 1);
}

void TextBlock::setAlignment(Qt::Alignment alignment)
{
    QTextOption option = m_layout->textOption();
    option.setAlignment(alignment);
    m_layout->setTextOption(option);
}

void TextBlock::draw(QPainter& painter, const QPointF& at, const QColor& color,
    const QList<QTextLayout::FormatRange>& selections) const
{
    painter.setPen(color);
    m_layout->draw(&painter, at, selections);
    if (!m_underlined)
        return;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QRectF used = line.naturalTextRect();
        painter.fillRect(QRectF(at.x() + used.x(), qRound(at.y() + line.y() + line.ascent() + kUnderlineGap),
                             used.width(), kUnderlineWidth),
            color);
    }
}

int TextBlock::positionAt(const QPointF& point) const
{
    if (m_layout->lineCount() == 0)
        return 0;
    const int row = qBound(0, static_cast<int>(point.y() / m_lineHeight), m_layout->lineCount() - 1);
    return m_layout->lineAt(row).xToCursor(point.x());
}

} // namespace kit
