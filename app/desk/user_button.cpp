#include "desk/user_button.h"

#include "kit/avatar.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 32;
constexpr int kPadding = 10;
constexpr int kGap = 8;
constexpr int kChevron = 20;
constexpr int kWidestName = 220;

} // namespace

UserButton::UserButton(QWidget* parent)
    : kit::PaintedButton(parent)
{
    setObjectName(u"userButton"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &UserButton::openMenu);
}

void UserButton::setLearner(const core::Learner& learner)
{
    m_learner = learner;
    setText(learner.firstName);
    setAccessibleName(
        tr("%1 : mon personnage, voir mieux, changer de personne", "first name").arg(learner.firstName));
    updateGeometry();
    update();
}

QSize UserButton::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int name = QFontMetrics(theme.fontFor(kit::TextType::Chrome)).horizontalAdvance(text()) + 1;
    return {2 * kPadding + kAvatar + 2 * kGap + qMin(name, kWidestName) + theme.iconPx(kChevron), 48};
}

void UserButton::openMenu()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"userMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(theme.fontFor(kit::TextType::Body));
    const int icon = theme.iconPx(24);
    const QColor ink = theme.color(kit::Color::Ink);
    QAction* card = menu->addAction(kit::icon(u"key"_s, ink, icon), tr("Mon personnage"));
    card->setObjectName(u"cardAction"_s);
    connect(card, &QAction::triggered, this, &UserButton::cardAsked);
    QAction* seeBetter = menu->addAction(kit::icon(u"eye"_s, ink, icon), tr("Voir mieux"));
    seeBetter->setObjectName(u"seeBetterAction"_s);
    connect(seeBetter, &QAction::triggered, this, &UserButton::seeBetterAsked);
    QAction* papers = menu->addAction(kit::icon(u"medal"_s, ink, icon), tr("Mes papiers"));
    papers->setObjectName(u"papersAction"_s);
    connect(papers, &QAction::triggered, this, &UserButton::papersAsked);
    QAction* recorded = menu->addAction(kit::icon(u"shield"_s, ink, icon), tr("Ce qui est gardé de moi"));
    recorded->setObjectName(u"recordedAction"_s);
    connect(recorded, &QAction::triggered, this, &UserButton::recordedAsked);
    QAction* leave = menu->addAction(kit::icon(u"users"_s, ink, icon), tr("Changer de personne"));
    leave->setObjectName(u"leaveAction"_s);
    connect(leave, &QAction::triggered, this, &UserButton::leaveAsked);
    // An assistive tool triggers the action without closing the menu.
    connect(menu, &QMenu::triggered, menu, &QWidget::close);
    menu->setActiveAction(card);
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), height())));
}

bool UserButton::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        setLearner(core::Learner(m_learner));
        update();
    }
    return kit::PaintedButton::event(event);
}

void UserButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        openMenu();
    else
        kit::PaintedButton::keyPressEvent(event);
}

void UserButton::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(kit::Color::Line));
        painter.drawRoundedRect(rect().adjusted(0, 2, 0, -2), 8, 8);
    }
    painter.drawPixmap(kPadding, (height() - kAvatar) / 2,
        kit::Avatar::pixmap(m_learner.avatar, kAvatar, devicePixelRatioF()));
    const QColor ink = theme.color(kit::Color::ChromeText);
    const int chevron = theme.iconPx(kChevron);
    painter.setFont(theme.fontFor(kit::TextType::Chrome));
    painter.setPen(ink);
    const QRect place(
        kPadding + kAvatar + kGap, 0, width() - 2 * kPadding - kAvatar - 2 * kGap - chevron, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    kit::paintIcon(
        painter, u"chevron-down"_s, ink, QRectF(width() - kPadding - chevron, 0, chevron, height()), chevron);
}

} // namespace desk
