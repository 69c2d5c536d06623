#include "sites/electruc/request_page.h"

#include "core/belgian_day.h"
#include "core/clock.h"
#include "documents/document_source.h"
#include "documents/file_document.h"
#include "electruc/ui_request_page.h"
#include "kit/dialog.h"
#include "kit/field_message.h"
#include "sites/electruc/message_card.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/request_forms.h"
#include "sites/electruc/wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

RequestPage::RequestPage(const SiteContext& context, browser::Navigator& navigator, const QString& reference)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::RequestPage>())
    , m_reference(reference)
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"message"_s, m_ui->messageField, m_ui->messageEdit}});
    connectAttachments(*m_ui->attachmentBox, *this, this->context(), this->navigator(), accountId());
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &RequestPage::send);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &RequestPage::askToClose);
    connect(m_ui->closedNote, &kit::Note::actionTriggered, this, [this] {
        if (m_shown && m_shown->mayReopen)
            reopen();
        else
            this->navigator().go(paths::url(paths::kNewRequest));
    });
    retranslate();
}

RequestPage::~RequestPage() = default;

void RequestPage::open(const QUrl&)
{
    const auto found = context().requests.conversation(accountId(), m_reference);
    if (!found) {
        showError(found.error().code);
        return;
    }
    m_shown = *found;
    m_ui->formErrors->clear();
    retranslate();
    // What is shown here is read; the badges of this visit stay.
    if (const auto read = context().requests.markRead(accountId(), m_reference); !read)
        qWarning("the answers were not marked as read: %s", qPrintable(read.error().detail));
}

void RequestPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(
        tr("Demande %1").arg(m_reference), {areaCrumb(), {tr("Mes demandes"), paths::url(paths::kRequests)}});
    setMenuPath(paths::kRequests);
    m_ui->attachmentBox->retranslate();
    if (!m_shown)
        return;
    const core::Request& request = m_shown->request;
    m_ui->subjectText->setText(request.subject);
    Wording::show(*m_ui->statusBadge, request.status);
    m_ui->factsText->setText(tr("N°\u00A0%1 · %2 · envoyée le %3", "number, kind and day of a request")
                                 .arg(request.reference, Wording::requestKind(request.kind),
                                     context().format().date(core::belgianDay(request.openedAt))));
    showMessages();
    showClosed();
}

void RequestPage::showMessages()
{
    qDeleteAll(m_ui->messages->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const core::RequestMessage& message : std::as_const(m_shown->messages)) {
        auto* card = new MessageCard(message, context().format(), m_ui->messages);
        connect(card, &MessageCard::viewAsked, this, [this](const core::Attachment& attachment) {
            navigator().go(paths::requestFile(m_reference, attachment.id.value()));
        });
        connect(card, &MessageCard::downloadAsked, this, &RequestPage::download);
        m_ui->messages->layout()->addWidget(card);
    }
}

void RequestPage::showClosed()
{
    const bool isClosed = m_shown->request.status == core::RequestStatus::Closed;
    m_ui->replyCard->setVisible(!isClosed);
    m_ui->closedNote->setVisible(isClosed);
    if (!isClosed)
        return;
    const QString day = context().format().date(core::belgianDay(m_shown->request.closedAt));
    m_ui->closedNote->setTitle(tr("Cette demande est clôturée depuis le %1.").arg(day));
    if (m_shown->mayReopen) {
        m_ui->closedNote->setText(tr("Ce n’est pas réglé ? Vous pouvez la rouvrir pendant %1 jours.")
                                      .arg(services::RequestService::kDaysToReopen));
        m_ui->closedNote->setActionText(tr("Rouvrir ma demande"));
    } else {
        m_ui->closedNote->setText(tr("Une autre question ? Écrivez une nouvelle demande."));
        m_ui->closedNote->setActionText(tr("Nouvelle demande"));
    }
}

bool RequestPage::hasUnsentInput() const
{
    return !m_ui->messageEdit->toPlainText().trimmed().isEmpty() || !m_ui->attachmentBox->files().isEmpty();
}

