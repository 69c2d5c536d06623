#include "sites/mail/folder_column.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/nav_menu.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_texts.h"

#include <QAbstractButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

using core::MailFolder;

FolderColumn::FolderColumn(QWidget* parent)
    : kit::FoldingColumn(parent)
{
    column()->setContentsMargins(12, 14, 13, 14);
    column()->setSpacing(14);
    auto* top = new kit::FlexBox(this);
    top->setGap(12);
    top->setLineGap(8);
    m_write = new kit::Button({}, kit::Button::Role::Primary, top);
    m_write->setObjectName(u"writeButton"_s);
    m_write->setIconName(u"edit"_s);
    m_write->setProperty("grow", true);
    connect(m_write, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(paths::compose()); });
    menuButton()->setObjectName(u"foldersButton"_s);
    menuButton()->setParent(top);
    menu()->setObjectName(u"folderMenu"_s);
    connect(
        menu(), &kit::NavMenu::activated, this, [this](const QString& id) { Q_EMIT asked(paths::url(id)); });
    column()->addWidget(top);
    column()->addWidget(menu());
    column()->addStretch();
    retranslate();
}

void FolderColumn::retranslate()
{
    const QString current = menu()->current();
    menu()->clear();
    const auto add = [this](MailFolder folder, const QString& name) {
        menu()->addItem(
            paths::path(folder), MailTexts::folderIcon(folder), MailTexts::folderName(folder), name);
    };
    add(MailFolder::Inbox, u"inbox"_s);
    add(MailFolder::Sent, u"sent"_s);
    add(MailFolder::Draft, u"drafts"_s);
    add(MailFolder::Junk, u"junk"_s);
    add(MailFolder::Trash, u"trash"_s);
    menu()->addItem(paths::kContacts, u"users"_s, tr("Carnet"), u"contacts"_s);
    menu()->setCurrent(current);
    m_write->setText(tr("Écrire"));
    setNames(tr("Dossiers"), tr("Dossiers"));
    showCounts();
}

void FolderColumn::setUnread(int inbox, int junk, int drafts)
{
    m_inbox = inbox;
    m_junk = junk;
    m_drafts = drafts;
    showCounts();
}

void FolderColumn::showCounts()
{
    const auto show = [this](MailFolder folder, int count, const QString& said) {
        menu()->setItemCount(paths::path(folder), count > 0 ? QString::number(count) : QString(),
            count > 0 ? said : QString());
    };
    show(MailFolder::Inbox, m_inbox, MailTexts::unreadCount(m_inbox));
    show(MailFolder::Junk, m_junk, MailTexts::unreadCount(m_junk));
    show(MailFolder::Draft, m_drafts, tr("%n brouillon(s)", nullptr, m_drafts));
}

void FolderColumn::adapt(bool folded, int widthPixels)
{
    m_write->setProperty("grow", !folded);
    kit::FoldingColumn::adapt(folded, widthPixels);
}

} // namespace sites::mail
