#pragma once

#include "browser/address.h"
#include "browser/history.h"
#include "browser/navigator.h"
#include "browser/page.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace browser {

class NetworkConditions;
enum class Message;
class Sites;

// How the page shown was come to; a redirection counts as a visit.
enum class Arrival { Visit, Back, Forward, Reload };

// One tab: a history and the page it shows. It knows nothing of the window around it. Pages are made anew at
// each visit; the one that was left is deleted, so a hidden page never works.
class Tab final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    Tab(const Sites& sites, const NetworkConditions& network, core::SupplyPointId persona,
        QWidget* parent = nullptr);
    ~Tab() override;

    // Navigator
    void go(const QUrl& url) override;
    void redirect(const QUrl& url, const std::optional<Notice>& notice = std::nullopt) override;
    void openInNewTab(const QUrl& url) override;
    void back() override;
    void showNotFound() override;
    void showFailure() override;
    void download(std::shared_ptr<const documents::Document> document, const QUrl& from) override;
    void chooseFiles(const FileChoice& choice, FilesChosen chosen) override;
    void signInAccepted(const QString& login, const QString& password) override;
    core::SupplyPointId persona() const override { return m_persona; }

    void openAddress(const Address& address); // what was typed in the bar; does nothing when empty
    void forward();
    void reload();
    void stop(); // gives up the page on its way

    // Something written on the page shown would be lost; whether the person is asked about it first, and
    // leave called once the page may go.
    bool hasUnsentInput() const;
    bool asksBeforeLeaving(const std::function<void()>& leave);

    bool isLoading() const { return m_coming.has_value(); }
    const History& history() const { return m_history; }
    Page* page() const { return m_page; } // what is shown; owned by the tab; null before the first visit
    Arrival arrival() const { return m_arrival; }
    QUrl url() const; // of the page on its way, else of the one shown
    bool isPrivate() const; // shows a page that its site gives only to whoever signed in
    QString addressText() const; // for the bar, when the address has no readable form
    QString title() const; // Mes factures
    QString fullTitle() const; // Mes factures — Electruc
    QString iconPath() const; // of the site, :/logo/site-document.svg without one

Q_SIGNALS:
    void changed(); // address, title, or what back, forward and reload can do
    void loadingChanged(bool loading);
    void pageShown(browser::Page* page);
    void newTabRequested(const QUrl& url);
    void downloadRequested(const std::shared_ptr<const documents::Document>& document, const QUrl& from);
    void filesRequested(const browser::FileChoice& choice, const browser::FilesChosen& chosen);
    void signedInto(const QString& host, const QString& login, const QString& password);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class How { Visit, Replace, Back, Forward, Reload };
    struct Request
    {
        QUrl url;
        How how = How::Visit;
    };

    void start(const Request& request);
    bool isHeldBack(const Request& request); // the page shown asks first, and starts it again when it may go
    void arrive(const Request& request);
    void build(int redirections); // shows what the current entry stands for
    void openPage(std::unique_ptr<Page> page, int redirections);
    void put(std::unique_ptr<Page> page);
    void showMessage(Message message);
    void showOwn(std::unique_ptr<Page> page); // a page of the browser in place of the site's
    void showUnknownSite(const QUrl& url);
    void dropPage(QWidget* page);
    void keepForm();
    void setLoading(std::optional<Request> request);
    void guardAgainstDoubleClick();

    const Sites& m_sites;
    const NetworkConditions& m_network;
    core::SupplyPointId m_persona;
    History m_history;
    QStackedLayout* m_stack = nullptr;
    Page* m_page = nullptr; // what the current entry shows
    bool m_isOwnPage = false; // m_page is one of the browser's, not the site's
    Page* m_loadingPage = nullptr; // over m_page, while a page is on its way
    QTimer m_delay;
    QTimer m_freshPage; // runs while a second click of the same hand may still arrive
    std::optional<Request> m_coming;
    std::optional<Notice> m_notice; // for the next page
    bool m_mayLeave = false; // the page shown has asked, and may go
    Arrival m_arrival = Arrival::Visit;
    bool m_opening = false; // inside Page::open(): requests wait in m_asked
    std::optional<Request> m_asked;
    std::optional<Message> m_outcome; // what the page being opened says of itself
};

} // namespace browser
