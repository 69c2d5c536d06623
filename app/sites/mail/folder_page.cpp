#include "sites/mail/folder_page.h"

#include "documents/document.h"
#include "kit/ask.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/page_scroll.h"
#include "kit/separator.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "mail/ui_folder_page.h"
#include "services/mail/address_book.h"
#include "services/mail/mailbox_service.h"
#include "sites/mail/attached_document.h"
#include "sites/mail/link_status.h"
#include "sites/mail/mail_header.h"
#include "sites/mail/mail_list_model.h"
#include "sites/mail/mail_list_view.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_texts.h"
#include "sites/mail/message_view.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sites::mail {

using browser::Notice;
using browser::Tone;
using core::MailFolder;
using core::MailId;

namespace {

constexpr int kListWidth = 362; // px at 100 %

} // namespace

FolderPage::FolderPage(
    const SiteContext& context, browser::Navigator& navigator, MailFolder folder, MailId id)
    : MailPage(context, navigator)
    , m_folder(folder)
    , m_id(id)
    , m_ui(std::make_unique<Ui::FolderPage>())
{
    m_ui->setupUi(content());
    m_ui->columnLine->setFixedWidth(1);
    m_ui->columnLine->setMaximumHeight(QWIDGETSIZE_MAX);
    m_ui->columnLine->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_model = new MailListModel(this->context(), folder, this);
    m_list = new MailListView(*m_model, m_ui->listColumn);
    m_ui->listPlace->addWidget(m_list);
    m_message = new MessageView(this->context(), m_ui->messageColumn);
    m_ui->messagePlace->insertWidget(1, m_message, 1);
    m_status = new LinkStatus(this);
    connect(m_list, &MailListView::openAsked, this, &FolderPage::openMail);
    connect(m_list, &MailListView::removeAsked, this, [this](MailId mail) {
        if (m_folder == MailFolder::Trash)
            erase(mail);
        else
            remove(mail);
    });
    connect(m_ui->emptyTrashButton, &QAbstractButton::clicked, this, &FolderPage::emptyTrash);
    connect(m_ui->backToListButton, &QAbstractButton::clicked, this,
        [this] { this->navigator().go(paths::search(m_folder, m_words)); });
    connectMessage();
    setMenuPath(paths::path(folder));
    setPageName(MailTexts::folderName(folder));
    retranslate();
    adaptContent();
}

FolderPage::~FolderPage() = default;

void FolderPage::connectMessage()
{
    connect(m_message, &MessageView::linkAsked, this, &FolderPage::openLink);
    connect(m_message, &MessageView::linkPointed, this, [this](const QUrl& url) {
        if (url.isEmpty())
            m_status->hideTarget();
        else
            m_status->showTarget(url);
    });
    connect(m_message, &MessageView::replyAsked, this, [this] { navigator().go(paths::reply(m_id)); });
    connect(m_message, &MessageView::forwardAsked, this, [this] { navigator().go(paths::forward(m_id)); });
    connect(m_message, &MessageView::reportAsked, this, [this] { report(m_id); });
    connect(m_message, &MessageView::clearAsked, this, [this] { clear(m_id); });
    connect(m_message, &MessageView::removeAsked, this, [this] { remove(m_id); });
    connect(m_message, &MessageView::restoreAsked, this, [this] { restore(m_id); });
    connect(m_message, &MessageView::eraseAsked, this, [this] { erase(m_id); });
    connect(m_message, &MessageView::unreadAsked, this, [this] { markUnread(m_id); });
    connect(m_message, &MessageView::keepSenderAsked, this, &FolderPage::keepSender);
    connect(m_message, &MessageView::judged, this, &FolderPage::judge);
    connect(m_message, &MessageView::cluePointed, this, &FolderPage::pointAtClue);
    connect(m_message, &MessageView::nextToJudgeAsked, this, &FolderPage::nextToJudge);
    connect(m_message, &MessageView::fileAsked, this,
        [this](core::MailAttachmentId file) { navigator().openInNewTab(paths::file(file)); });
    connect(m_message, &MessageView::fileSaveAsked, this, &FolderPage::saveFile);
}

