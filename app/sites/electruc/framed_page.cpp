#include "sites/electruc/framed_page.h"

#include "browser/notice_note.h"
#include "core/accounts/account.h"
#include "kit/breadcrumb.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/nav_menu.h"
#include "kit/note.h"
#include "kit/page_scroll.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "services/accounts/session_service.h"
#include "services/energy/dashboard_service.h"
#include "sites/electruc/cookie_banner.h"
#include "sites/electruc/menu_column.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/site_footer.h"
#include "sites/electruc/site_header.h"
#include "sites/electruc/wording.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWidgetItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kMenuWidth = 232;
constexpr int kWide = 1600; // from here pages breathe more (design README section 3)
constexpr int kUnderNotice = 12; // to the title

// The breadcrumb's links are 44 px high for the finger, its words 24: the empty foot of its line lies over
// the head of the title, where nothing is drawn. Words that stand under them have no such foot.
class TopLineItem final : public QWidgetItem
{
public:
    TopLineItem(QWidget* line, const QWidget* links)
        : QWidgetItem(line)
        , m_links(links)
    {
    }

    QSize sizeHint() const override { return shorter(QWidgetItem::sizeHint()); }
    QSize minimumSize() const override { return shorter(QWidgetItem::minimumSize()); }
    int heightForWidth(int width) const override
    {
        const int height = QWidgetItem::heightForWidth(width);
        return height > kOverlap ? height - overlap(width) : height;
    }
    void setGeometry(const QRect& place) override
    {
        QWidgetItem::setGeometry(place.adjusted(0, 0, 0, overlap(place.width())));
    }

private:
    static constexpr int kOverlap = 4;

    static QSize shorter(const QSize& size) { return {size.width(), std::max(0, size.height() - kOverlap)}; }
    int overlap(int width) const
    {
        const int links
            = m_links->hasHeightForWidth() ? m_links->heightForWidth(width) : m_links->sizeHint().height();
        return QWidgetItem::heightForWidth(width) > links ? -kOverlap : kOverlap;
    }

    const QWidget* m_links;
};

} // namespace

FramedPage::FramedPage(
    const SiteContext& context, browser::Navigator& navigator, Section section, Width width)
    : m_context(context)
    , m_navigator(navigator)
    , m_section(section)
    , m_edgeToEdge(width == Width::EdgeToEdge)
{
    build();
    showWhoIsSignedIn();
    showLanguage();
    adapt();
}

FramedPage::~FramedPage() = default;

void FramedPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new kit::PageScroll(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    outer->addWidget(m_scroll);

    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new SiteHeader(m_section, sheet);
    connect(m_header, &SiteHeader::asked, this, [this](const QUrl& url) {
        if (url.path() == paths::kHelp)
            showHelp(url);
        else
            m_navigator.go(url);
    });
    connect(m_header, &SiteHeader::signOutAsked, this, &FramedPage::signOut);
    connect(m_header, &SiteHeader::languageChosen, this, &FramedPage::chooseLanguage);
    column->addWidget(m_header);
    buildCookieBanner(sheet, column);

    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(0);
    column->addLayout(m_row, 1);
    if (isPrivate())
        buildCustomerMenu(sheet);
    m_bodyFrame = new QWidget(sheet);
    m_row->addWidget(m_bodyFrame, 1);
    buildBody();

    m_footer = new SiteFooter(sheet);
    connect(m_footer, &SiteFooter::asked, this, [this](const QUrl& url) { m_navigator.go(url); });
    column->addWidget(m_footer);
    m_scroll->setWidget(sheet);
}

void FramedPage::buildCookieBanner(QWidget* sheet, QVBoxLayout* column)
{
    if (!m_context.settings.inForce().cookieBanner || !m_navigator.persona().isValid())
        return;
    const auto choice = m_context.visits.cookieChoice(m_navigator.persona());
    if (!choice || choice->has_value())
        return;
    m_cookieBanner = new CookieBanner(sheet);
    column->addWidget(m_cookieBanner);
    connect(m_cookieBanner, &CookieBanner::refused, this, [this] { keepCookies(services::CookieChoice{}); });
    connect(m_cookieBanner, &CookieBanner::accepted, this, [this] {
        keepCookies(services::CookieChoice{true, true});
    });
    connect(m_cookieBanner, &CookieBanner::choiceAsked, this,
        [this] { m_navigator.go(paths::url(paths::kCookies)); });
}

