#include "browser/tab.h"

#include "browser/loading_page.h"
#include "browser/message_page.h"
#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/unknown_site_page.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QStackedLayout>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxRedirections = 10; // more is a mistake of a site: it gets the failure page

bool isInternal(const QUrl& url)
{
    return url.scheme() == kInternalScheme;
}

} // namespace

Tab::Tab(const Sites& sites, const NetworkConditions& network, core::SupplyPointId persona, QWidget* parent)
    : QWidget(parent)
    , m_sites(sites)
    , m_network(network)
    , m_persona(persona)
    , m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_delay.setSingleShot(true);
    m_freshPage.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_coming)
            arrive(Request(*m_coming)); // its own copy: arriving forgets what was coming
    });
    connect(&m_freshPage, &QTimer::timeout, this, [this] { qApp->removeEventFilter(this); });
}

Tab::~Tab() = default;

void Tab::go(const QUrl& url)
{
    start({url, How::Visit});
}

void Tab::redirect(const QUrl& url, const std::optional<Notice>& notice)
{
    m_notice = notice;
    start({url, How::Replace});
}

void Tab::openInNewTab(const QUrl& url)
{
    Q_EMIT newTabRequested(url);
}

void Tab::back()
{
    if (m_history.canGoBack())
        start({m_history.entries().at(m_history.index() - 1).url, How::Back});
}

void Tab::forward()
{
    if (m_history.canGoForward())
        start({m_history.entries().at(m_history.index() + 1).url, How::Forward});
}

void Tab::reload()
{
    if (!m_history.isEmpty())
        start({m_history.current().url, How::Reload});
}

void Tab::openAddress(const Address& address)
{
    switch (address.kind) {
    case AddressKind::Empty:
        return;
    case AddressKind::Page:
    case AddressKind::Internal:
        go(address.url);
        return;
    case AddressKind::Search:
        go(UnknownSitePage::url(UnknownSitePage::Reason::Words, address.typed));
        return;
    case AddressKind::Unknown:
        go(address.url.isValid() ? address.url
                                 : UnknownSitePage::url(UnknownSitePage::Reason::Unknown, address.typed));
        return;
    }
}

void Tab::stop()
{
    if (!m_coming)
        return;
    const Request given = *m_coming;
    m_delay.stop();
    setLoading(std::nullopt);
    // What was sent is sent: going back to its form would invite to send it again.
    if (given.how == How::Replace || !m_page) {
        m_history.replace(given.url);
        m_notice.reset();
        showMessage(Message::Stopped);
    }
    Q_EMIT changed();
}

void Tab::showNotFound()
{
    if (m_opening)
        m_outcome = Message::NotFound;
    else
        showMessage(Message::NotFound);
}

void Tab::showFailure()
{
    if (m_opening)
        m_outcome = Message::Failure;
    else
        showMessage(Message::Failure);
}

void Tab::download(std::shared_ptr<const documents::Document> document, const QUrl& from)
{
    Q_EMIT downloadRequested(document, from);
}

void Tab::chooseFiles(const FileChoice& choice, FilesChosen chosen)
{
    Q_EMIT filesRequested(choice, chosen);
}

void Tab::signInAccepted(const QString& login, const QString& password)
{
    if (!m_history.isEmpty())
        Q_EMIT signedInto(m_history.current().url.host(), login, password);
}

QUrl Tab::url() const
{
    if (m_coming)
        return m_coming->url;
    return m_history.isEmpty() ? QUrl() : m_history.current().url;
}

bool Tab::isPrivate() const
{
    if (!m_page || m_isOwnPage || m_history.isEmpty())
        return false;
    const Sites::Target target = m_sites.find(m_history.current().url);
    const auto match = target.site ? target.site->router().match(target.path) : std::nullopt;
    return match && match->access == Access::Private;
}

QString Tab::addressText() const
{
    return UnknownSitePage::typedIn(url());
}

QString Tab::title() const
{
    if (m_coming)
        return m_loadingPage->title();
    QString title = m_page ? m_page->title() : QString();
    // A site may sign its titles (« Aide — Electruc »): the tab has its icon for that.
    if (const Site* site = m_sites.find(url()).site; site && title.endsWith(u" — "_s + site->name()))
        title.chop(3 + site->name().size());
    return title;
}