void FolderPage::open(const QUrl& url)
{
    m_words = paths::wordsIn(url);
    header()->setWords(m_words);
    if (const MailId back = paths::putBackIn(url); back.isValid()) {
        restore(back);
        return;
    }
    if (m_id.isValid()) {
        const auto there = context().mailbox.mail(persona(), m_id);
        if (!there) {
            showError(there.error().code);
            return;
        }
        // It is elsewhere now: its address follows it.
        if (there->mail.folder != m_folder || m_folder == MailFolder::Draft) {
            if (m_folder != MailFolder::Draft || there->mail.folder != MailFolder::Draft)
                navigator().redirect(paths::message(there->mail.folder, m_id));
            return;
        }
        if (const auto opened = context().mailbox.open(persona(), m_id); !opened) {
            showError(opened.error().code);
            return;
        }
    }
    m_isOpen = true;
    showMessage();
    fillList();
    showCounts();
}

void FolderPage::fillList()
{
    const auto mails = context().mailbox.mails(persona(), m_folder, m_words);
    if (!mails) {
        navigator().showFailure();
        return;
    }
    const MailId current = m_list->current();
    m_model->setMails(mails.value());
    m_list->setOpened(m_id);
    if (const int row = m_model->rowOf(current); !m_id.isValid() && row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->updateGeometry();
    const int count = static_cast<int>(mails->size());
    const bool hasWords = !m_words.trimmed().isEmpty();
    QString text;
    if (hasWords)
        text = count == 0 ? tr("Rien trouvé pour « %1 » dans « %2 ». Essayez un autre mot.")
                                .arg(m_words.trimmed(), MailTexts::folderName(m_folder))
                          : tr("%n message(s) trouvé(s)", nullptr, count);
    else if (count == 0)
        text = tr("Pas de message.");
    m_ui->listText->setText(text);
    m_ui->listText->setVisible(!text.isEmpty());
    m_ui->emptyTrashButton->setVisible(m_folder == MailFolder::Trash && count > 0 && !hasWords);
    m_ui->listHead->setVisible(!text.isEmpty() || m_ui->emptyTrashButton->isVisibleTo(m_ui->listHead));
    m_list->setVisible(count > 0);
    showEmpty(count);
}

void FolderPage::showMessage()
{
    m_message->setVisible(m_id.isValid());
    m_ui->emptyPlace->setVisible(!m_id.isValid());
    if (!m_id.isValid()) {
        setPageName(MailTexts::folderName(m_folder));
        return;
    }
    const auto view = context().mailbox.mail(persona(), m_id);
    const auto own = context().mailbox.mailbox(persona());
    if (!view || !own) {
        navigator().showFailure();
        return;
    }
    m_sender = view->mail.senderAddress;
    m_senderName = view->mail.senderName;
    const Judgement judgement = judgementOf(view->mail);
    if (judgement.lesson)
        m_message->show(view.value(), own->address, *judgement.lesson, judgement.progress);
    else
        m_message->show(view.value(), own->address);
    setPageName(MailTexts::subjectOf(view->mail.subject));
}

void FolderPage::showEmpty(int count)
{
    kit::EmptyState* state = m_ui->emptyState;
    if (count > 0) {
        state->setTitle(tr("Choisissez un message dans la liste"));
        state->setText(tr("Au clavier : ↑ et ↓ pour choisir, Entrée pour ouvrir, R pour répondre, T pour "
                          "transférer, S pour signaler, Suppr pour supprimer."));
        return;
    }
    state->setTitle(tr("Pas de message."));
    switch (m_folder) {
    case MailFolder::Sent:
        state->setText(tr("Les messages que vous envoyez se trouvent ici."));
        break;
    case MailFolder::Draft:
        state->setText(tr("Un message commencé et pas encore envoyé se garde ici tout seul."));
        break;
    case MailFolder::Junk:
        state->setText(tr("Les messages que vous signalez, et ceux qui semblent faux, se trouvent ici."));
        break;
    case MailFolder::Trash:
        state->setText(tr("Les messages supprimés attendent ici : vous pouvez les remettre à leur place."));
        break;
    case MailFolder::Inbox:
        state->setText(tr("Les messages que l’on vous écrit arrivent ici."));
        break;
    }
}

void FolderPage::retranslate()
{
    m_ui->retranslateUi(content());
    m_list->setAccessibleName(tr("Messages : %1").arg(MailTexts::folderName(m_folder)));
    m_list->setAccessibleDescription(tr("Flèches pour choisir, Entrée pour ouvrir, R pour répondre, T pour "
                                        "transférer, S pour signaler, Suppr pour supprimer"));
    m_ui->messageScroll->setAccessibleName(tr("Message"));
    if (!m_isOpen)
        return;
    showMessage();
    fillList();
}

void FolderPage::adaptContent()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool compact = isCompact();
    m_ui->listColumn->setMinimumWidth(compact ? 0 : theme.px(kListWidth) - 1);
    m_ui->listColumn->setMaximumWidth(compact ? QWIDGETSIZE_MAX : theme.px(kListWidth) - 1);
    // A page that scrolls as a whole has no other scroll inside.
    if (compact && m_ui->messageScroll->widget()) {
        m_ui->messageScroll->takeWidget();
        m_ui->columns->addWidget(m_ui->messageColumn, 1);
        m_ui->messageColumn->show();
    } else if (!compact && !m_ui->messageScroll->widget()) {
        m_ui->columns->removeWidget(m_ui->messageColumn);
        m_ui->messageScroll->setWidget(m_ui->messageColumn);
    }
    // A scroll area paints the ground of what it holds, in colours that are not the theme's.
    m_ui->messageColumn->setAutoFillBackground(false);
    m_ui->messageScroll->setVisible(!compact);
    m_list->setWhole(compact);
    m_ui->columnLine->setVisible(!compact);
    m_ui->listColumn->setVisible(!compact || !m_id.isValid());
    m_ui->messageColumn->setVisible(!compact || m_id.isValid());
    m_ui->backToListButton->setVisible(compact && m_id.isValid());
}

