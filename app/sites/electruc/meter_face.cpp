#include "sites/electruc/meter_face.h"

#include "kit/theme_scope.h"
#include "sites/electruc/wording.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

// The design's drawing (comp 14), in its own units: pixels at 100 % text.
constexpr int kWidth = 260;
constexpr int kHeight = 186;
constexpr int kSecondDrums = 118; // what a second row of drums adds
constexpr int kLeast = 200; // still readable

const QColor kCase(0xEE, 0xF1, 0xF5);
const QColor kInk(0x24, 0x34, 0x47);
const QColor kScrew(0x66, 0x73, 0x84);
const QColor kPanel(0x1B, 0x26, 0x32);
const QColor kDrumEdge(0x55, 0x60, 0x6E);
const QColor kRedDrum(0xA3, 0x15, 0x15);
const QColor kGood(0x0B, 0x5B, 0x36);
const QColor kBad(0x8A, 0x16, 0x16);
const QColor kDisc(0xB3, 0x26, 0x1E);
const QColor kScreen(0xD5, 0xDE, 0xC8);
const QColor kScreenInk(0x14, 0x1E, 0x14);

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font(u"Electruc Sans"_s);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

// Text whose baseline is at y, centred on x.
void centred(QPainter& painter, qreal x, qreal y, const QString& text)
{
    painter.drawText(QPointF(x - QFontMetricsF(painter.font()).horizontalAdvance(text) / 2, y), text);
}

QString spelled(const QString& digits)
{
    QStringList each;
    for (const QChar digit : digits)
        each.append(digit);
    return each.join(u' ');
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* face = qobject_cast<MeterFace*>(object);
    return face ? new QAccessibleWidget(face, QAccessible::Graphic) : nullptr;
}

} // namespace

MeterFace::MeterFace(QWidget* parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MeterFace::setMeter(const services::MeterNow& meter)
{
    m_meter = meter;
    m_shown = 0;
    retranslate();
    updateGeometry();
    update();
}

void MeterFace::setShownWindow(int index)
{
    m_shown = index;
    retranslate();
    update();
}

void MeterFace::retranslate()
{
    setAccessibleName(tr("Compteur %1").arg(m_meter.number));
    setAccessibleDescription(textAlternative());
}

QString MeterFace::digits(const services::MeterWindow& window) const
{
    return QString::number(window.tenths / 10).rightJustified(core::indexDigits(m_meter.kind), u'0');
}

QString MeterFace::wordsOf(const services::MeterWindow& window) const
{
    const QString red = QString::number(window.tenths % 10);
    if (isScreen())
        return tr("%1. À noter : %2. Après la virgule, à ne pas recopier : %3.")
            .arg(core::obisCode(window.which), spelled(digits(window)), red);
    const QString drums
        = tr("Chiffres noirs : %1. Chiffre rouge, à ne pas recopier : %2.").arg(spelled(digits(window)), red);
    return m_meter.windows.size() > 1 ? Wording::registerName(window.which) + u". "_s + drums : drums;
}

QString MeterFace::textAlternative() const
{
    if (m_meter.windows.isEmpty())
        return {};
    if (isScreen())
        return wordsOf(m_meter.windows.at(m_shown));
    QStringList all;
    for (const services::MeterWindow& window : m_meter.windows)
        all.append(wordsOf(window));
    return all.join(u' ');
}

int MeterFace::drawnHeight() const
{
    return !isScreen() && m_meter.windows.size() > 1 ? kHeight + kSecondDrums : kHeight;
}

QSize MeterFace::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    return {theme.px(kWidth), theme.px(drawnHeight())};
}

QSize MeterFace::minimumSizeHint() const
{
    return {kLeast, heightForWidth(kLeast)};
}

int MeterFace::heightForWidth(int width) const
{
    return std::min(width, sizeHint().width()) * drawnHeight() / kWidth;
}

bool MeterFace::event(QEvent* event)
{
    if (kit::isLookChange(event))
        updateGeometry();
    return QWidget::event(event);
}

