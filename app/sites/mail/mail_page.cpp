#include "sites/mail/mail_page.h"

#include "browser/notice_note.h"
#include "kit/inner_scope.h"
#include "kit/note.h"
#include "kit/page_scroll.h"
#include "kit/theme_scope.h"
#include "services/mail/mailbox_service.h"
#include "sites/mail/folder_column.h"
#include "sites/mail/mail_header.h"
#include "sites/mail/mail_paths.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

namespace {

constexpr int kFolders = 216; // px at 100 %
constexpr int kThreeColumns = 1180; // from here folders, list and message stand side by side
constexpr int kLookEvery = 3000; // ms

} // namespace

MailPage::MailPage(const SiteContext& context, browser::Navigator& navigator)
    : m_context(context)
    , m_navigator(navigator)
{
    build();
    adapt();
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &MailPage::showCounts);
    m_look.start();
}

MailPage::~MailPage() = default;

void MailPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new kit::PageScroll(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    outer->addWidget(m_scroll);
    new kit::InnerScope(m_scroll, [](const kit::Theme& around) { return around.inSite(u"messagerie"_s); });
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new MailHeader(sheet);
    connect(m_header, &MailHeader::homeAsked, this,
        [this] { m_navigator.go(paths::folder(core::MailFolder::Inbox)); });
    connect(m_header, &MailHeader::searched, this, [this](const QString& words) { search(words, false); });
    connect(m_header, &MailHeader::searchGiven, this, [this](const QString& words) { search(words, true); });
    column->addWidget(m_header);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(0);
    column->addLayout(m_row, 1);
    m_folders = new FolderColumn(sheet);
    connect(m_folders, &FolderColumn::asked, this, [this](const QUrl& url) { m_navigator.go(url); });
    m_row->addWidget(m_folders);
    auto* body = new QVBoxLayout;
    body->setSpacing(0);
    m_noticeArea = new QWidget(sheet);
    auto* noticeColumn = new QVBoxLayout(m_noticeArea);
    noticeColumn->setContentsMargins(24, 12, 24, 12);
    m_notice = new kit::Note(m_noticeArea);
    m_notice->setObjectName(u"notice"_s);
    noticeColumn->addWidget(m_notice);
    connect(m_notice, &kit::Note::actionTriggered, this, [this] { m_navigator.go(m_noticeTarget); });
    m_noticeArea->hide();
    m_content = new QWidget(sheet);
    m_content->setObjectName(u"content"_s);
    body->addWidget(m_noticeArea);
    body->addWidget(m_content, 1);
    m_row->addLayout(body, 1);
    m_scroll->setWidget(sheet);
    if (const auto mailbox = m_context.mailbox.mailbox(persona()))
        m_header->setOwner(mailbox->ownerName);
}

void MailPage::setPageName(const QString& name)
{
    m_pageName = name;
    setAccessibleName(name);
    Q_EMIT titleChanged();
}

void MailPage::setMenuPath(const QString& path)
{
    m_folders->setCurrentPath(path);
}

void MailPage::showNotice(const browser::Notice& notice)
{
    m_noticeTarget = notice.actionUrl;
    m_noticeArea->show();
    m_scroll->verticalScrollBar()->setValue(0);
    browser::tell(*m_notice, notice);
}

void MailPage::showError(core::ErrorCode code)
{
    if (code == core::ErrorCode::NotFound)
        m_navigator.showNotFound();
    else
        m_navigator.showFailure();
}

void MailPage::search(const QString& words, bool given)
{
    if (given && !words.trimmed().isEmpty())
        m_navigator.go(paths::search(core::MailFolder::Inbox, words));
}

void MailPage::showCounts()
{
    const auto counts = m_context.mailbox.counts(persona());
    if (!counts)
        return;
    using core::MailFolder;
    m_folders->setUnread(counts->value(MailFolder::Inbox).unread, counts->value(MailFolder::Junk).unread,
        counts->value(MailFolder::Draft).all);
    QStringList lines;
    for (const MailFolder folder :
        {MailFolder::Inbox, MailFolder::Sent, MailFolder::Draft, MailFolder::Junk, MailFolder::Trash}) {
        const data::FolderCount count = counts->value(folder);
        lines.append(u"%1/%2"_s.arg(count.unread).arg(count.all));
    }
    const QString counted = lines.join(u' ');
    const bool isNews = !m_counted.isEmpty() && counted != m_counted;
    m_counted = counted;
    if (isNews)
        mailboxChanged();
}

void MailPage::adapt()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    // Enough for the three columns; large text needs more of everything.
    m_compact = width() < theme.px(kThreeColumns);
    m_row->setDirection(m_compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_folders->adapt(m_compact, theme.px(kFolders));
    adaptContent();
}

void MailPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (kit::isLookChange(event))
        adapt();
    if (event->type() == QEvent::LanguageChange) {
        m_folders->retranslate();
        retranslate();
    }
}

void MailPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adapt();
}

} // namespace sites::mail