void FolderPage::search(const QString& words, bool given)
{
    m_words = words;
    if (m_isOpen)
        fillList();
    if (!given)
        return;
    if (!words.trimmed().isEmpty())
        (void)context().mailbox.noteSearch(
            persona(), words, m_model->rowCount()); // the search itself is done
    if (isCompact() && m_id.isValid())
        navigator().go(paths::search(m_folder, words));
    else if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
}

void FolderPage::mailboxChanged()
{
    fillList();
}

QVariantMap FolderPage::saveForm() const
{
    QVariantMap form = MailPage::saveForm();
    form.insert(u"chosenMail"_s, m_list->current().value());
    return form;
}

void FolderPage::restoreForm(const QVariantMap& form)
{
    MailPage::restoreForm(form);
    const int row = m_model->rowOf(MailId(form.value(u"chosenMail"_s).toLongLong()));
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_list->currentIndex());
    }
}

MailId FolderPage::meant() const
{
    return m_list->hasFocus() ? m_list->current() : m_id;
}

void FolderPage::keyPressEvent(QKeyEvent* event)
{
    const MailId mail = meant();
    const bool isPlain = !(event->modifiers() & ~Qt::ShiftModifier);
    const bool isReceived = m_folder == MailFolder::Inbox;
    if (mail.isValid() && isPlain) {
        switch (event->key()) {
        case Qt::Key_R:
            if (isReceived)
                navigator().go(paths::reply(mail));
            return;
        case Qt::Key_T:
            if (isReceived || m_folder == MailFolder::Sent)
                navigator().go(paths::forward(mail));
            return;
        case Qt::Key_S:
            if (isReceived)
                report(mail);
            return;
        case Qt::Key_N:
            if (isReceived)
                markUnread(mail);
            return;
        case Qt::Key_Delete:
            if (m_folder == MailFolder::Trash)
                erase(mail);
            else
                remove(mail);
            return;
        default:
            break;
        }
    }
    MailPage::keyPressEvent(event);
}