void FramedPage::keepCookies(const std::optional<services::CookieChoice>& choice)
{
    if (const auto kept = m_context.visits.chooseCookies(m_navigator.persona(), choice); !kept) {
        showError(kept.error().code);
        return;
    }
    if (m_cookieBanner)
        m_cookieBanner->setVisible(!choice);
    using browser::Notice;
    using browser::Tone;
    if (!choice) {
        m_navigator.redirect(paths::url(paths::kCookies),
            Notice{Tone::Ok, tr("Votre choix est repris."), tr("Le site ne garde plus que le nécessaire.")});
        return;
    }
    const bool refused = *choice == services::CookieChoice{};
    const Notice notice{Tone::Ok, refused ? tr("C’est noté : vous refusez.") : tr("C’est noté."),
        refused
            ? tr("Le site marche aussi bien. Le lien « Cookies », en bas de page, permet de changer d’avis.")
            : tr("Le lien « Cookies », en bas de page, permet de changer d’avis à tout moment.")};
    showNotice(notice);
    onCookiesKept();
}

void FramedPage::buildCustomerMenu(QWidget* sheet)
{
    m_menu = new MenuColumn(sheet);
    connect(m_menu, &MenuColumn::asked, this, [this](const QUrl& url) { m_navigator.go(url); });
    connect(m_menu, &MenuColumn::signOutAsked, this, &FramedPage::signOut);
    m_row->addWidget(m_menu);
}

void FramedPage::buildBody()
{
    m_body = new QVBoxLayout(m_bodyFrame);
    m_body->setSpacing(0);
    m_topLine = new kit::FlexBox(m_bodyFrame);
    m_topLine->setGap(24);
    m_topLine->setLineGap(0);
    m_breadcrumb = new kit::Breadcrumb(m_topLine);
    m_breadcrumb->setObjectName(u"breadcrumb"_s);
    m_breadcrumb->setProperty("grow", true);
    connect(m_breadcrumb, &kit::Breadcrumb::linkActivated, this,
        [this](const QString& target) { m_navigator.go(QUrl(target)); });
    m_whoText = new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, m_topLine);
    m_whoText->setObjectName(u"whoText"_s);
    // Its own area, so that the room under the note comes and goes with it.
    m_noticeArea = new QWidget(m_bodyFrame);
    auto* noticeColumn = new QVBoxLayout(m_noticeArea);
    m_notice = new kit::Note(m_noticeArea);
    m_notice->setObjectName(u"notice"_s);
    noticeColumn->addWidget(m_notice);
    connect(m_notice, &kit::Note::actionTriggered, this, [this] { m_navigator.go(m_noticeTarget); });
    m_noticeArea->hide();
    m_content = new QWidget(m_bodyFrame);
    m_content->setObjectName(u"content"_s);
    m_body->addItem(new TopLineItem(m_topLine, m_breadcrumb));
    m_body->addWidget(m_noticeArea);
    m_body->addWidget(m_content, 1);
    m_topLine->raise();
}

QString FramedPage::title() const
{
    //: Title of a tab: the page, then the site
    return tr("%1 — Electruc").arg(m_pageName);
}

void FramedPage::setPageName(const QString& name, const QList<Crumb>& above)
{
    m_pageName = name;
    QList<kit::Breadcrumb::Step> steps;
    for (const Crumb& crumb : above)
        steps.append({crumb.name, crumb.url.toString()});
    steps.append({name, {}});
    m_breadcrumb->setSteps(steps);
    m_breadcrumb->setVisible(!above.isEmpty());
    m_topLine->setVisible(!above.isEmpty() || isPrivate());
    adapt();
    setAccessibleName(title());
    Q_EMIT titleChanged();
}

void FramedPage::setMenuPath(const QString& path)
{
    if (m_menu)
        m_menu->setCurrentPath(path);
}

FramedPage::Crumb FramedPage::homeCrumb() const
{
    return {tr("Accueil"), paths::url(paths::kHome)};
}

FramedPage::Crumb FramedPage::servicesCrumb() const
{
    return {tr("Nos services"), paths::url(paths::kServices)};
}

FramedPage::Crumb FramedPage::areaCrumb() const
{
    return {tr("Espace client"), paths::url(paths::kDashboard)};
}

void FramedPage::link(QAbstractButton* button, const QUrl& url)
{
    connect(button, &QAbstractButton::clicked, this, [this, url] { m_navigator.go(url); });
}

