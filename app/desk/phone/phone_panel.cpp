#include "desk/phone/phone_panel.h"

#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/page_scroll.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int kMargin = 8; // between the window and the case
constexpr int kCase = 8; // the case around the glass
constexpr QColor kCaseColor(0x24, 0x34, 0x47); // ink of the light theme, in every theme

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled();
}

// Depth first, as layouts stack them: the order of reading.
void collectTabs(QWidget& widget, QList<QWidget*>& found)
{
    if (takesTab(widget))
        found.append(&widget);
    for (QObject* child : widget.children()) {
        if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow() && !inner->isHidden())
            collectTabs(*inner, found);
    }
}

} // namespace

PhonePanel::PhonePanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"phonePanel"_s);
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(kMargin + kCase, kMargin + 6, kMargin + kCase, kMargin + kCase);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->setSpacing(8);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_owner = new kit::Text({}, kit::TextType::SmallStrong, kit::TextTone::OnDark, this);
    m_owner->setObjectName(u"phoneOwnerText"_s);
    m_number = new kit::Text({}, kit::TextType::Small, kit::TextTone::OnDark, this);
    m_number->setObjectName(u"phoneNumberText"_s);
    lines->addWidget(m_owner);
    lines->addWidget(m_number);
    head->addLayout(lines, 1);
    m_close = new kit::Button(this);
    m_close->setObjectName(u"closePhoneButton"_s);
    m_close->setRole(kit::Button::Role::OnDark);
    m_close->setIconName(u"close"_s);
    connect(m_close, &QAbstractButton::clicked, this, &PhonePanel::closeAsked);
    head->addWidget(m_close, 0, Qt::AlignTop);
    outer->addLayout(head);

    m_glass = new QWidget(this);
    auto* glass = new QVBoxLayout(m_glass);
    glass->setContentsMargins(0, 6, 0, 8);
    glass->setSpacing(0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(12, 2, 12, 6);
    bar->setSpacing(8);
    m_back = new kit::Button(m_glass);
    m_back->setObjectName(u"phoneBackButton"_s);
    m_back->setRole(kit::Button::Role::Link);
    m_back->setIconName(u"chevron-left"_s);
    connect(m_back, &QAbstractButton::clicked, this, &PhonePanel::backAsked, Qt::QueuedConnection);
    m_title = new kit::Text({}, kit::TextType::H3, kit::TextTone::Auto, m_glass);
    m_title->setObjectName(u"phoneTitle"_s);
    m_title->setHeadingLevel(2);
    bar->addWidget(m_back, 0, Qt::AlignLeft);
    bar->addWidget(m_title);
    glass->addLayout(bar);
    m_scroll = new kit::PageScroll(m_glass);
    m_scroll->setObjectName(u"phoneScroll"_s);
    glass->addWidget(m_scroll, 1);
    outer->addWidget(m_glass, 1);
    hide();
    retranslate();
    arrange();
}

void PhonePanel::setOwner(const QString& firstName, const QString& number)
{
    m_firstName = firstName;
    m_number->setText(number);
    m_number->setVisible(!number.isEmpty());
    retranslate();
}

QWidget* PhonePanel::screen() const
{
    return m_scroll->widget();
}

void PhonePanel::showScreen(QWidget* screen, const QString& title, const QString& way)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == m_back || m_scroll->isAncestorOf(focus));
    const QString focused = hadFocus ? focus->objectName() : QString();
    QWidget* before = m_scroll->takeWidget();
    m_title->setText(title);
    m_back->setText(way);
    m_back->setVisible(!way.isEmpty());
    m_scroll->setAccessibleName(title);
    m_scroll->setWidget(screen);
    screen->setAutoFillBackground(false);
    screen->show();
    if (before) {
        // Its own click may have led here.
        before->hide();
        before->deleteLater();
    }
    orderTabs();
    Q_EMIT screenShown();
    if (!hadFocus)
        return;
    auto* same = focused == m_back->objectName() ? nullptr : screen->findChild<QWidget*>(focused);
    if (same && takesTab(*same))
        same->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void PhonePanel::scrollToEnd()
{
    // After the layout has found the heights.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum()); },
        Qt::QueuedConnection);
}

void PhonePanel::scrollToStart()
{
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

void PhonePanel::focusFirst()
{
    QList<QWidget*> inside;
    if (!m_back->isHidden())
        inside.append(m_back);
    else if (screen())
        collectTabs(*screen(), inside);
    (inside.isEmpty() ? m_close : inside.first())->setFocus(Qt::OtherFocusReason);
}

void PhonePanel::orderTabs()
{
    QList<QWidget*> inside{m_close, m_back};
    if (screen())
        collectTabs(*screen(), inside);
    QWidget* last = window()->previousInFocusChain();
    for (QWidget* next : std::as_const(inside)) {
        if (next != last)
            setTabOrder(last, next);
        last = next;
    }
}

void PhonePanel::goBackOrClose()
{
    if (m_back->isVisible())
        Q_EMIT backAsked();
    else
        Q_EMIT closeAsked();
}

void PhonePanel::retranslate()
{
    //: Whose phone: the first name of the person played
    const QString owner = tr("Téléphone de %1").arg(m_firstName);
    setAccessibleName(owner);
    m_owner->setText(owner);
    m_close->setAccessibleName(tr("Fermer le téléphone"));
    m_close->setToolTip(tr("Fermer le téléphone (F8)"));
}

void PhonePanel::arrange()
{
    setFixedWidth(kit::ThemeScope::of(this).isLarge() ? kLargeWidth : kWidth);
}

bool PhonePanel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (kit::isLookChange(event))
        arrange();
    // Before the window takes it to stop the page.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PhonePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goBackOrClose();
    else
        QWidget::keyPressEvent(event);
}

void PhonePanel::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isContrast = theme.name() == kit::ThemeName::Contrast;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(kit::Color::ChromeBg));
    painter.fillRect(QRect(0, 0, 1, height()), theme.color(kit::Color::Ctl));
    const QColor edge
        = theme.color(theme.name() == kit::ThemeName::Light ? kit::Color::Ink : kit::Color::Ctl);
    painter.setPen(QPen(isContrast ? QColor(Qt::white) : edge, 2));
    painter.setBrush(isContrast ? QColor(Qt::black) : kCaseColor);
    painter.drawRoundedRect(QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), 20, 20);
    painter.setPen(isContrast ? QPen(Qt::white, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(kit::Color::Bg));
    painter.drawRoundedRect(QRectF(m_glass->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace desk