void FolderPage::openMail(MailId id)
{
    navigator().go(paths::message(m_folder, id));
}

void FolderPage::openLink(const QUrl& url)
{
    if (const auto noted = context().mailbox.noteLink(persona(), m_id); !noted) {
        showError(noted.error().code);
        return;
    }
    navigator().openInNewTab(url);
}

void FolderPage::remove(MailId id)
{
    if (m_folder == MailFolder::Trash)
        return;
    const auto done = context().mailbox.remove(persona(), id);
    if (!done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(paths::folder(m_folder),
        Notice{Tone::Ok, tr("Le message est dans la corbeille."), tr("Vous pouvez le remettre à sa place."),
            tr("Annuler", "to undo"), paths::putBack(m_folder, id)});
}

void FolderPage::restore(MailId id)
{
    const auto back = context().mailbox.restore(persona(), id);
    if (!back) {
        showError(back.error().code);
        return;
    }
    navigator().redirect(paths::folder(back.value()),
        Notice{
            Tone::Ok, tr("Le message est revenu dans « %1 ».").arg(MailTexts::folderName(back.value())), {}});
}

void FolderPage::erase(MailId id)
{
    const kit::Question question{tr("Supprimer ce message pour toujours ?"),
        tr("Vous ne pourrez plus le remettre à sa place."), tr("Garder"), tr("Supprimer pour toujours"),
        u"trash"_s, true, kit::Dialog::World::Site};
    if (!context().asker.ask(this, question))
        return;
    const auto done = context().mailbox.erase(persona(), id);
    if (!done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(
        paths::folder(MailFolder::Trash), Notice{Tone::Ok, tr("Le message est supprimé pour toujours."), {}});
}

void FolderPage::emptyTrash()
{
    const kit::Question question{tr("Vider la corbeille ?"),
        tr("Tous les messages de la corbeille seront supprimés pour toujours."), tr("Garder"),
        tr("Vider la corbeille"), u"trash"_s, true, kit::Dialog::World::Site};
    if (!context().asker.ask(this, question))
        return;
    const auto done = context().mailbox.emptyTrash(persona());
    if (!done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(
        paths::folder(MailFolder::Trash), Notice{Tone::Ok, tr("La corbeille est vide."), {}});
}

void FolderPage::report(MailId id)
{
    const auto done = context().mailbox.report(persona(), id);
    if (!done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(paths::folder(m_folder),
        Notice{Tone::Ok, tr("Le message est signalé."),
            tr("Il est dans « Suspects ». En cas de doute, c’est le bon geste : on n’ouvre pas, on signale."),
            tr("Annuler", "to undo"), paths::putBack(m_folder, id)});
}

void FolderPage::clear(MailId id)
{
    const auto done = context().mailbox.clear(persona(), id);
    if (!done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(
        paths::folder(MailFolder::Inbox), Notice{Tone::Ok, tr("Le message est revenu dans « Reçus »."), {}});
}

void FolderPage::markUnread(MailId id)
{
    const auto done = context().mailbox.markUnread(persona(), id);
    if (!done) {
        showError(done.error().code);
        return;
    }
    navigator().redirect(
        paths::folder(m_folder), Notice{Tone::Ok, tr("Le message est de nouveau marqué comme non lu."), {}});
}

void FolderPage::keepSender()
{
    const auto kept = context().contacts.keep(persona(), {{}, m_senderName, m_sender});
    if (!kept) {
        showError(kept.error().code);
        return;
    }
    showMessage();
    showNotice({Tone::Ok, tr("%1 est dans votre carnet.").arg(m_senderName), m_sender, tr("Voir le carnet"),
        paths::url(QString(paths::kContacts))});
}

void FolderPage::saveFile(core::MailAttachmentId file)
{
    const auto document = attachedDocument(context(), persona(), file);
    if (!document) {
        showError(document.error().code);
        return;
    }
    navigator().download(*document, paths::file(file));
    if (const auto noted = context().mailbox.noteFileSaved(persona(), file); !noted)
        showError(noted.error().code);
}

} // namespace sites::mail
