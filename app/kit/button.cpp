#include "kit/button.h"

#include "kit/icon.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kIcon = 24;
constexpr int kGap = 10;
constexpr int kRadius = 8;
constexpr int kVerticalPadding = 8; // border and padding
// A label longer than this wraps even at 100 %.
constexpr int kWidestLabel = 420;

} // namespace

Button::Button(QWidget* parent)
    : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

Button::Button(const QString& text, Role role, QWidget* parent)
    : Button(parent)
{
    m_role = role;
    setText(text);
}

Button::~Button() = default;

void Button::setRole(Role role)
{
    m_role = role;
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setTrailingIconName(const QString& name)
{
    m_trailingIconName = name;
    updateGeometry();
    update();
}

void Button::setUnavailableReason(const QString& reason)
{
    m_unavailableReason = reason;
    setAccessibleDescription(reason);
    setEnabled(reason.isEmpty());
}

void Button::setShownState(ShownState state)
{
    m_shown = state;
    update();
}

QString Button::shownText() const
{
    QString plain;
    const QString raw = text();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) == u'&' && i + 1 < raw.size())
            ++i;
        plain += raw.at(i);
    }
    return plain;
}

TextBlock Button::textBlock() const
{
    const TextType type = m_role == Role::Toolbar ? TextType::Chrome : TextType::Button;
    QFont font = ThemeScope::of(this).fontFor(type);
    if (m_role == Role::Viewer)
        font.setPixelSize(ThemeScope::of(this).px(17));
    TextBlock block(shownText(), font, Theme::lineHeightOf(type));
    block.setUnderlined(isLink());
    return block;
}

int Button::sidePadding() const
{
    if (m_role == Role::Toolbar)
        return 8;
    if (isLink())
        return m_size == Size::Compact ? 0 : 14;
    if (m_role == Role::Viewer)
        return 12;
    if (m_size == Size::Compact)
        return 16;
    return shownText().isEmpty() ? 12 : m_size == Size::Large ? 28 : 22; // padding and the 2 px border
}

int Button::iconGap() const
{
    return m_role == Role::Viewer ? 6 : kGap;
}

int Button::iconsWidth() const
{
    const int icon = ThemeScope::of(this).iconPx(kIcon);
    const int gap = shownText().isEmpty() ? 0 : iconGap();
    int width = 0;
    if (!m_iconName.isEmpty())
        width += icon + gap;
    if (!m_trailingIconName.isEmpty())
        width += icon + (isLink() ? 2 : gap);
    return width;
}

int Button::minimumHeightHere() const
{
    const Theme& theme = ThemeScope::of(this);
    if (m_role == Role::Toolbar)
        return theme.px(64);
    return theme.px(m_size == Size::Large ? 56 : 48);
}

QSize Button::sizeHint() const
{
    const Theme& theme = ThemeScope::of(this);
    TextBlock block = textBlock();
    if (m_role == Role::Toolbar)
        return {qMax(theme.px(64), block.naturalWidth() + 2 * sidePadding()), minimumHeightHere()};
    const int text = shownText().isEmpty() ? 0 : block.naturalWidth();
    const int width = qMin(text, theme.px(kWidestLabel));
    const int height = block.layout(qMax(1, width)) + 2 * kVerticalPadding - 4;
    return {qMax(width + iconsWidth() + 2 * sidePadding(), isLink() ? 0 : minimumHeightHere()),
        qMax(height, minimumHeightHere())};
}

QSize Button::minimumSizeHint() const
{
    const Theme& theme = ThemeScope::of(this);
    // Labels stay on one line until text is large: a squeezed row should bend its paragraphs first.
    if (!theme.isLarge() || m_role == Role::Toolbar)
        return sizeHint();
    const TextBlock block = textBlock();
    const int text = shownText().isEmpty() ? 0 : block.longestWordWidth(theme.px(kWidestLabel));
    const int width = qMax(text + iconsWidth() + 2 * sidePadding(), isLink() ? 0 : minimumHeightHere());
    return {qMin(width, sizeHint().width()), minimumHeightHere()};
}

int Button::heightForWidth(int width) const
{
    if (m_role == Role::Toolbar)
        return minimumHeightHere();
    TextBlock block = textBlock();
    const int height = block.layout(width - iconsWidth() - 2 * sidePadding());
    return qMax(height + 2 * kVerticalPadding - 4, minimumHeightHere());
}

QRect Button::focusRect() const
{
    return rect();
}

bool Button::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::Polish) {
        updateGeometry();
        update();
    }
    return QPushButton::event(event);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    // Enter presses the button that has the focus, as on a web page; Qt only knows the space bar outside
    // dialogs.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