QString Tab::fullTitle() const
{
    const Sites::Target target = m_sites.find(url());
    if (!target.site || isInternal(url()))
        return title();
    return tr("%1 — %2", "title of a page, name of its site").arg(title(), target.site->name());
}

QString Tab::iconPath() const
{
    if (!m_coming && m_page && !m_page->iconPath().isEmpty())
        return m_page->iconPath();
    const Sites::Target target = m_sites.find(url());
    return target.site ? target.site->iconPath() : u":/logo/site-document.svg"_s;
}

void Tab::start(const Request& request)
{
    if (m_opening) {
        m_asked = request;
        return;
    }
    if (isHeldBack(request))
        return;
    m_delay.stop();
    keepForm();
    const Sites::Target target = m_sites.find(request.url);
    const bool isOnItsWay = target.site && !isInternal(request.url)
        && !m_network.isSiteDown(target.site->host()) && m_network.connection() == Connection::Slow;
    if (isOnItsWay) {
        setLoading(request);
        m_delay.start(m_network.delay());
        Q_EMIT changed();
        return;
    }
    arrive(request);
}

bool Tab::isHeldBack(const Request& request)
{
    // Reloading gives what was typed back.
    if (m_mayLeave || request.how == How::Reload)
        return false;
    const QPointer<Page> asking = m_page;
    const bool held = asksBeforeLeaving([this, asking, request, notice = m_notice] {
        if (!asking || asking != m_page)
            return;
        m_mayLeave = true;
        m_notice = notice;
        start(request);
        m_mayLeave = false;
    });
    if (held)
        m_notice.reset(); // it is for the page that may come
    return held;
}

bool Tab::hasUnsentInput() const
{
    return m_page && !m_isOwnPage && m_page->hasUnsentInput();
}

bool Tab::asksBeforeLeaving(const std::function<void()>& leave)
{
    return m_page && !m_isOwnPage && m_page->asksBeforeLeaving(leave);
}

void Tab::arrive(const Request& request)
{
    setLoading(std::nullopt);
    m_arrival = Arrival::Visit;
    switch (request.how) {
    case How::Visit:
        m_history.visit(request.url);
        break;
    case How::Replace:
        m_history.replace(request.url);
        break;
    case How::Back:
        m_history.goBack();
        m_arrival = Arrival::Back;
        break;
    case How::Forward:
        m_history.goForward();
        m_arrival = Arrival::Forward;
        break;
    case How::Reload:
        m_arrival = Arrival::Reload;
        break;
    }
    build(0);
    m_notice.reset();
    Q_EMIT changed();
}

void Tab::build(int redirections)
{
    const QUrl url = m_history.current().url;
    const Sites::Target target = m_sites.find(url);
    if (!isInternal(url) && m_network.connection() == Connection::Offline) {
        showMessage(Message::Offline);
        return;
    }
    if (!target.site || !UnknownSitePage::typedIn(url).isEmpty()) {
        showUnknownSite(url);
        return;
    }
    if (m_network.isSiteDown(target.site->host())) {
        showMessage(Message::SiteDown);
        return;
    }
    const auto match = target.site->router().match(target.path);
    if (!match) {
        showMessage(Message::NotFound);
        return;
    }
    if (match->access == Access::Private && !target.site->isSignedIn()) {
        const QUrl signIn = target.site->signInUrl(url);
        if (!signIn.isValid() || redirections >= kMaxRedirections) {
            showMessage(Message::Failure);
            return;
        }
        m_history.replace(signIn);
        build(redirections + 1);
        return;
    }
    openPage((*match->factory)(*this, match->parameters), redirections);
}

void Tab::openPage(std::unique_ptr<Page> page, int redirections)
{
    if (!page) {
        showMessage(Message::Failure);
        return;
    }
    page->setParent(this);
    m_asked.reset();
    m_outcome.reset();
    m_opening = true;
    page->open(m_history.current().url);
    m_opening = false;
    if (m_asked) {
        // The page sends elsewhere before it was seen: its address must not stay in the way of « Retour ».
        const QUrl next = std::exchange(m_asked, std::nullopt)->url;
        page.release()->deleteLater();
        if (redirections >= kMaxRedirections) {
            showMessage(Message::Failure);
            return;
        }
        m_history.replace(next);
        build(redirections + 1);
        return;
    }
    if (m_outcome) {
        page.release()->deleteLater();
        showMessage(*std::exchange(m_outcome, std::nullopt));
        return;
    }
    const QVariantMap form = m_history.current().form;
    Page* shown = page.get();
    put(std::move(page));
    m_isOwnPage = false;
    if (!form.isEmpty())
        shown->restoreForm(form);
    if (m_notice)
        shown->showNotice(*std::exchange(m_notice, std::nullopt));
}