void MeterFace::paintEvent(QPaintEvent*)
{
    if (m_meter.windows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = static_cast<qreal>(std::min(width(), sizeHint().width())) / kWidth;
    painter.scale(scale, scale);
    paintCase(painter);
    if (isScreen())
        paintScreen(painter);
    else
        paintDrums(painter);
}

void MeterFace::paintCase(QPainter& painter) const
{
    const qreal bottom = drawnHeight();
    painter.setPen(QPen(kInk, 3));
    painter.setBrush(kCase);
    painter.drawRoundedRect(QRectF(2, 2, kWidth - 4, bottom - 4), 14, 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kScrew);
    for (const qreal x : {16.0, kWidth - 16.0}) {
        painter.drawEllipse(QPointF(x, 16), 4, 4);
        painter.drawEllipse(QPointF(x, bottom - 16), 4, 4);
    }
    painter.setPen(kInk);
    painter.setFont(fontOf(16, QFont::DemiBold));
    centred(painter, kWidth / 2.0, 31, tr("Compteur %1").arg(m_meter.number));
}

void MeterFace::paintDrums(QPainter& painter) const
{
    const bool named = m_meter.windows.size() > 1;
    qreal y = named ? 60 : 44;
    qreal last = y;
    for (const services::MeterWindow& window : m_meter.windows) {
        if (named) {
            painter.setPen(kInk);
            painter.setFont(fontOf(16, QFont::Bold));
            painter.drawText(QPointF(22, y - 6), Wording::registerName(window.which));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(kPanel);
        painter.drawRoundedRect(QRectF(20, y, 220, 60), 6, 6);
        const QString shown = digits(window) + QString::number(window.tenths % 10);
        painter.setFont(fontOf(32, QFont::Bold));
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const bool red = i == shown.size() - 1;
            const QRectF drum(28 + 35.0 * static_cast<qreal>(i), y + 7, 31, 46);
            painter.setPen(QPen(red ? QColor(Qt::white) : kDrumEdge, 1.5));
            painter.setBrush(red ? kRedDrum : QColor(Qt::black));
            painter.drawRoundedRect(drum, 4, 4);
            painter.setPen(Qt::white);
            centred(painter, drum.center().x(), y + 41, shown.at(i));
        }
        last = y;
        y += 90;
    }
    paintHints(painter, last + 68, 28, 199, 218.5);
    const qreal disc = drawnHeight() - 26;
    painter.setPen(QPen(kScrew, 8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(40, disc), QPointF(220, disc));
    painter.fillRect(QRectF(120, disc - 5, 16, 10), kDisc);
}

void MeterFace::paintScreen(QPainter& painter) const
{
    const services::MeterWindow& window = m_meter.windows.at(m_shown);
    painter.setPen(QPen(kPanel, 2));
    painter.setBrush(kScreen);
    painter.drawRoundedRect(QRectF(16, 44, 228, 88), 6, 6);
    painter.setPen(kScreenInk);
    painter.setFont(fontOf(20, QFont::Bold));
    painter.drawText(QPointF(26, 70), core::obisCode(window.which));
    painter.setFont(fontOf(16, QFont::DemiBold));
    painter.drawText(QPointF(204, 70), u"kWh"_s);

    constexpr qreal kPitch = 29;
    const QString whole = digits(window);
    painter.setFont(fontOf(38, QFont::Bold));
    for (qsizetype i = 0; i < whole.size(); ++i)
        centred(painter, 42 + kPitch * static_cast<qreal>(i), 119, whole.at(i));
    painter.setFont(fontOf(28, QFont::Bold));
    centred(painter, 207, 119, u","_s);
    centred(painter, 223, 119, QString::number(window.tenths % 10));
    paintHints(painter, 136, 28, 200, 223);
}

void MeterFace::paintHints(QPainter& painter, qreal y, qreal from, qreal to, qreal red) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setFont(fontOf(16, QFont::Bold));
    QPainterPath bracket(QPointF(from, y));
    bracket.lineTo(from, y + 7);
    bracket.lineTo(to, y + 7);
    bracket.lineTo(to, y);
    painter.setPen(QPen(kGood, 3, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(bracket);
    centred(painter, (from + to) / 2, y + 27, tr("à noter"));
    painter.setPen(QPen(kBad, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(red, y), QPointF(red, y + 7));
    centred(painter, std::min(red, 218.5) - 4.5, y + 27, tr("pas ici"));
}

} // namespace sites::electruc
