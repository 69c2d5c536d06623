#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace kit {

// Plain text laid out in lines of a fixed height, as CSS does: the text stands in the middle of its line.
// Words break only when longer than a line. Never interprets markup.
class TextBlock final
{
public:
    // lineHeight: times the font's size.
    TextBlock(const QString& text, const QFont& font, qreal lineHeight,
        const QList<QTextLayout::FormatRange>& formats = {}, bool wrap = true);

    // Breaks the lines for that width; gives the height.
    int layout(int width);
    int height() const { return m_height; }
    int lineCount() const { return m_layout->lineCount(); }
    int lineHeight() const { return m_lineHeight; }
    // Width of the longest line as laid out.
    int usedWidth() const { return m_usedWidth; }
    // Width needed to break nothing but the line feeds.
    int naturalWidth() const;
    // Width of the longest word, no more than limit.
    int longestWordWidth(int limit) const;

    void setAlignment(Qt::Alignment alignment);
    // A line of 1.5 px, 3 px under the letters, as links have it.
    void setUnderlined(bool underlined) { m_underlined = underlined; }
    void draw(QPainter& painter, const QPointF& at, const QColor& color,
        const QList<QTextLayout::FormatRange>& selections = {}) const;
    // The position in the text nearest to a point.
    int positionAt(const QPointF& point) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    bool m_underlined = false;
    int m_lineHeight = 0;
    int m_height = 0;
    int m_usedWidth = 0;
    mutable int m_naturalWidth = -1; // not measured yet
};

} // namespace kit
