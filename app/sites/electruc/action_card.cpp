#include "sites/electruc/action_card.h"

#include "kit/accessibility.h"
#include "kit/icon_tile.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sites::electruc {

ActionCard::ActionCard(QWidget* parent)
    : kit::PaintedButton(parent)
    , m_icon(new kit::IconTile(this))
    , m_title(new kit::Text({}, kit::TextType::Strong, kit::TextTone::Auto, this))
    , m_description(new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, this))
{
    kit::setAccessibleRole(*this, QAccessible::Link);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget* part :
        {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_description)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_description);
    texts->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
}

QString ActionCard::iconName() const
{
    return m_icon->iconName();
}

void ActionCard::setIconName(const QString& name)
{
    m_icon->setIconName(name);
}

QString ActionCard::title() const
{
    return m_title->text();
}

void ActionCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString ActionCard::description() const
{
    return m_description->text();
}

void ActionCard::setDescription(const QString& description)
{
    m_description->setText(description);
    setAccessibleDescription(description);
}

QSize ActionCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ActionCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void ActionCard::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool lit = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(lit ? kit::Color::Primary : kit::Color::Line), lit ? 2 : 1));
    painter.setBrush(theme.color(isDown() ? kit::Color::Tint : kit::Color::Bg));
    const qreal inset = lit ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);
}

} // namespace sites::electruc
