#include "kit/text_area.h"

#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kChrome = 20; // borders and padding

} // namespace

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* counter = new Text({}, TextType::Small, TextTone::Muted, this);
    counter->setObjectName(u"characterCounter"_s);
    counter->setWordWrap(false);
    counter->setAttribute(Qt::WA_TransparentForMouseEvents);
    counter->setVisible(false);
    m_counter = counter;
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        limit();
        grow();
    });
    connect(document(), &QTextDocument::contentsChanged, this, [this] { grow(); });
}

void TextArea::setMaximumLength(int length)
{
    m_maximumLength = length;
    limit();
    grow();
}

void TextArea::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    updateGeometry();
}

void TextArea::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

void TextArea::limit()
{
    auto* counter = static_cast<Text*>(m_counter);
    counter->setVisible(m_maximumLength > 0);
    if (m_maximumLength <= 0)
        return;
    const qsizetype length = toPlainText().size();
    if (length > m_maximumLength) {
        // Cut what was just written, at the cursor, so that the beginning of a letter is never what goes.
        QTextCursor cut = textCursor();
        const int excess = static_cast<int>(length) - m_maximumLength;
        if (cut.position() >= excess) {
            cut.setPosition(cut.position() - excess, QTextCursor::KeepAnchor);
        } else {
            cut.movePosition(QTextCursor::End);
            cut.setPosition(m_maximumLength, QTextCursor::KeepAnchor);
        }
        const QSignalBlocker quiet(this);
        cut.removeSelectedText();
    }
    counter->setText(tr("%1 sur %2").arg(toPlainText().size()).arg(m_maximumLength));
}

int TextArea::heightOfLines(int lines) const
{
    const int counter = m_maximumLength > 0 ? m_counter->sizeHint().height() : 0;
    return qRound(QFontMetricsF(font()).lineSpacing() * lines) + kChrome + counter;
}

void TextArea::grow()
{
    const int counter = m_maximumLength > 0 ? m_counter->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, counter);
    const QSize size = m_counter->sizeHint();
    m_counter->setGeometry(
        width() - size.width() - 14, height() - size.height() - 4, size.width(), size.height());
    const int lines = qBound(m_minimumLines, static_cast<int>(document()->size().height()), m_maximumLines);
    const int height = heightOfLines(lines);
    setVerticalScrollBarPolicy(
        document()->size().height() > m_maximumLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight())
        setMinimumHeight(height);
    updateGeometry();
}

QSize TextArea::sizeHint() const
{
    return {300, qMax(minimumHeight(), heightOfLines(m_minimumLines))};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, qMax(minimumHeight(), heightOfLines(m_minimumLines))};
}

bool TextArea::event(QEvent* event)
{
    const bool done = QPlainTextEdit::event(event);
    if (isLookChange(event) || event->type() == QEvent::Polish)
        grow();
    return done;
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void TextArea::insertFromMimeData(const QMimeData* source)
{
    // Pasted pages bring only their words.
    insertPlainText(source->text());
}

} // namespace kit
