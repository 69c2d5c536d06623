#include "coach/overlay/callout.h"

#include "coach/overlay/announce.h"
#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/icon.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kIcon = 48;
constexpr int kPadding = 22;

} // namespace

Callout::Callout(QWidget* parent)
    : QWidget(parent)
    , m_title(new kit::Text(this))
    , m_text(new kit::Text(this))
    , m_done(new kit::Button(this))
{
    setObjectName(u"spotlightCallout"_s);
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    m_title->setType(kit::TextType::H2Compact);
    m_title->setTone(kit::TextTone::Sim);
    m_title->setObjectName(u"calloutTitle"_s);
    m_text->setTone(kit::TextTone::Sim);
    m_text->setObjectName(u"calloutText"_s);
    m_done->setRole(kit::Button::Role::SimPrimary);
    m_done->setIconName(u"check"_s);
    m_done->setObjectName(u"understoodButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding + kIcon + 16, kPadding + kBeak, kPadding, kPadding + kBeak);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_done, 0, Qt::AlignLeft);
}

void Callout::say(const QString& title, const QString& text)
{
    m_done->setText(tr("J’ai compris"));
    m_title->setText(title);
    m_text->setText(text);
    const QString told = title + u". "_s + text;
    if (told != accessibleName())
        announce(*this, told);
}

void Callout::setOutlined(bool outlined)
{
    m_isOutlined = outlined;
    update();
}

void Callout::pointAt(int x, bool isUnderTarget)
{
    m_beakAt = qBound(40, x, qMax(40, width() - 40));
    m_isUnderTarget = isUnderTarget;
    update();
}

void Callout::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, kBeak, -1, -kBeak);
    QPainterPath shape;
    shape.addRoundedRect(card, 12, 12);
    QPolygonF beak;
    if (m_isUnderTarget)
        beak << QPointF(m_beakAt - 18, card.top() + 1) << QPointF(m_beakAt, 0)
             << QPointF(m_beakAt + 18, card.top() + 1);
    else
        beak << QPointF(m_beakAt - 18, card.bottom() - 1) << QPointF(m_beakAt, height())
             << QPointF(m_beakAt + 18, card.bottom() - 1);
    QPainterPath pointer;
    pointer.addPolygon(beak);
    pointer.closeSubpath();
    shape = shape.united(pointer);
    painter.fillPath(shape, theme.color(kit::Color::Cream));
    if (m_isOutlined)
        painter.strokePath(shape, QPen(theme.color(kit::Color::Sim), 2));
    else if (theme.name() != kit::ThemeName::Light)
        painter.strokePath(shape, QPen(theme.color(kit::Color::CreamLine), 2));
    const QRectF circle(kPadding, kBeak + kPadding, kIcon, kIcon);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x4A, 0x2A, 0x85));
    painter.drawEllipse(circle);
    kit::paintIcon(painter, u"show-me"_s, QColor(0xFF, 0xC5, 0x33), circle, 28);
}

} // namespace coach::overlay
