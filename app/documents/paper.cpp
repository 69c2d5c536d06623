#include "documents/paper.h"

#include "documents/fonts.h"

#include <QFile>
#include <QFontMetricsF>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTextScale = 10;

QFont fontOf(const TextStyle& style)
{
    QFont font(u"Electruc Sans"_s);
    font.setPixelSize(qRound(style.size * kTextScale));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// The narrow no-break space is not in every font, and a second font would be embedded for it.
QString drawable(const QString& text)
{
    QString out = text;
    return out.replace(QChar(0x202F), QChar(0x00A0));
}

// The font draws a sign between digits or capitals in another form, which has no character of its own: a
// reader who copies 2026-11-0417 from the file would get 2026 11 0417. Signs drawn alone keep their form.
bool standsAlone(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'x') {
        return (at > 0 && text[at - 1].isDigit()) || (at + 1 < text.size() && text[at + 1].isDigit());
    }
    return !c.isLetterOrNumber() && !c.isSpace() && !c.isMark() && !c.isSurrogate() && c != u',' && c != u'.'
        && c != u'’';
}

QStringList runs(const QString& text)
{
    QStringList out;
    bool open = false; // the last run may grow
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool alone = standsAlone(text, i);
        if (alone || !open)
            out.append(QString());
        out.last() += text[i];
        open = !alone;
    }
    return out;
}

double advance(const QFontMetricsF& metrics, const QString& text)
{
    double width = 0;
    for (const QString& run : runs(drawable(text)))
        width += metrics.horizontalAdvance(run);
    return width / kTextScale;
}

// As many characters of the word as fit, at least one; never half of a surrogate pair.
qsizetype fitting(const QFontMetricsF& metrics, const QString& word, double width)
{
    qsizetype count = word.size();
    while (count > 1 && advance(metrics, word.left(count)) > width)
        --count;
    if (count < word.size() && count > 1 && word[count - 1].isHighSurrogate())
        --count;
    return count;
}

} // namespace

Paper::Paper(QPainter& painter)
    : m_painter(painter)
{
    loadFonts();
}

double Paper::width(const QString& text, const TextStyle& style)
{
    loadFonts();
    return advance(QFontMetricsF(fontOf(style)), text);
}

QStringList Paper::wrapped(const QString& text, const TextStyle& style, double width)
{
    loadFonts();
    const QFontMetricsF metrics(fontOf(style));
    QStringList lines;
    QString current;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = current.isEmpty() ? word : current + u' ' + word;
        if (advance(metrics, longer) <= width) {
            current = longer;
            continue;
        }
        if (!current.isEmpty())
            lines.append(current);
        while (advance(metrics, word) > width && word.size() > 1) {
            const qsizetype count = fitting(metrics, word, width);
            lines.append(word.left(count));
            word = word.mid(count);
        }
        current = word;
    }
    if (!current.isEmpty() || lines.isEmpty())
        lines.append(current);
    return lines;
}

TextStyle Paper::fitted(TextStyle style, const QString& text, double width)
{
    constexpr double kSmallest = 11;
    const double line = style.line();
    while (style.size > kSmallest && Paper::width(text, style) > width) {
        style.size -= 0.5;
        style.lineHeight = line / style.size;
    }
    return style;
}

QString Paper::elided(const QString& text, const TextStyle& style, double width)
{
    loadFonts();
    return QFontMetricsF(fontOf(style)).elidedText(drawable(text), Qt::ElideRight, width * kTextScale);
}

void Paper::line(double x, double top, const QString& text, const TextStyle& style, Align align)
{
    const QFont font = fontOf(style);
    const QFontMetricsF metrics(font);
    const double ascent = metrics.ascent() / kTextScale;
    const double descent = metrics.descent() / kTextScale;
    const double baseline = top + (style.line() - ascent - descent) / 2 + ascent;
    double left = x;
    if (align != Align::Left) {
        const double width = advance(metrics, text);
        left -= align == Align::Right ? width : width / 2;
    }
    m_painter.save();
    m_painter.translate(left, baseline);
    m_painter.scale(1 / kTextScale, 1 / kTextScale);
    m_painter.setFont(font);
    m_painter.setPen(QColor::fromRgb(style.color));
    double pen = 0;
    for (const QString& run : runs(drawable(text))) {
        m_painter.drawText(QPointF(pen, 0), run);
        pen += metrics.horizontalAdvance(run);
    }
    m_painter.restore();
}

double Paper::paragraph(
    double x, double top, double width, const QString& text, const TextStyle& style, Align align)
{
    const QStringList lines = wrapped(text, style, width);
    double y = top;
    for (const QString& one : lines) {
        line(x, y, one, style, align);
        y += style.line();
    }
    return y - top;
}

double Paper::paragraphHeight(double width, const QString& text, const TextStyle& style)
{
    return static_cast<double>(wrapped(text, style, width).size()) * style.line();
}

void Paper::rule(double x, double y, double width, double thickness, QRgb color)
{
    m_painter.fillRect(QRectF(x, qRound(y), width, thickness), QColor::fromRgb(color));
}

void Paper::box(const QRectF& rect, double radius, double border, QRgb borderColor, QRgb fill)
{
    m_painter.save();
    m_painter.setPen(QPen(QColor::fromRgb(borderColor), border));
    m_painter.setBrush(QColor::fromRgb(fill));
    const double half = border / 2;
    m_painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    m_painter.restore();
}

void Paper::number(double x, double y, double diameter, int number)
{
    constexpr TextStyle kNumber{16, QFont::Bold, ink::kInk};
    box(QRectF(x, y, diameter, diameter), diameter / 2, 2, ink::kInk, 0xffffffff);
    line(x + diameter / 2, y + (diameter - kNumber.line()) / 2, QString::number(number), kNumber,
        Align::Center);
}

void Paper::icon(double x, double y, double size, const QString& name, QRgb color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", QColor::fromRgb(color).name().toLatin1()));
    renderer.render(&m_painter, QRectF(x, y, size, size));
}

void Paper::logo(double x, double y, double height)
{
    QSvgRenderer renderer(u":/logo/electruc.svg"_s);
    const QSizeF size = renderer.defaultSize();
    renderer.render(&m_painter, QRectF(x, y, size.width() * height / size.height(), height));
}

} // namespace documents