void Tab::put(std::unique_ptr<Page> page)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool takesFocus = isVisible() && (!focus || isAncestorOf(focus));
    Page* const old = m_page;
    m_page = page.release();
    m_page->setAccessibleName(m_page->title());
    m_history.setTitle(m_page->title());
    connect(m_page, &Page::titleChanged, this, [this, shown = m_page] {
        if (shown != m_page)
            return;
        shown->setAccessibleName(shown->title());
        m_history.setTitle(shown->title());
        Q_EMIT changed();
    });
    // Qt would pass the focus on to each neighbour in turn, and a screen reader would tell them all.
    if (QWidget* inside = focusWidget(); takesFocus && inside)
        inside->clearFocus();
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    dropPage(old);
    // The next Tab key reaches the first control of the page, and a screen reader tells its title.
    if (takesFocus)
        m_page->setFocus(Qt::OtherFocusReason);
    guardAgainstDoubleClick();
    Q_EMIT pageShown(m_page);
}

void Tab::showMessage(Message message)
{
    const QUrl url = m_history.isEmpty() ? QUrl() : m_history.current().url;
    Site* const site = m_sites.find(url).site;
    if (message == Message::NotFound && site) {
        if (auto page = site->notFoundPage(*this)) {
            page->open(url);
            showOwn(std::move(page));
            return;
        }
    }
    auto page = std::make_unique<MessagePage>(message, site && !isInternal(url) ? site->name() : QString());
    connect(page.get(), &MessagePage::reloadRequested, this, &Tab::reload);
    connect(page.get(), &MessagePage::backRequested, this, [this] {
        if (m_history.canGoBack())
            back();
        else
            go(deskUrl());
    });
    connect(page.get(), &MessagePage::deskRequested, this, [this] { go(deskUrl()); });
    connect(page.get(), &MessagePage::homeRequested, this, [this] {
        QUrl home = m_history.current().url;
        home.setPath(isInternal(home) ? QString() : u"/"_s);
        home.setQuery(QString());
        home.setFragment(QString());
        go(home);
    });
    page->open(url);
    showOwn(std::move(page));
}

void Tab::showUnknownSite(const QUrl& url)
{
    auto page = std::make_unique<UnknownSitePage>(m_sites);
    connect(page.get(), &UnknownSitePage::siteChosen, this, &Tab::go);
    page->open(url);
    showOwn(std::move(page));
}

void Tab::showOwn(std::unique_ptr<Page> page)
{
    put(std::move(page));
    m_isOwnPage = true;
}

void Tab::dropPage(QWidget* page)
{
    if (!page)
        return;
    m_stack->removeWidget(page);
    page->hide();
    page->deleteLater(); // it may be what asked for this, from one of its own slots
}

void Tab::keepForm()
{
    if (m_page && !m_isOwnPage)
        m_history.setForm(m_page->saveForm());
}

void Tab::setLoading(std::optional<Request> request)
{
    const bool was = isLoading();
    m_coming = std::move(request);
    if (m_coming && !m_loadingPage) {
        auto* page = new LoadingPage(this);
        connect(page, &LoadingPage::stopRequested, this, &Tab::stop);
        m_loadingPage = page;
        m_stack->addWidget(page);
        m_stack->setCurrentWidget(page);
    }
    if (m_coming)
        m_loadingPage->open(m_coming->url);
    if (!m_coming && m_loadingPage) {
        if (m_page)
            m_stack->setCurrentWidget(m_page);
        dropPage(std::exchange(m_loadingPage, nullptr));
    }
    if (was != isLoading())
        Q_EMIT loadingChanged(isLoading());
}

void Tab::guardAgainstDoubleClick()
{
    qApp->installEventFilter(this);
    m_freshPage.start(QApplication::doubleClickInterval());
}

bool Tab::eventFilter(QObject* watched, QEvent* event)
{
    // The second click of a double click would press whatever the new page has at that place.
    if (event->type() == QEvent::MouseButtonDblClick && watched->isWidgetType()
        && isAncestorOf(static_cast<QWidget*>(watched)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void Tab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT changed();
}

} // namespace browser
