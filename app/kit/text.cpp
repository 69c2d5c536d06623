#include "kit/text.h"

#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kMeasureCharacters = 68;
// A word longer than this many characters breaks, so that hostile text cannot push a page wide.
constexpr int kUnbreakableCharacters = 16;

} // namespace

Text::Text(QWidget* parent)
    : QLabel(parent)
{
    setUp();
}

Text::Text(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setUp();
    setText(text);
}

Text::Text(const QString& text, TextType type, TextTone tone, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setUp();
    setText(text);
}

Text::~Text() = default;

void Text::setUp()
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCursor(Qt::IBeamCursor);
}

void Text::setType(TextType type)
{
    if (m_type == type)
        return;
    m_type = type;
    relayout();
}

void Text::setTone(TextTone tone)
{
    m_tone = tone;
    update();
}

void Text::setMeasured(bool measured)
{
    m_measured = measured;
    relayout();
}

void Text::setSegments(const QList<Segment>& segments)
{
    QString whole;
    for (const Segment& segment : segments)
        whole += segment.text;
    m_segments = segments;
    m_block.reset();
    setText(whole);
    relayout();
}

int Text::headingLevel() const
{
    if (m_headingLevel > 0)
        return m_headingLevel;
    switch (m_type) {
    case TextType::Display:
    case TextType::H1:
        return 1;
    case TextType::H2:
    case TextType::H2Compact:
        return 2;
    case TextType::H3:
        return 3;
    default:
        return 0;
    }
}

QString Text::selectedText() const
{
    return text().mid(qMin(m_anchor, m_cursor), qAbs(m_anchor - m_cursor));
}

void Text::relayout()
{
    m_block.reset();
    updateGeometry();
    update();
}

TextBlock& Text::block() const
{
    const QFont font = ThemeScope::of(this).fontFor(m_type);
    const QString shown = text();
    if (m_block && m_blockText == shown && m_blockFont == font)
        return *m_block;
    QList<QTextLayout::FormatRange> formats;
    QString whole;
    for (const Segment& segment : m_segments) {
        if (segment.strong) {
            QTextLayout::FormatRange range{};
            range.start = static_cast<int>(whole.size());
            range.length = static_cast<int>(segment.text.size());
            range.format.setFontWeight(QFont::DemiBold);
            formats.append(range);
        }
        whole += segment.text;
    }
    if (whole != shown)
        formats.clear(); // setText() replaced the segments
    m_block = std::make_unique<TextBlock>(shown, font, Theme::lineHeightOf(m_type), formats, wordWrap());
    m_blockText = shown;
    m_blockFont = font;
    return *m_block;
}

int Text::measure() const
{
    if (!m_measured)
        return QWIDGETSIZE_MAX;
    const QFontMetrics metrics(ThemeScope::of(this).fontFor(m_type));
    return metrics.horizontalAdvance(u'0') * kMeasureCharacters;
}

QSize Text::sizeHint() const
{
    TextBlock& lines = block();
    const QMargins margins = contentsMargins();
    const int width = wordWrap() ? qMin(lines.naturalWidth(), measure()) : lines.naturalWidth();
    const int height = lines.layout(qMax(1, width));
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize Text::minimumSizeHint() const
{
    TextBlock& lines = block();
    const QMargins margins = contentsMargins();
    const QFontMetrics metrics(ThemeScope::of(this).fontFor(m_type));
    const int width = wordWrap()
        ? lines.longestWordWidth(metrics.horizontalAdvance(u'0') * kUnbreakableCharacters)
        : lines.naturalWidth();
    return {width + margins.left() + margins.right(), lines.lineHeight() + margins.top() + margins.bottom()};
}

int Text::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return block().layout(qMin(width - margins.left() - margins.right(), measure())) + margins.top()
        + margins.bottom();
}

QPointF Text::textOrigin() const
{
    TextBlock& lines = block();
    const QRect area = contentsRect();
    const int width = qMin(area.width(), measure());
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    lines.setAlignment(alignment & Qt::AlignHorizontal_Mask);
    const int height = lines.layout(width);
    qreal x = area.x();
    if (alignment & Qt::AlignRight)
        x += area.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x += (area.width() - width) / 2.0;
    qreal y = area.y();
    if (alignment & Qt::AlignBottom)
        y += area.height() - height;
    else if (alignment & Qt::AlignVCenter)
        y += (area.height() - height) / 2;
    return {x, y};
}

bool Text::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::ParentChange || event->type() == QEvent::Polish)
        relayout();
    return QLabel::event(event);
}

void Text::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    QList<QTextLayout::FormatRange> selections;
    if (m_anchor != m_cursor) {
        QTextLayout::FormatRange range{};
        range.start = qMin(m_anchor, m_cursor);
        range.length = qAbs(m_anchor - m_cursor);
        range.format.setBackground(theme.color(Color::Ink));
        range.format.setForeground(theme.color(Color::Bg));
        selections.append(range);
    }
    const QPointF origin = textOrigin();
    block().draw(painter, origin, theme.colorOf(m_tone, m_type), selections);
}

void Text::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QLabel::mousePressEvent(event);
    const QPointF origin = textOrigin();
    m_anchor = m_cursor = block().positionAt(event->position() - origin);
    setFocusPolicy(Qt::ClickFocus); // so that Ctrl+C comes here; Tab still passes by
    setFocus(Qt::MouseFocusReason);
    update();
    event->accept();
}

void Text::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF origin = textOrigin();
    m_cursor = block().positionAt(event->position() - origin);
    update();
}

void Text::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF origin = textOrigin();
    const int at = block().positionAt(event->position() - origin);
    const QString shown = text();
    m_anchor = m_cursor = at;
    while (m_anchor > 0 && !shown.at(m_anchor - 1).isSpace())
        --m_anchor;
    while (m_cursor < shown.size() && !shown.at(m_cursor).isSpace())
        ++m_cursor;
    update();
}

void Text::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copier"));
    copy->setEnabled(m_anchor != m_cursor);
    QAction* all = menu.addAction(tr("Tout sélectionner"));
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == copy) {
        QGuiApplication::clipboard()->setText(selectedText());
    } else if (chosen == all) {
        m_anchor = 0;
        m_cursor = static_cast<int>(text().size());
        update();
    }
}

void Text::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && m_anchor != m_cursor)
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QLabel::keyPressEvent(event);
}

} // namespace kit
