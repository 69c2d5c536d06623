#include "browser/new_tab_button.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QPainter>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 14;
constexpr int kIcon = 20;
constexpr int kGap = 11;
constexpr int kRight = 18;

} // namespace

NewTabButton::NewTabButton(QWidget* parent)
    : kit::PaintedButton(parent)
{
    setObjectName(u"newTabButton"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NewTabButton::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int words = QFontMetrics(theme.fontFor(kit::TextType::Chrome)).horizontalAdvance(text()) + 1;
    return {kLeft + theme.iconPx(kIcon) + kGap + words + kRight, theme.px(46)};
}

void NewTabButton::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(kit::Color::Line));
        painter.drawRoundedRect(rect().adjusted(0, 2, 0, -2), 8, 8);
    }
    painter.setOpacity(isEnabled() ? 1.0 : 0.55);
    const int icon = theme.iconPx(kIcon);
    const QColor ink = theme.color(kit::Color::ChromeText);
    if (width() < sizeHint().width()) {
        kit::paintIcon(painter, u"plus"_s, ink, rect(), icon);
        return;
    }
    kit::paintIcon(painter, u"plus"_s, ink, QRectF(kLeft, 1, icon, height()), icon);
    painter.setFont(theme.fontFor(kit::TextType::Chrome));
    painter.setPen(ink);
    painter.drawText(
        rect().adjusted(kLeft + icon + kGap, 1, 0, 1), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace browser
