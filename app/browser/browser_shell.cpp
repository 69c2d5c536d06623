#include "browser/browser_shell.h"

#include "browser/address_field.h"
#include "browser/browser_bar.h"
#include "browser/network_conditions.h"
#include "browser/sites.h"
#include "browser/tab.h"
#include "browser/tab_bar.h"
#include "browser/tab_strip.h"
#include "kit/button.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace browser {

using namespace Qt::StringLiterals;

BrowserShell::BrowserShell(const Sites& sites, const NetworkConditions& network, QWidget* parent)
    : QWidget(parent)
    , m_sites(sites)
    , m_network(network)
    , m_strip(new TabStrip(this))
    , m_bar(new BrowserBar(this))
    , m_tabs(new QStackedWidget(this))
    , m_stripScope(new kit::ThemeScope(m_strip))
    , m_barScope(new kit::ThemeScope(m_bar))
{
    setObjectName(u"browserShell"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_bar);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_tabs, 1);
    layout->addLayout(m_middle, 1);
    m_tabs->setObjectName(u"pageArea"_s);
    connectBar();
    addShortcuts();
}

BrowserShell::~BrowserShell() = default;

void BrowserShell::connectBar()
{
    connect(m_strip, &TabStrip::newTabClicked, this, [this] { openTab(deskUrl()); });
    connect(m_strip->tabs(), &QTabBar::currentChanged, this, &BrowserShell::showCurrent);
    connect(m_strip->tabs(), &TabBar::closeRequested, this, &BrowserShell::closeTab);
    const auto onTab = [this](auto&& what) {
        return [this, what] {
            if (Tab* tab = currentTab())
                what(tab);
        };
    };
    connect(m_bar, &BrowserBar::backClicked, this, onTab([](Tab* tab) { tab->back(); }));
    connect(m_bar, &BrowserBar::forwardClicked, this, onTab([](Tab* tab) { tab->forward(); }));
    connect(m_bar, &BrowserBar::reloadClicked, this, onTab([](Tab* tab) { tab->reload(); }));
    connect(m_bar, &BrowserBar::stopClicked, this, onTab([](Tab* tab) { tab->stop(); }));
    connect(m_bar, &BrowserBar::deskClicked, this, onTab([](Tab* tab) { tab->go(deskUrl()); }));
    connect(m_bar, &BrowserBar::downloadsClicked, this, &BrowserShell::downloadsClicked);
    connect(m_bar, &BrowserBar::smallerClicked, this, &BrowserShell::smallerClicked);
    connect(m_bar, &BrowserBar::largerClicked, this, &BrowserShell::largerClicked);
    connect(m_bar, &BrowserBar::readClicked, this, &BrowserShell::readClicked);
    connect(m_bar, &BrowserBar::helpClicked, this, &BrowserShell::helpClicked);
    connect(m_bar->address(), &AddressField::padlockClicked, this,
        onTab([this](Tab* tab) { Q_EMIT padlockClicked(tab->url()); }));
    connect(m_bar->address()->edit(), &AddressEdit::given, this, &BrowserShell::giveAddress);
    connect(m_bar->address()->edit(), &AddressEdit::left, this, &BrowserShell::focusPage);
}

