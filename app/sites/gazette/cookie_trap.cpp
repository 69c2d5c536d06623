#include "sites/gazette/cookie_trap.h"

#include "kit/button.h"
#include "kit/check_box.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::gazette {

CookieTrap::CookieTrap(Step step, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"cookieTrap"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 16, 40, 16);
    column->setSpacing(8);
    if (step == Step::Banner)
        addBanner(*column);
    else
        addSettings(*column);
}

void CookieTrap::addBanner(QVBoxLayout& column)
{
    column.addWidget(
        new kit::Text(tr("Votre vie privée compte pour nous"), kit::TextType::H3, kit::TextTone::Auto, this));
    column.addWidget(
        new kit::Text(tr("Avec nos 642 partenaires, nous améliorons votre expérience de lecture. "
                         "Profitez du meilleur de La Gazette\u00A0!"),
            this));
    addButtons(column, u"trapSettingsButton"_s, tr("Paramètres"), &CookieTrap::settingsAsked);
}

void CookieTrap::addSettings(QVBoxLayout& column)
{
    column.addWidget(new kit::Text(tr("Vos préférences"), kit::TextType::H3, kit::TextTone::Auto, this));
    column.addWidget(
        new kit::Text(tr("Ces réglages recommandés vous donnent la meilleure expérience."), this));
    const auto box = [this, &column](const QString& name, const QString& text) {
        auto* made = new kit::CheckBox(text, this);
        made->setObjectName(name);
        made->setChecked(true);
        column.addWidget(made);
        return made;
    };
    m_audience = box(u"trapAudienceBox"_s, tr("Statistiques de visite"));
    m_advertising = box(u"trapAdvertisingBox"_s, tr("Publicités choisies pour vous"));
    m_partners = box(u"trapPartnersBox"_s, tr("Partage avec nos 642 partenaires"));
    m_interest = box(u"trapInterestBox"_s, tr("Intérêt légitime de nos partenaires"));
    addButtons(column, u"trapKeepButton"_s, tr("Continuer avec ma sélection"), &CookieTrap::answerWithBoxes);
}

void CookieTrap::addButtons(
    QVBoxLayout& column, const QString& quietName, const QString& quietText, void (CookieTrap::*quiet)())
{
    auto* row = new kit::FlexBox(this);
    row->setGap(20);
    row->setLineGap(8);
    auto* accept = new kit::Button(tr("Tout accepter et continuer"), kit::Button::Role::Primary, row);
    accept->setObjectName(u"trapAcceptButton"_s);
    accept->setSize(kit::Button::Size::Large);
    auto* other = new kit::Button(quietText, kit::Button::Role::Link, row);
    other->setObjectName(quietName);
    column.addWidget(row);
    connect(accept, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(services::kWholeTrap); });
    connect(other, &QAbstractButton::clicked, this, quiet);
}

void CookieTrap::takeFocus()
{
    if (m_audience)
        m_audience->setFocus(Qt::TabFocusReason);
}

void CookieTrap::answerWithBoxes()
{
    Q_EMIT answered({m_audience->isChecked(), m_advertising->isChecked(), m_partners->isChecked(),
        m_interest->isChecked()});
}

void CookieTrap::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Soft));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(kit::Color::Line));
}

} // namespace sites::gazette
