#include "trainer/pin_edit.h"

#include "core/classroom/pin.h"
#include "kit/theme_scope.h"
#include "trainer/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kCellWidth = 68;
constexpr int kCellHeight = 76;
constexpr int kGap = 16;
constexpr qreal kRadius = 12;
constexpr qreal kDotRadius = 11.5;
// The four cells stay within the column of the text, whatever the text size.
constexpr int kLargestPercent = 120;

} // namespace

PinEdit::PinEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(core::kPinLength);
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), this));
    setInputMethodHints(
        Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDragEnabled(false);
    connect(this, &QLineEdit::textChanged, this, [this] { setRefused(false); });
}

void PinEdit::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

QSize PinEdit::sizeHint() const
{
    const QRect last = cell(core::kPinLength - 1);
    return {last.right() + 1, last.height()};
}

QRect PinEdit::cell(int index) const
{
    const kit::Theme theme = kit::ThemeScope::of(this).withTextCap(kLargestPercent);
    const QSize size(theme.px(kCellWidth), theme.px(kCellHeight));
    return {QPoint(index * (size.width() + kGap), 0), size};
}

QRect PinEdit::focusRect() const
{
    return cell(static_cast<int>(qMin(text().size(), qsizetype{core::kPinLength - 1})));
}

bool PinEdit::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QLineEdit::event(event);
}

void PinEdit::keyPressEvent(QKeyEvent* event)
{
    end(false); // one can only go on or take back, as on a cash machine
    QLineEdit::keyPressEvent(event);
}

void PinEdit::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    end(false);
    event->accept();
}

void PinEdit::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_refused ? theme.color(kit::Color::ErrLine)
        : isEnabled()             ? tileLine(theme)
                                  : theme.color(kit::Color::Ctl);
    const qreal pen = m_refused ? 3 : 2;
    for (int i = 0; i < core::kPinLength; ++i) {
        const QRectF box = QRectF(cell(i)).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
        painter.setPen(QPen(line, pen, isEnabled() ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(theme.color(isEnabled() ? kit::Color::Card : kit::Color::DisBg));
        painter.drawRoundedRect(box, kRadius - pen / 2, kRadius - pen / 2);
        if (i < text().size()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(kit::Color::Sim));
            const qreal radius = kDotRadius * cell(i).width() / kCellWidth;
            painter.drawEllipse(QRectF(cell(i)).center(), radius, radius);
        }
    }
}

} // namespace trainer
