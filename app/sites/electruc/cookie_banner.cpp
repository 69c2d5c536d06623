#include "sites/electruc/cookie_banner.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kSameWidth = 190; // of « Refuser » and « Accepter », pixels at 100 % text

} // namespace

CookieBanner::CookieBanner(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"cookieBanner"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_title = new kit::Text({}, kit::TextType::H3, kit::TextTone::Auto, this);
    m_text = new kit::Text({}, kit::TextType::Body, kit::TextTone::Auto, this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* row = new kit::FlexBox(this);
    row->setGap(12);
    row->setLineGap(8);
    column->addWidget(row);
    const auto add
        = [row, this](const QString& name, kit::Button::Role role, void (CookieBanner::*pressed)()) {
              auto* button = new kit::Button(row);
              button->setObjectName(name);
              button->setRole(role);
              connect(button, &QAbstractButton::clicked, this, pressed);
              return button;
          };
    m_refuse = add(u"refuseCookiesButton"_s, kit::Button::Role::Secondary, &CookieBanner::refused);
    m_accept = add(u"acceptCookiesButton"_s, kit::Button::Role::Secondary, &CookieBanner::accepted);
    m_choose = add(u"chooseCookiesButton"_s, kit::Button::Role::Link, &CookieBanner::choiceAsked);
    for (kit::Button* button : {m_refuse, m_accept}) {
        button->setProperty("fixed", true);
        button->setProperty("basis", kSameWidth);
    }
    retranslate();
}

void CookieBanner::setSideMargin(int pixels)
{
    layout()->setContentsMargins(pixels, 14, pixels, 14);
}

void CookieBanner::retranslate()
{
    m_title->setText(tr("Votre choix pour les cookies"));
    m_text->setText(
        tr("Un cookie est une petite note que le site garde sur l’ordinateur. Certains sont nécessaires. Les "
           "autres comptent les visites ou choisissent des publicités : c’est vous qui décidez."));
    m_refuse->setText(tr("Tout refuser"));
    m_accept->setText(tr("Tout accepter"));
    m_choose->setText(tr("Choisir un par un"));
}

bool CookieBanner::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

void CookieBanner::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Soft));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(kit::Color::Line));
}

} // namespace sites::electruc