void BrowserShell::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& what) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, what] {
            if (isStarted())
                what();
        });
    };
    add(Qt::CTRL | Qt::Key_T, [this] {
        if (openTab(deskUrl()))
            focusAddress();
    });
    add(Qt::CTRL | Qt::Key_W, [this] { closeTab(m_strip->tabs()->currentIndex()); });
    add(Qt::CTRL | Qt::Key_Tab, [this] { step(1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { step(-1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [this] { step(-1); });
    for (int i = 0; i < 9; ++i) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            // As everywhere: 9 is the last tab, whatever its number.
            m_strip->tabs()->setCurrentIndex(i == 8 ? tabCount() - 1 : qMin(i, tabCount() - 1));
        });
    }
    add(Qt::ALT | Qt::Key_Left, [this] { currentTab()->back(); });
    add(Qt::ALT | Qt::Key_Right, [this] { currentTab()->forward(); });
    add(Qt::ALT | Qt::Key_Home, [this] { currentTab()->go(deskUrl()); });
    add(Qt::CTRL | Qt::Key_L, [this] { focusAddress(); });
    add(Qt::CTRL | Qt::Key_R, [this] { currentTab()->reload(); });
    add(Qt::Key_F5, [this] { currentTab()->reload(); });
    add(Qt::Key_Escape, [this] { currentTab()->stop(); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { Q_EMIT largerClicked(); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { Q_EMIT largerClicked(); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { Q_EMIT smallerClicked(); });
    add(Qt::CTRL | Qt::Key_0, [this] { Q_EMIT normalSizeAsked(); });
    add(Qt::CTRL | Qt::Key_J, [this] { Q_EMIT downloadsClicked(); });
    add(Qt::CTRL | Qt::Key_P, [this] {
        // Only a document can be printed: its page has the button.
        const Page* page = currentTab()->page();
        if (auto* print = page ? page->findChild<QAbstractButton*>(u"printButton"_s) : nullptr;
            print && print->isVisible())
            print->click();
    });
    add(Qt::Key_F1, [this] { Q_EMIT helpClicked(); });
}

void BrowserShell::start(core::SupplyPointId persona)
{
    clear();
    m_persona = persona;
    openTab(deskUrl());
    focusPage();
}

void BrowserShell::clear()
{
    m_persona = {};
    while (tabCount() > 0) {
        Tab* tab = tabAt(0);
        m_strip->tabs()->blockSignals(true);
        m_strip->tabs()->removeTab(0);
        m_strip->tabs()->blockSignals(false);
        m_tabs->removeWidget(tab);
        tab->deleteLater();
    }
    m_strip->setCanOpen(true);
}

Tab* BrowserShell::openTab(const QUrl& url)
{
    if (tabCount() >= kMaxTabs)
        return nullptr;
    auto* tab = new Tab(m_sites, m_network, m_persona, m_tabs);
    connectTab(tab);
    m_tabs->addWidget(tab);
    const int index = m_strip->tabs()->addPageTab(QString(), QString());
    m_strip->tabs()->setCurrentIndex(index);
    m_tabs->setCurrentWidget(tab);
    tab->go(url);
    m_strip->setCanOpen(tabCount() < kMaxTabs);
    showCurrent();
    return tab;
}

void BrowserShell::connectTab(Tab* tab)
{
    connect(tab, &Tab::changed, this, [this, tab] { showTab(tab); });
    connect(tab, &Tab::newTabRequested, this, [this, tab](const QUrl& url) {
        if (!openTab(url))
            tab->go(url); // no room for one more: better here than nowhere
    });
    connect(tab, &Tab::downloadRequested, this, &BrowserShell::downloadRequested);
    connect(tab, &Tab::filesRequested, this, &BrowserShell::filesRequested);
    connect(tab, &Tab::signedInto, this, &BrowserShell::signedInto);
    connect(tab, &Tab::loadingChanged, this, [this, tab](bool loading) {
        if (tab == currentTab())
            m_bar->setLoading(loading);
    });
    connect(tab, &Tab::pageShown, this, [this, tab](Page* page) {
        if (tab == currentTab())
            Q_EMIT pageShown(page);
    });
}

void BrowserShell::closeTab(int index)
{
    Tab* tab = tabAt(index);
    if (!tab)
        return;
    // The window never closes by its last tab: the desk comes back instead.
    if (tabCount() == 1) {
        tab->go(deskUrl());
        return;
    }
    const QPointer<Tab> leaving(tab);
    const auto drop = [this, leaving] {
        if (leaving)
            dropTab(*leaving);
    };
    if (tab->hasUnsentInput())
        m_strip->tabs()->setCurrentIndex(index); // one sees what it is about
    if (!tab->asksBeforeLeaving(drop))
        drop();
}

void BrowserShell::dropTab(Tab& tab)
{
    const int index = m_tabs->indexOf(&tab);
    const bool hadFocus = isAncestorOf(focusWidget());
    m_tabs->removeWidget(&tab);
    tab.hide();
    tab.deleteLater();
    m_strip->tabs()->removeTab(index);
    m_strip->setCanOpen(true);
    showCurrent();
    if (hadFocus)
        focusPage();
}

bool BrowserShell::hasUnsentInput() const
{
    for (int i = 0; i < tabCount(); ++i) {
        if (tabAt(i)->hasUnsentInput())
            return true;
    }
    return false;
}

void BrowserShell::leaveAll(const std::function<void()>& leave)
{
    leaveFrom(0, leave);
}

void BrowserShell::leaveFrom(int index, const std::function<void()>& leave)
{
    for (int i = index; i < tabCount(); ++i) {
        if (!tabAt(i)->hasUnsentInput())
            continue;
        m_strip->tabs()->setCurrentIndex(i);
        if (tabAt(i)->asksBeforeLeaving([this, i, leave] { leaveFrom(i + 1, leave); }))
            return;
    }
    leave();
}

Tab* BrowserShell::currentTab() const
{
    return tabAt(m_strip->tabs()->currentIndex());
}

int BrowserShell::tabCount() const
{
    return m_tabs->count();
}

Tab* BrowserShell::tabAt(int index) const
{
    return qobject_cast<Tab*>(m_tabs->widget(index));
}

QWidget* BrowserShell::pageArea() const
{
    return m_tabs;
}

void BrowserShell::addSide(QWidget* side)
{
    m_middle->addWidget(side);
}

void BrowserShell::applyChromeTheme(const kit::Theme& theme)
{
    m_stripScope->apply(theme.withTextCap(kChromeTextCap));
    m_barScope->apply(theme.withTextCap(kChromeTextCap));
}

void BrowserShell::showCurrent()
{
    Tab* tab = currentTab();
    if (!tab)
        return;
    m_tabs->setCurrentWidget(tab);
    showTab(tab);
    m_bar->setLoading(tab->isLoading());
    if (tab->page())
        Q_EMIT pageShown(tab->page());
}

void BrowserShell::showTab(Tab* tab)
{
    const int index = m_tabs->indexOf(tab);
    if (index < 0 || index >= m_strip->tabs()->count())
        return;
    m_strip->tabs()->setPage(index, tab->title(), tab->fullTitle(), tab->iconPath());
    if (tab != currentTab())
        return;
    m_bar->setCanGoBack(tab->history().canGoBack());
    m_bar->setCanGoForward(tab->history().canGoForward());
    m_bar->setCanReload(!tab->history().isEmpty());
    m_bar->address()->setAddress(tab->url(), tab->addressText());
    Q_EMIT titleChanged(tab->fullTitle());
}

void BrowserShell::step(int by)
{
    const int count = tabCount();
    m_strip->tabs()->setCurrentIndex((m_strip->tabs()->currentIndex() + by + count) % count);
    focusPage();
}

void BrowserShell::giveAddress(const QString& text)
{
    Tab* tab = currentTab();
    if (!tab)
        return;
    tab->openAddress(interpretAddress(text, m_sites.hosts()));
    focusPage();
    showTab(tab);
}

void BrowserShell::focusAddress()
{
    m_bar->address()->edit()->setFocus(Qt::ShortcutFocusReason);
}

void BrowserShell::focusPage()
{
    if (Tab* tab = currentTab(); tab && tab->page())
        tab->page()->setFocus(Qt::OtherFocusReason);
}

void BrowserShell::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < tabCount(); ++i)
            showTab(tabAt(i));
    }
}

} // namespace browser