void RequestPage::send()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto outcome = context().requests.addMessage(
        accountId(), m_reference, m_ui->messageEdit->toPlainText(), m_ui->attachmentBox->files());
    if (!outcome) {
        if (outcome.error().code == core::ErrorCode::Conflict)
            comeBack({browser::Tone::Info, tr("Cette demande est clôturée."),
                tr("Votre message n’est pas parti. Rouvrez d’abord la demande.")});
        else
            showError(outcome.error().code);
        return;
    }
    if (const auto* errors = std::get_if<core::FieldErrors>(&outcome.value())) {
        m_ui->formErrors->show(*errors, [](const core::FieldError& error) {
            return error.rule == core::Rule::Required ? tr("Écrivez votre message avant de l’envoyer.")
                                                      : kit::fieldMessage(error);
        });
        return;
    }
    m_ui->messageEdit->clear();
    m_ui->attachmentBox->clear();
    const auto& sent = std::get<services::SentRequest>(outcome.value());
    const QString before = context().format().date(sent.answerBefore);
    comeBack(sent.alreadyThere ? browser::Notice{browser::Tone::Info, tr("Ce message est déjà envoyé."),
                 tr("Nous répondons avant le %1. Vous n’avez plus rien à faire.").arg(before)}
                               : browser::Notice{browser::Tone::Ok, tr("Votre message est envoyé."),
                                   tr("Nous répondons avant le %1.").arg(before)});
}

void RequestPage::askToClose()
{
    auto* dialog = new kit::Dialog(this, tr("Clôturer cette demande ?"));
    dialog->setObjectName(u"closeDialog"_s);
    dialog->setLead(
        tr("Clôturez-la si votre question est réglée. Vous pourrez encore la relire, et la rouvrir "
           "pendant %1 jours.")
            .arg(services::RequestService::kDaysToReopen));
    dialog->addButton(tr("La garder ouverte"), 0)->setObjectName(u"stayButton"_s);
    dialog->addButton(tr("Clôturer"), 1, true)->setObjectName(u"confirmCloseButton"_s);
    connect(dialog, &kit::Dialog::finished, this, [this](int result) {
        if (result == 1)
            close();
    });
    dialog->open();
}

void RequestPage::close()
{
    if (const auto closed = context().requests.close(accountId(), m_reference); !closed) {
        showError(closed.error().code);
        return;
    }
    m_ui->messageEdit->clear();
    m_ui->attachmentBox->clear();
    comeBack({browser::Tone::Ok, tr("Votre demande est clôturée."),
        tr("Vous pouvez la relire ici, et la rouvrir si besoin.")});
}

void RequestPage::reopen()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto opened = context().requests.reopen(accountId(), m_reference);
    if (!opened && opened.error().code != core::ErrorCode::Conflict) {
        showError(opened.error().code);
        return;
    }
    comeBack({browser::Tone::Ok, tr("Votre demande est rouverte."),
        tr("Dites-nous ce qui n’est pas encore réglé, puis envoyez votre message.")});
}

void RequestPage::comeBack(const browser::Notice& notice)
{
    if (!hasUnsentInput()) {
        navigator().redirect(paths::request(m_reference), notice);
        return;
    }
    // A message that could not go stays where it was written.
    open(paths::request(m_reference));
    showNotice(notice);
}

void RequestPage::download(const core::Attachment& attachment)
{
    const auto file = context().requests.attachment(accountId(), attachment.id);
    if (!file) {
        showError(file.error().code);
        return;
    }
    navigator().download(
        documents::FileDocument::open(file->name, file->content,
            u"attachment:%1"_s.arg(attachment.id.value()), context().clock.today(), context().documents),
        paths::requestFile(m_reference, attachment.id.value()));
}

QVariantMap RequestPage::saveForm() const
{
    QVariantMap form = FramedPage::saveForm();
    form.insert(u"files"_s, savedFiles(m_ui->attachmentBox->files()));
    return form;
}

void RequestPage::restoreForm(const QVariantMap& form)
{
    FramedPage::restoreForm(form);
    m_ui->attachmentBox->setFiles(restoredFiles(form.value(u"files"_s)));
}

} // namespace sites::electruc
