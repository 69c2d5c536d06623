#pragma once

#include "browser/navigator.h"
#include "browser/page.h"
#include "core/error.h"
#include "core/id.h"
#include "services/site/visit_service.h"
#include "sites/electruc/site_context.h"

class QAbstractButton;
class QBoxLayout;
class QVBoxLayout;

namespace kit {
class Breadcrumb;
class FlexBox;
class Note;
class PageScroll;
class Text;
} // namespace kit

namespace sites::electruc {

class CookieBanner;
class MenuColumn;
class SiteFooter;
class SiteHeader;

// Where a page stands in the site: what the header marks as current.
enum class Section { Home, Services, Help, Contact, CustomerArea, None };

// Every page of Electruc stands in this frame: header, left menu in the customer area, breadcrumb, one
// message zone, content, footer (E-05 to E-07, E-37). Subclasses fill content().
class FramedPage : public browser::Page
{
    Q_OBJECT

public:
    ~FramedPage() override;

    QString title() const override; // « page — Electruc » (E-06)
    void showNotice(const browser::Notice& notice) override;

protected:
    enum class Width { Margins, EdgeToEdge };

    FramedPage(const SiteContext& context, browser::Navigator& navigator, Section section,
        Width width = Width::Margins);

    const SiteContext& context() const { return m_context; }
    browser::Navigator& navigator() const { return m_navigator; }
    QWidget* content() const { return m_content; }
    Section section() const { return m_section; }

    // The page's own name and the pages above it, nearest last.
    struct Crumb
    {
        QString name;
        QUrl url;
    };
    void setPageName(const QString& name, const QList<Crumb>& above = {});
    void setMenuPath(const QString& path); // the row of the left menu that is this page
    Crumb homeCrumb() const; // « Accueil »
    Crumb servicesCrumb() const; // « Nos services »
    Crumb areaCrumb() const; // « Espace client »
    void link(QAbstractButton* button, const QUrl& url); // a press goes there
    void helpLink(QAbstractButton* button, const QUrl& url); // a press does showHelp()
    // Beside a form in which something is written: in a tab of its own, so that nothing is lost nor asked.
    void showHelp(const QUrl& url);
    // Side margin of public content: 40 px, 120 on wide screens.
    int sideMargin() const;

    // What a failed service call leads to: page not found, or a calm page with « Recharger ».
    void showError(core::ErrorCode code);

    // Keeps the choice of cookies, or takes it back, and says so on the page « Cookies » or where one is.
    void keepCookies(const std::optional<services::CookieChoice>& choice);

    core::AccountId accountId() const; // of whoever is signed in; invalid otherwise

    virtual void onCookiesKept() { } // the choice of cookies is another one now
    virtual void onLanguageKept() { } // so is the language of the header
    virtual void adaptContent() { } // after a change of width or of text size
    virtual void retranslate() = 0; // fixed and dynamic text, again after a language change

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildCustomerMenu(QWidget* sheet);
    void buildBody();
    void buildCookieBanner(QWidget* sheet, QVBoxLayout* column); // while the question is open
    void adapt(); // margins and folded menu, by width and text size
    void showWhoIsSignedIn();
    void showLanguage();
    void chooseLanguage(core::Language language);
    void signOut();
    void endSession();
    bool isPrivate() const { return m_section == Section::CustomerArea; }

    const SiteContext& m_context;
    browser::Navigator& m_navigator;
    Section m_section;
    bool m_edgeToEdge;
    QString m_pageName;

    kit::PageScroll* m_scroll = nullptr;
    SiteHeader* m_header = nullptr;
    SiteFooter* m_footer = nullptr;
    CookieBanner* m_cookieBanner = nullptr; // null when there is nothing to ask
    QBoxLayout* m_row = nullptr; // menu beside the body, or above it when folded
    MenuColumn* m_menu = nullptr; // null on public pages
    QWidget* m_bodyFrame = nullptr;
    QVBoxLayout* m_body = nullptr;
    kit::FlexBox* m_topLine = nullptr;
    kit::Breadcrumb* m_breadcrumb = nullptr;
    kit::Text* m_whoText = nullptr;
    QWidget* m_noticeArea = nullptr;
    kit::Note* m_notice = nullptr;
    QUrl m_noticeTarget; // where its button leads
    QWidget* m_content = nullptr;
};

} // namespace sites::electruc
