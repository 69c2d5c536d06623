#pragma once

#include "browser/navigator.h"
#include "browser/page.h"
#include "core/error.h"
#include "core/id.h"
#include "sites/mail/site_context.h"

#include <QTimer>

class QBoxLayout;

namespace kit {
class Note;
class PageScroll;
} // namespace kit

namespace sites::mail {

class FolderColumn;
class MailHeader;

// Every page of the mailbox stands in this frame: header with the search, the folders, one message zone,
// content.
class MailPage : public browser::Page
{
    Q_OBJECT

public:
    ~MailPage() override;

    QString title() const override { return m_pageName; }
    void showNotice(const browser::Notice& notice) override;

protected:
    MailPage(const SiteContext& context, browser::Navigator& navigator);

    const SiteContext& context() const { return m_context; }
    browser::Navigator& navigator() const { return m_navigator; }
    core::SupplyPointId persona() const { return m_navigator.persona(); }
    QWidget* content() const { return m_content; }
    MailHeader* header() const { return m_header; }
    kit::PageScroll* scroll() const { return m_scroll; }

    void setPageName(const QString& name);
    void setMenuPath(const QString& path);
    // What a failed service call leads to: page not found, or a calm page with « Recharger ».
    void showError(core::ErrorCode code);
    // Little room, or large text: the folders fold and one thing is shown at a time.
    bool isCompact() const { return m_compact; }

    virtual void mailboxChanged() { } // something arrived, or was moved elsewhere
    virtual void adaptContent() { } // after a change of width or of text size
    virtual void retranslate() = 0; // fixed and dynamic text, again after a language change
    // Words typed in the search: the received mails are searched unless the page does better.
    virtual void search(const QString& words, bool given);

    void showCounts();

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void adapt();

    const SiteContext& m_context;
    browser::Navigator& m_navigator;
    QString m_pageName;
    kit::PageScroll* m_scroll = nullptr;
    MailHeader* m_header = nullptr;
    QBoxLayout* m_row = nullptr; // folders beside the body, or above it
    FolderColumn* m_folders = nullptr;
    QWidget* m_noticeArea = nullptr;
    kit::Note* m_notice = nullptr;
    QUrl m_noticeTarget;
    QWidget* m_content = nullptr;
    QTimer m_look; // mails arrive while the page stands open
    QString m_counted; // what the folders held at the last look
    bool m_compact = false;
};

} // namespace sites::mail