void FramedPage::helpLink(QAbstractButton* button, const QUrl& url)
{
    connect(button, &QAbstractButton::clicked, this, [this, url] { showHelp(url); });
}

void FramedPage::showHelp(const QUrl& url)
{
    if (hasUnsentInput())
        m_navigator.openInNewTab(url);
    else
        m_navigator.go(url);
}

void FramedPage::showNotice(const browser::Notice& notice)
{
    m_noticeTarget = notice.actionUrl;
    m_noticeArea->show();
    m_scroll->verticalScrollBar()->setValue(0);
    browser::tell(*m_notice, notice); // takes the focus: whoever cannot see the message hears it (E-07)
}

void FramedPage::showError(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::NotFound:
        m_navigator.showNotFound();
        break;
    case core::ErrorCode::NotSignedIn:
        m_navigator.redirect(paths::url(paths::kSignIn));
        break;
    default:
        m_navigator.showFailure();
        break;
    }
}

core::AccountId FramedPage::accountId() const
{
    const auto account = m_context.session.account();
    return account ? account->id : core::AccountId();
}

void FramedPage::showWhoIsSignedIn()
{
    const auto account = m_context.session.account();
    m_header->setSignOutShown(account.has_value() && !isPrivate());
    m_whoText->setVisible(account.has_value() && isPrivate());
    if (!account || !isPrivate())
        return;
    // The name a customer knows; the address when it cannot be read.
    QString name = account->email;
    if (const auto holder = m_context.dashboard.dashboard(account->id); holder && !holder->lastName.isEmpty())
        name = Wording::title(holder->title) + u'\u00A0' + holder->lastName;
    m_whoText->setText(tr("Connecté en tant que %1 · Accès sécurisé").arg(name));
}

void FramedPage::showLanguage()
{
    m_header->setLanguage(m_context.language());
}

void FramedPage::chooseLanguage(core::Language language)
{
    if (const auto chosen = m_context.siteLanguage.choose(language, accountId()); !chosen) {
        showError(chosen.error().code);
        return;
    }
    showLanguage();
    onLanguageKept();
    //: Translate as « The site is in English. »: the language itself is named
    showNotice({browser::Tone::Ok, tr("Le site est en français."), {}});
}

void FramedPage::signOut()
{
    // Once signed out, nothing could be kept any more.
    if (!asksBeforeLeaving([this] { endSession(); }))
        endSession();
}

void FramedPage::endSession()
{
    if (const auto done = m_context.session.signOut(); !done) {
        showError(done.error().code);
        return;
    }
    m_navigator.redirect(paths::url(paths::kHome),
        browser::Notice{browser::Tone::Ok, tr("Votre session est fermée."),
            tr("Personne ne peut plus voir votre espace client sur cet ordinateur.")});
}

int FramedPage::sideMargin() const
{
    return width() >= kWide ? 120 : 40;
}

void FramedPage::adapt()
{
    const int side = isPrivate() ? 28 : sideMargin();
    m_header->setSideMargin(side);
    m_footer->setSideMargin(side);
    if (m_cookieBanner)
        m_cookieBanner->setSideMargin(side);
    m_noticeArea->layout()->setContentsMargins(m_edgeToEdge ? side : 0, m_edgeToEdge ? kUnderNotice : 0,
        m_edgeToEdge ? side : 0, m_edgeToEdge ? 0 : kUnderNotice);
    if (m_edgeToEdge) {
        m_body->setContentsMargins(0, 0, 0, 0);
    } else {
        // The breadcrumb's line is 44 px high for its links: the page starts that much closer to the header.
        const int top = m_topLine->isVisibleTo(this) ? 5 : 26;
        m_body->setContentsMargins(side, top, side, 24);
    }
    if (m_menu) {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        // 232 px at 100 %, 330 at 150 %
        const int menuWidth = kMenuWidth + (theme.textPercent() - 100) * 98 / 50;
        const bool folded = theme.isHuge() || width() < 3 * menuWidth;
        m_row->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_menu->adapt(folded, menuWidth);
    }
    adaptContent();
}

void FramedPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (kit::isLookChange(event)) {
        adapt();
    } else if (event->type() == QEvent::LanguageChange) {
        showLanguage();
        showWhoIsSignedIn();
        if (m_menu)
            m_menu->retranslate();
        retranslate();
    }
}

void FramedPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adapt();
}

} // namespace sites::electruc