Button::Look Button::look() const
{
    const Theme& theme = ThemeScope::of(this);
    const auto c = [&theme](Color role) { return theme.color(role); };
    const QColor none(Qt::transparent);
    if (!isEnabled() && m_role != Role::Toolbar)
        return isLink() ? Look{c(Color::DisText), none, none, false}
                        : Look{c(Color::DisText), c(Color::DisBg), c(Color::Ctl), true};

    const bool down = m_shown == ShownState::Pressed || (m_shown == ShownState::Real && isDown());
    const bool hover = m_shown == ShownState::Hover || (m_shown == ShownState::Real && underMouse());
    const auto filled = [&](Color text, Color base, Color over, Color pressed) {
        const QColor fill = c(down ? pressed : hover ? over : base);
        return Look{c(text), fill, fill, false};
    };
    const auto outlined = [&](Color text, Color line, Color base, Color over) {
        const QColor fill = down ? theme.pressed(over) : (hover || isChecked()) ? c(over) : c(base);
        return Look{c(text), fill, c(line), false};
    };
    switch (m_role) {
    case Role::Primary:
        return filled(Color::OnPrimary, Color::Primary, Color::PrimaryHover, Color::PrimaryDown);
    case Role::Secondary:
        return outlined(Color::Primary, Color::Primary, Color::Bg, Color::Tint);
    case Role::Danger:
        return outlined(Color::ErrText, Color::ErrLine, Color::Bg, Color::ErrBg);
    case Role::DangerPrimary: {
        const QColor fill = down ? c(Color::ErrText).darker(140)
            : hover              ? c(Color::ErrText).darker(120)
                                 : c(Color::ErrText);
        return {c(Color::Bg), fill, fill, false};
    }
    case Role::Sim:
        return outlined(Color::Sim, Color::Sim, Color::Card, Color::SimTint);
    case Role::SimPrimary:
        // In the dark themes simDark would swallow the dark label: the hover colour serves for both.
        return filled(Color::OnSim, Color::Sim, Color::SimHover,
            theme.name() == ThemeName::Light ? Color::SimDark : Color::SimHover);
    case Role::Ink:
        return outlined(Color::Ink, Color::Ink, Color::Bg, Color::Soft);
    case Role::Link:
        return {c(Color::Link), down || hover ? c(Color::Soft) : none, none, false};
    case Role::SimLink:
        return {c(Color::Sim), down || hover ? c(Color::SimTint) : none, none, false};
    case Role::Toolbar:
        return {c(isEnabled() ? Color::Ink : Color::Muted),
            isEnabled() && (down || hover || isChecked())
                ? (down ? theme.pressed(Color::Soft) : c(Color::Soft))
                : none,
            none, false};
    case Role::OnDark: {
        const QColor white(Qt::white);
        return {white, down || hover ? QColor(255, 255, 255, 40) : none, QColor(0xB9, 0xA6, 0xE0), false};
    }
    case Role::Viewer: {
        const QColor line
            = theme.name() == ThemeName::Contrast ? QColor(Qt::white) : QColor(0x7D, 0x8A, 0x9B);
        return {Qt::white, down || hover ? QColor(255, 255, 255, 40) : none, line, false};
    }
    }
    return {};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look shown = look();
    painter.setBrush(shown.background);
    if (shown.line.alpha() > 0) {
        QPen pen(shown.line, 2);
        if (shown.dashed) {
            pen.setDashPattern({3, 2.5});
            pen.setCapStyle(Qt::FlatCap);
        }
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
    if (m_role == Role::Toolbar)
        paintToolbar(painter, shown);
    else
        paintPlain(painter, shown);
}

void Button::paintToolbar(QPainter& painter, const Look& shown)
{
    const Theme& theme = ThemeScope::of(this);
    const int icon = theme.iconPx(kIcon);
    TextBlock block = textBlock();
    block.setAlignment(Qt::AlignHCenter);
    const int textHeight = shownText().isEmpty() ? 0 : block.layout(width());
    const int gap = textHeight > 0 ? 3 : 0;
    const int top = (height() - icon - gap - textHeight) / 2;
    painter.setOpacity(isEnabled() ? 1.0 : 0.55);
    paintIcon(painter, m_iconName, shown.text, QRectF(0, top, width(), icon), icon);
    painter.setOpacity(1.0);
    if (textHeight > 0)
        block.draw(painter, QPointF(0, top + icon + gap), shown.text);
}

void Button::paintPlain(QPainter& painter, const Look& shown)
{
    const Theme& theme = ThemeScope::of(this);
    const int icon = theme.iconPx(kIcon);
    TextBlock block = textBlock();
    block.setAlignment(Qt::AlignHCenter);
    const bool hasText = !shownText().isEmpty();
    const int room = width() - iconsWidth() - 2 * sidePadding();
    int textHeight = 0;
    int textWidth = 0;
    if (hasText) {
        block.layout(qMax(1, room));
        textWidth = qMin(room, block.usedWidth());
        textHeight = block.layout(qMax(1, textWidth));
    }
    const int total = textWidth + iconsWidth();
    qreal x = isLink() ? sidePadding() : (width() - total) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal extent) { return mirrored ? width() - from - extent : from; };
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, m_iconName, shown.text, QRectF(place(x, icon), 0, icon, height()), icon);
        x += icon + (hasText ? iconGap() : 0);
    }
    if (hasText) {
        block.draw(painter, QPointF(place(x, textWidth), (height() - textHeight) / 2), shown.text);
        x += textWidth + (isLink() ? 2 : kGap);
    }
    if (!m_trailingIconName.isEmpty())
        paintIcon(painter, m_trailingIconName, shown.text, QRectF(place(x, icon), 0, icon, height()), icon);
}

} // namespace kit
