#pragma once

#include "browser/address.h"
#include "browser/file_choice.h"
#include "core/id.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QStackedWidget;

namespace documents {
class Document;
}

namespace kit {
class Theme;
class ThemeScope;
} // namespace kit

namespace browser {

class BrowserBar;
class NetworkConditions;
class Page;
class Sites;
class Tab;
class TabStrip;

// The browser of one person at a time: tabs, bar and page. It opens with the desk and is emptied when the
// person leaves.
class BrowserShell final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMaxTabs = 8;
    static constexpr int kChromeTextCap = 120; // percent: the bars grow no further

    BrowserShell(const Sites& sites, const NetworkConditions& network, QWidget* parent = nullptr);
    ~BrowserShell() override;

    void start(core::SupplyPointId persona); // one tab, on the desk
    void clear(); // the person has left
    bool isStarted() const { return m_persona.isValid(); }

    // Null when there are already kMaxTabs.
    Tab* openTab(const QUrl& url);
    void closeTab(int index); // asks first when something written there was not sent
    bool hasUnsentInput() const; // in one of the tabs
    // Calls leave once each tab with something unsent was asked about and may go, or never.
    void leaveAll(const std::function<void()>& leave);
    Tab* currentTab() const;
    int tabCount() const;
    Tab* tabAt(int index) const;

    BrowserBar* bar() const { return m_bar; }
    TabStrip* tabStrip() const { return m_strip; }
    QWidget* pageArea() const;
    // A widget beside the pages and those added before, below the bar; the shell takes it over.
    void addSide(QWidget* side);
    void applyChromeTheme(const kit::Theme& theme);

    void focusAddress();
    void focusPage();

Q_SIGNALS:
    void downloadRequested(const std::shared_ptr<const documents::Document>& document, const QUrl& from);
    // A page asks for files of the computer: chosen is to be called with at least one, or never.
    void filesRequested(const browser::FileChoice& choice, const browser::FilesChosen& chosen);
    void signedInto(const QString& host, const QString& login, const QString& password);
    void downloadsClicked();
    void smallerClicked();
    void largerClicked();
    void normalSizeAsked();
    void helpClicked();
    void padlockClicked(const QUrl& url);
    void readClicked();
    void pageShown(browser::Page* page); // in the current tab
    void titleChanged(const QString& title); // of the current tab, for the window

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectBar();
    void connectTab(Tab* tab);
    void addShortcuts();
    void leaveFrom(int index, const std::function<void()>& leave); // that tab and those after it
    void dropTab(Tab& tab);
    void showCurrent();
    void showTab(Tab* tab);
    void step(int by);
    void giveAddress(const QString& text);

    const Sites& m_sites;
    const NetworkConditions& m_network;
    core::SupplyPointId m_persona;
    TabStrip* m_strip = nullptr;
    BrowserBar* m_bar = nullptr;
    QStackedWidget* m_tabs = nullptr;
    QHBoxLayout* m_middle = nullptr; // the pages and what stands beside them
    kit::ThemeScope* m_stripScope = nullptr;
    kit::ThemeScope* m_barScope = nullptr;
};

} // namespace browser
