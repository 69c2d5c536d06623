#pragma once

#include "kit/tones.h"

#include <QLabel>

#include <memory>

namespace kit {

class TextBlock;

// A piece of text in the design's type scale. Shows what it is given as it is, never as markup; wraps, never
// elides; lines hold 68 characters at most. Can be selected with the mouse and copied. Titles are headings
// for screen readers.
class Text : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString type READ typeName WRITE setType)
    Q_PROPERTY(QString tone READ toneName WRITE setTone)
    Q_PROPERTY(int headingLevel READ headingLevel WRITE setHeadingLevel)
    Q_PROPERTY(bool measured READ isMeasured WRITE setMeasured)

public:
    explicit Text(QWidget* parent = nullptr);
    explicit Text(const QString& text, QWidget* parent = nullptr);
    Text(const QString& text, TextType type, TextTone tone = TextTone::Auto, QWidget* parent = nullptr);
    ~Text() override;

    TextType type() const { return m_type; }
    void setType(TextType type);
    void setType(const QString& name) { setType(fromName(name, TextType::Body)); }
    QString typeName() const { return toName(m_type); }

    TextTone tone() const { return m_tone; }
    void setTone(TextTone tone);
    void setTone(const QString& name) { setTone(fromName(name, TextTone::Auto)); }
    QString toneName() const { return toName(m_tone); }

    // False lets lines run over the whole width instead of 68 characters.
    bool isMeasured() const { return m_measured; }
    void setMeasured(bool measured);

    // Parts of a sentence, some of them strong: {{"avant le ", false}, {"25/11/2026", true}}.
    struct Segment
    {
        QString text;
        bool strong = false;
    };
    void setSegments(const QList<Segment>& segments);

    // 1 to 6 for a heading, 0 for other text; as the type says unless set.
    int headingLevel() const;
    void setHeadingLevel(int level) { m_headingLevel = level; }

    // What is selected with the mouse.
    QString selectedText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUp();
    void relayout();
    TextBlock& block() const;
    int measure() const;
    QPointF textOrigin() const;

    TextType m_type = TextType::Body;
    TextTone m_tone = TextTone::Auto;
    bool m_measured = true;
    int m_headingLevel = 0; // 0: the type decides
    QList<Segment> m_segments;
    int m_anchor = 0;
    int m_cursor = 0;
    // Laid-out lines and what they were made from; made again when one of these differs.
    mutable std::unique_ptr<TextBlock> m_block;
    mutable QString m_blockText;
    mutable QFont m_blockFont;
};

} // namespace kit
