#include "coach/overlay/panel_header.h"

#include "kit/button.h"
#include "kit/icon.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kIcon = 26;

} // namespace

PanelHeader::PanelHeader(QWidget* parent)
    : QWidget(parent)
    , m_place(new kit::Text(this))
    , m_title(new kit::Text(this))
    , m_fold(new kit::Button(this))
{
    m_place->setType(kit::TextType::Small);
    m_place->setTone(kit::TextTone::OnDark);
    m_place->setObjectName(u"coachPlaceText"_s);
    m_title->setType(kit::TextType::H3);
    m_title->setTone(kit::TextTone::OnDark);
    m_title->setObjectName(u"coachTitle"_s);
    m_fold->setObjectName(u"foldCoachButton"_s);
    m_fold->setRole(kit::Button::Role::OnDark);
    m_fold->setIconName(u"chevron-right"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 8, 12);
    row->setSpacing(8);
    row->addSpacing(kIcon + 8);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addStretch(1);
    row->addLayout(column, 1);
    row->addWidget(m_fold, 0, Qt::AlignTop);
}

void PanelHeader::show(const QString& place, const QString& title)
{
    m_place->setText(place);
    m_title->setText(title);
    m_fold->setAccessibleName(tr("Réduire l’exercice"));
    m_fold->setToolTip(tr("Réduire l’exercice"));
}

void PanelHeader::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(kit::Color::SimDark));
    if (theme.name() == kit::ThemeName::Contrast)
        painter.fillRect(QRect(0, height() - 2, width(), 2), theme.color(kit::Color::Sim));
    kit::paintIcon(painter, u"compass"_s, QColor(0xFF, 0xC5, 0x33), QRectF(16, 10, kIcon, kIcon + 6), kIcon);
}

} // namespace coach::overlay
