#include "sites/electruc/site_footer.h"

#include "kit/flex_box.h"
#include "kit/small_link.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "sites/electruc/paths.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sites::electruc {

SiteFooter::SiteFooter(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 10, 40, 10);
    auto* row = new kit::FlexBox(this);
    row->setGap(32);
    row->setLineGap(0);
    column->addWidget(row);
    m_text = new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, row);
    m_text->setMeasured(false);
    m_legal = addLink("legalLink", paths::url(paths::kLegal), row);
    m_privacy = addLink("privacyLink", paths::url(paths::kPrivacy), row);
    m_cookies = addLink("cookiesLink", paths::url(paths::kCookies), row);
    m_accessibility = addLink("accessibilityLink", paths::url(paths::kAccessibility), row);
    m_contact = addLink("footerContactLink", paths::url(paths::kContactPage), row);
    retranslate();
}

kit::SmallLink* SiteFooter::addLink(const char* name, const QUrl& url, QWidget* parent)
{
    auto* link = new kit::SmallLink(parent);
    link->setObjectName(QLatin1StringView(name));
    connect(link, &QAbstractButton::clicked, this, [this, url] { Q_EMIT asked(url); });
    return link;
}

void SiteFooter::retranslate()
{
    m_text->setText(tr("Electruc — fournisseur d’énergie fictif, créé pour l’entraînement"));
    m_legal->setText(tr("Mentions légales"));
    m_privacy->setText(tr("Vie privée"));
    m_cookies->setText(tr("Cookies"));
    m_accessibility->setText(tr("Accessibilité"));
    m_contact->setText(tr("Contact"));
    // The header has a « Contact » too: two controls of one page never share a name.
    m_contact->setAccessibleName(tr("Contact, en bas de page"));
}

void SiteFooter::setSideMargin(int pixels)
{
    layout()->setContentsMargins(pixels, 10, pixels, 10);
}

bool SiteFooter::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

void SiteFooter::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Soft));
    painter.fillRect(0, 0, width(), 1, theme.color(kit::Color::Line));
}

} // namespace sites::electruc
