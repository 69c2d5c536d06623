#include "desk/person_tile.h"

#include "kit/avatar.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QKeyEvent>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 76;
constexpr int kGap = 14;
constexpr int kSideMargin = 12;
constexpr int kTopMargin = 16; // at least, above the picture and under the name

kit::TextBlock nameBlock(const QString& name, const kit::Theme& theme)
{
    kit::TextBlock block(name, theme.fontFor(kit::TextType::H3), 1.5);
    block.setAlignment(Qt::AlignHCenter);
    return block;
}

} // namespace

PersonTile::PersonTile(const core::Learner& learner, QWidget* parent)
    : kit::PaintedButton(parent)
    , m_learner(learner)
{
    setObjectName(u"personTile_%1"_s.arg(learner.id.value()));
    setText(learner.firstName);
    setAccessibleName(learner.firstName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum); // as tall as its row
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(m_learner); });
}

QSize PersonTile::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int width = theme.px(kWidth);
    const int name = nameBlock(text(), theme).layout(width - 2 * kSideMargin);
    return {width, qMax(theme.px(kHeight), theme.px(kAvatar) + kGap + name + 2 * kTopMargin)};
}

void PersonTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveAsked(event->key());
        return;
    default:
        kit::PaintedButton::keyPressEvent(event);
    }
}

void PersonTile::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isLight = theme.name() == kit::ThemeName::Light;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(isDown() || underMouse() ? kit::Color::SimTint : kit::Color::Card));
    painter.setPen(QPen(isLight ? QColor(0x6B, 0x55, 0xA0) : theme.color(kit::Color::Sim), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 11, 11);

    const int avatar = theme.px(kAvatar);
    kit::TextBlock name = nameBlock(text(), theme);
    const int nameHeight = name.layout(width() - 2 * kSideMargin);
    const int top = (height() - avatar - kGap - nameHeight) / 2;
    painter.drawPixmap(
        (width() - avatar) / 2, top, kit::Avatar::pixmap(m_learner.avatar, avatar, devicePixelRatioF()));
    name.draw(painter, QPointF(kSideMargin, top + avatar + kGap), theme.color(kit::Color::SimText));
}

} // namespace desk
