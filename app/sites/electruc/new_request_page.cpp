#include "sites/electruc/new_request_page.h"

#include "browser/leave_question.h"
#include "core/belgian_day.h"
#include "electruc/ui_new_request_page.h"
#include "kit/field_message.h"
#include "services/requests/request_service.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/request_forms.h"
#include "sites/electruc/wording.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

NewRequestPage::NewRequestPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::NewRequestPage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"subject"_s, m_ui->subjectField, m_ui->subjectEdit},
        {u"message"_s, m_ui->messageField, m_ui->messageEdit}});
    connectAttachments(*m_ui->attachmentBox, *this, this->context(), this->navigator(), accountId());
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &NewRequestPage::send);
    connect(m_ui->keepButton, &QAbstractButton::clicked, this, &NewRequestPage::keep);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &NewRequestPage::showMovingNote);
    connect(m_ui->movingNote, &kit::Note::actionTriggered, this,
        [this] { this->navigator().go(paths::url(paths::kMoving)); });
    connect(m_ui->draftNote, &kit::Note::actionTriggered, this, &NewRequestPage::dropDraft);
    retranslate();
}

NewRequestPage::~NewRequestPage() = default;

void NewRequestPage::open(const QUrl& url)
{
    const auto draft = context().requests.draft(accountId());
    if (!draft) {
        showError(draft.error().code);
        return;
    }
    m_ui->formErrors->clear();
    if (draft->has_value())
        showDraft(**draft);
    else if (url == paths::movingRequest())
        m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(core::RequestKind::Moving)));
    retranslate();
}

void NewRequestPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Nouvelle demande"), {areaCrumb(), {tr("Mes demandes"), paths::url(paths::kRequests)}});
    setMenuPath(paths::kRequests);
    fillKinds(*m_ui->kindBox);
    m_ui->attachmentBox->retranslate();
    showMovingNote();
    m_ui->draftNote->setVisible(m_draftSavedAt.isValid());
    m_ui->draftNote->setTitle(tr("Votre demande est revenue"));
    m_ui->draftNote->setText(
        tr("Vous l’avez gardée le %1.").arg(context().format().date(core::belgianDay(m_draftSavedAt))));
    m_ui->draftNote->setActionText(tr("Tout effacer"));
}

// Whoever moves needs one document above all.
void NewRequestPage::showMovingNote()
{
    const bool moving = m_ui->kindBox->currentData().toInt() == static_cast<int>(core::RequestKind::Moving);
    m_ui->movingNote->setVisible(moving);
    m_ui->movingNote->setText(tr("Joignez la reprise des énergies, signée par les deux personnes."));
    m_ui->movingNote->setActionText(tr("Comment faire ?"));
}

void NewRequestPage::showDraft(const core::RequestDraft& draft)
{
    m_ui->kindBox->setCurrentIndex(qMax(0, m_ui->kindBox->findData(static_cast<int>(draft.kind))));
    m_ui->subjectEdit->setText(draft.subject);
    m_ui->messageEdit->setPlainText(draft.message);
    m_ui->attachmentBox->setFiles(draft.files);
    m_draftSavedAt = draft.savedAt;
    m_kept = draft;
}

core::RequestDraft NewRequestPage::written() const
{
    return {static_cast<core::RequestKind>(m_ui->kindBox->currentData().toInt()), m_ui->subjectEdit->text(),
        m_ui->messageEdit->toPlainText(), m_ui->attachmentBox->files(), {}};
}

bool NewRequestPage::hasUnsentInput() const
{
    const core::RequestDraft now = written();
    return now.subject.trimmed() != m_kept.subject || now.message.trimmed() != m_kept.message
        || namesOf(now.files) != namesOf(m_kept.files);
}

bool NewRequestPage::asksBeforeLeaving(const std::function<void()>& leave)
{
    return browser::askToKeep(
        *this, [this] { return keepDraft(); }, [this] { showDraft(m_kept); }, leave);
}

void NewRequestPage::send()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const core::RequestDraft request = written();
    const auto outcome = context().requests.send(
        accountId(), {request.kind, request.subject, request.message}, request.files);
    if (!outcome) {
        showError(outcome.error().code);
        return;
    }
    if (const auto* errors = std::get_if<core::FieldErrors>(&outcome.value())) {
        m_ui->formErrors->show(*errors, [](const core::FieldError& error) {
            if (error.rule != core::Rule::Required)
                return kit::fieldMessage(error);
            return error.field == "message"_L1 ? tr("Écrivez votre message avant de l’envoyer.")
                                               : tr("Dites en quelques mots de quoi il s’agit.");
        });
        return;
    }
    clear();
    const auto& sent = std::get<services::SentRequest>(outcome.value());
    const QString before = context().format().date(sent.answerBefore);
    const browser::Notice done = sent.alreadyThere
        ? browser::Notice{browser::Tone::Info, tr("Cette demande est déjà envoyée."),
            tr("Nous répondons avant le %1. Vous n’avez plus rien à faire.").arg(before)}
        : browser::Notice{browser::Tone::Ok, tr("Votre demande est envoyée."),
            tr("Nous répondons avant le %1. Un e-mail vous le confirme.").arg(before)};
    navigator().redirect(paths::request(sent.reference), done);
}

void NewRequestPage::clear()
{
    m_ui->subjectEdit->clear();
    m_ui->messageEdit->clear();
    m_ui->attachmentBox->clear();
    m_kept = {};
    m_draftSavedAt = {};
}

bool NewRequestPage::keepDraft()
{
    const core::RequestDraft draft = written();
    if (const auto kept = context().requests.keepDraft(accountId(), draft); !kept) {
        showError(kept.error().code);
        return false;
    }
    m_kept = draft;
    m_kept.subject = draft.subject.trimmed();
    m_kept.message = draft.message.trimmed();
    return true;
}

void NewRequestPage::keep()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    if (m_ui->subjectEdit->text().trimmed().isEmpty() && m_ui->messageEdit->toPlainText().trimmed().isEmpty()
        && m_ui->attachmentBox->files().isEmpty()) {
        navigator().redirect(paths::url(paths::kRequests),
            browser::Notice{
                browser::Tone::Info, tr("Rien n’est écrit."), tr("Il n’y a donc rien à garder.")});
        return;
    }
    if (keepDraft())
        navigator().redirect(paths::url(paths::kRequests),
            browser::Notice{browser::Tone::Ok, tr("Votre demande est gardée."),
                tr("Elle n’est pas encore envoyée. Vous la retrouvez ici quand vous voulez.")});
}

void NewRequestPage::dropDraft()
{
    if (const auto dropped = context().requests.dropDraft(accountId()); !dropped) {
        showError(dropped.error().code);
        return;
    }
    clear();
    m_ui->draftNote->hide();
    m_ui->subjectEdit->setFocus(Qt::TabFocusReason);
}

QVariantMap NewRequestPage::saveForm() const
{
    QVariantMap form = FramedPage::saveForm();
    form.insert(u"files"_s, savedFiles(m_ui->attachmentBox->files()));
    return form;
}

void NewRequestPage::restoreForm(const QVariantMap& form)
{
    FramedPage::restoreForm(form);
    m_ui->attachmentBox->setFiles(restoredFiles(form.value(u"files"_s)));
}

} // namespace sites::electruc
