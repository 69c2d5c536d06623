#include "sites/mail/folder_column.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/nav_menu.h"
#include "kit/theme_scope.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_texts.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

using core::MailFolder;

FolderColumn::FolderColumn(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 14, 13, 14);
    m_column->setSpacing(14);
    auto* top = new kit::FlexBox(this);
    top->setGap(12);
    top->setLineGap(8);
    m_top = top;
    m_write = new kit::Button({}, kit::Button::Role::Primary, top);
    m_write->setObjectName(u"writeButton"_s);
    m_write->setIconName(u"edit"_s);
    m_write->setProperty("grow", true);
    connect(m_write, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(paths::compose()); });
    m_menuButton = new kit::Button({}, kit::Button::Role::Ink, top);
    m_menuButton->setObjectName(u"foldersButton"_s);
    m_menuButton->setIconName(u"menu"_s);
    connect(m_menuButton, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        showFolded();
        if (QAbstractButton* current = m_menu->item(m_menu->current()); m_open && current)
            current->setFocus(Qt::TabFocusReason);
    });
    m_menu = new kit::NavMenu(this);
    m_menu->setObjectName(u"folderMenu"_s);
    connect(
        m_menu, &kit::NavMenu::activated, this, [this](const QString& id) { Q_EMIT asked(paths::url(id)); });
    m_column->addWidget(m_top);
    m_column->addWidget(m_menu);
    m_column->addStretch();
    retranslate();
    showFolded();
}

void FolderColumn::retranslate()
{
    const QString current = m_menu->current();
    m_menu->clear();
    m_menu->setAccessibleName(tr("Dossiers"));
    const auto add = [this](MailFolder folder, const QString& name) {
        m_menu->addItem(
            paths::path(folder), MailTexts::folderIcon(folder), MailTexts::folderName(folder), name);
    };
    add(MailFolder::Inbox, u"inbox"_s);
    add(MailFolder::Sent, u"sent"_s);
    add(MailFolder::Draft, u"drafts"_s);
    add(MailFolder::Junk, u"junk"_s);
    add(MailFolder::Trash, u"trash"_s);
    m_menu->addItem(paths::kContacts, u"users"_s, tr("Carnet"), u"contacts"_s);
    m_menu->setCurrent(current);
    m_write->setText(tr("Écrire"));
    m_menuButton->setText(tr("Dossiers"));
    setAccessibleName(m_menu->accessibleName());
    showCounts();
}

void FolderColumn::setCurrentPath(const QString& path)
{
    m_menu->setCurrent(path);
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
        m_menu->setItemCount(paths::path(folder), count > 0 ? QString::number(count) : QString(),
            count > 0 ? said : QString());
    };
    show(MailFolder::Inbox, m_inbox, MailTexts::unreadCount(m_inbox));
    show(MailFolder::Junk, m_junk, MailTexts::unreadCount(m_junk));
    show(MailFolder::Draft, m_drafts, tr("%n brouillon(s)", nullptr, m_drafts));
}

void FolderColumn::adapt(bool folded, int widthPixels)
{
    m_folded = folded;
    if (!folded)
        m_open = false;
    setMinimumWidth(folded ? 0 : widthPixels);
    setMaximumWidth(folded ? QWIDGETSIZE_MAX : widthPixels);
    setSizePolicy(folded ? QSizePolicy::Preferred : QSizePolicy::Fixed,
        folded ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    showFolded();
}

void FolderColumn::showFolded()
{
    m_menuButton->setVisible(m_folded);
    //: What a screen reader adds to the « Dossiers » button
    m_menuButton->setAccessibleDescription(m_open ? tr("ouvert") : tr("fermé"));
    m_menu->setVisible(!m_folded || m_open);
    m_write->setProperty("grow", !m_folded);
}

void FolderColumn::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Soft));
    const QColor line = theme.color(kit::Color::Line);
    if (m_folded)
        painter.fillRect(0, height() - 1, width(), 1, line);
    else
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace sites::mail
