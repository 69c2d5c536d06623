#include "sites/mail/compose_page.h"

#include "core/files/attachment_rules.h"
#include "kit/ask.h"
#include "kit/attachment_message.h"
#include "kit/button.h"
#include "kit/field_message.h"
#include "kit/flex_box.h"
#include "kit/form_field.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/text.h"
#include "kit/text_area.h"
#include "kit/theme_scope.h"
#include "mail/ui_compose_page.h"
#include "services/mail/address_book.h"
#include "services/mail/mailbox_service.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_texts.h"

#include <QKeyEvent>
#include <QPointer>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace sites::mail {

using browser::Notice;
using browser::Tone;
using core::MailFolder;
using services::MailWriter;

namespace {

constexpr int kSoon = 800; // ms after the last letter typed
constexpr QLatin1StringView kDraftKey{"draftMail"};

} // namespace

ComposePage::ComposePage(
    const SiteContext& context, browser::Navigator& navigator, Kind kind, core::MailId id)
    : MailPage(context, navigator)
    , m_kind(kind)
    , m_id(id)
    , m_ui(std::make_unique<Ui::ComposePage>())
{
    m_ui->setupUi(content());
    m_ui->textEdit->setMinimumLines(7);
    m_ui->textEdit->setMaximumLines(24);
    m_ui->contactsBox->hide();
    m_ui->fileNote->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ComposePage::keep);
    const auto later = [this] { m_soon.start(); };
    connect(m_ui->toEdit, &QLineEdit::textEdited, this, later);
    connect(m_ui->subjectEdit, &QLineEdit::textEdited, this, later);
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, later);
    connect(m_ui->contactsButton, &QAbstractButton::clicked, this, [this] {
        m_ui->contactsBox->setVisible(!m_ui->contactsBox->isVisible());
        m_ui->contactsButton->setAccessibleDescription(
            m_ui->contactsBox->isVisible() ? tr("ouvert") : tr("fermé"));
    });
    connect(m_ui->attachButton, &QAbstractButton::clicked, this, &ComposePage::attach);
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &ComposePage::send);
    connect(m_ui->discardButton, &QAbstractButton::clicked, this, &ComposePage::discard);
    if (kind == Kind::Draft)
        setMenuPath(paths::kDrafts);
    setPageName(kindName());
    showContacts();
}

ComposePage::~ComposePage()
{
    // Left by a link, by Back, by closing the tab: what was written waits among the drafts.
    if (m_soon.isActive())
        keep();
}

QString ComposePage::kindName() const
{
    switch (m_kind) {
    case Kind::Reply:
        return tr("Répondre");
    case Kind::Forward:
        return tr("Transférer");
    case Kind::Draft:
        return tr("Brouillon");
    case Kind::New:
        break;
    }
    return tr("Nouveau message");
}

void ComposePage::open(const QUrl& url)
{
    if (!begin(url))
        return;
    m_kept = m_letter;
    showLetter();
    showFiles();
    showCounts();
}

bool ComposePage::begin(const QUrl& url)
{
    if (m_kind == Kind::New) {
        m_letter.to = paths::recipientIn(url);
        return true;
    }
    if (m_kind == Kind::Draft) {
        const auto draft = context().writer.draft(persona(), m_id);
        if (!draft) {
            // Sent meanwhile, or deleted: its own address shows it.
            const auto mail = context().mailbox.mail(persona(), m_id);
            if (mail && mail->mail.folder != MailFolder::Draft)
                navigator().redirect(paths::message(mail->mail.folder, m_id));
            else
                showError(draft.error().code);
            return false;
        }
        m_letter = draft.value();
        return true;
    }
    const auto original = context().mailbox.mail(persona(), m_id);
    if (!original) {
        showError(original.error().code);
        return false;
    }
    const core::Mail& mail = original->mail;
    m_letter.original = m_id;
    m_letter.forwards = m_kind == Kind::Forward;
    if (m_kind == Kind::Reply) {
        m_letter.to = mail.answerAddress();
        m_letter.subject = MailTexts::replySubject(mail.subject);
        m_letter.text = MailTexts::quoted(context().format(), mail);
        return true;
    }
    m_letter.subject = MailTexts::forwardSubject(mail.subject);
    m_letter.text = MailTexts::passedOn(context().format(), mail);
    // Its files hang on a draft at once, so that they are seen.
    if (!original->attachments.isEmpty() && !keepForFiles()) {
        navigator().showFailure();
        return false;
    }
    return true;
}

void ComposePage::showLetter()
{
    m_ui->toEdit->setText(m_letter.to);
    m_ui->subjectEdit->setText(m_letter.subject);
    m_ui->textEdit->setText(m_letter.text);
    m_ui->textEdit->moveCursor(QTextCursor::Start); // the answer goes above what is quoted
    m_soon.stop();
    retranslate();
}

void ComposePage::readForm()
{
    m_letter.to = m_ui->toEdit->text();
    m_letter.subject = m_ui->subjectEdit->text();
    m_letter.text = m_ui->textEdit->text();
}

void ComposePage::keep()
{
    m_soon.stop();
    if (m_done)
        return;
    readForm();
    const bool isSame = m_letter.to == m_kept.to && m_letter.subject == m_kept.subject
        && m_letter.text == m_kept.text && m_letter.draft == m_kept.draft;
    if (isSame || (m_letter.isBlank() && !m_letter.draft.isValid()))
        return;
    const auto id = context().writer.keep(persona(), m_letter);
    if (!id) {
        m_ui->keptText->setText(tr("Le brouillon n’a pas pu être gardé. Continuez : nous essayons encore."));
        return;
    }
    m_letter.draft = id.value();
    m_kept = m_letter;
    m_ui->keptText->setText(
        tr("Brouillon gardé à %1").arg(context().format().time(context().clock.nowUtc())));
    showCounts();
}

bool ComposePage::keepForFiles()
{
    if (m_letter.draft.isValid())
        return true;
    const auto id = context().writer.keep(persona(), m_letter);
    if (!id)
        return false;
    m_letter.draft = id.value();
    m_kept = m_letter;
    return true;
}

void ComposePage::showContacts()
{
    const auto contacts = context().contacts.contacts(persona());
    const bool hasSome = contacts && !contacts->isEmpty();
    m_ui->contactsButton->setVisible(hasSome);
    if (!hasSome)
        return;
    int number = 0;
    for (const core::MailContact& contact : contacts.value()) {
        auto* button = new kit::Button(contact.name, kit::Button::Role::Ink, m_ui->contactsBox);
        button->setObjectName(u"contactButton%1"_s.arg(++number));
        button->setIconName(u"plus"_s);
        button->setAccessibleName(tr("Ajouter %1, %2").arg(contact.name, contact.address));
        const QString address = contact.address;
        connect(button, &QAbstractButton::clicked, this, [this, address] { addRecipient(address); });
    }
}

void ComposePage::addRecipient(const QString& address)
{
    QStringList to = MailWriter::addressesIn(m_ui->toEdit->text());
    if (!to.contains(address))
        to.append(address);
    m_ui->toEdit->setText(to.join(u", "_s));
    m_ui->toField->clearError();
    m_soon.start();
}

void ComposePage::showFiles()
{
    qDeleteAll(m_ui->filesBox->findChildren<kit::FlexBox*>(QString(), Qt::FindDirectChildrenOnly));
    QList<core::MailAttachment> files;
    if (m_letter.draft.isValid()) {
        if (const auto there = context().writer.files(persona(), m_letter.draft))
            files = there.value();
    }
    m_ui->filesBox->setVisible(!files.isEmpty());
    int number = 0;
    for (const core::MailAttachment& file : files) {
        ++number;
        auto* row = new kit::FlexBox(m_ui->filesBox);
        row->setGap(12);
        row->setLineGap(8);
        const QString text = file.size > 0
            ? tr("%1 (%2)", "a file, its size").arg(file.name, context().format().fileSize(file.size))
            : file.name;
        auto* label = new kit::IconLabel(u"paperclip"_s, text, row);
        label->setObjectName(u"fileName%1"_s.arg(number));
        label->setProperty("grow", true);
        auto* remove = new kit::Button(tr("Retirer"), kit::Button::Role::Secondary, row);
        remove->setObjectName(u"fileRemoveButton%1"_s.arg(number));
        remove->setIconName(u"close"_s);
        remove->setAccessibleName(tr("Retirer %1").arg(file.name));
        const core::MailAttachmentId id = file.id;
        connect(remove, &QAbstractButton::clicked, this, [this, id] { detach(id); });
        m_ui->filesLayout->addWidget(row);
        row->show();
    }
}

void ComposePage::attach()
{
    const QPointer<ComposePage> page(this);
    navigator().chooseFiles(
        {tr("Joindre un fichier"), true, core::attachmentExtensions(), core::kMaxAttachmentBytes},
        [page](const QList<browser::ChosenFile>& files) {
            if (page)
                page->take(files);
        });
}

void ComposePage::take(const QList<browser::ChosenFile>& files)
{
    readForm();
    if (!keepForFiles()) {
        navigator().showFailure();
        return;
    }
    QStringList refusals;
    for (const browser::ChosenFile& file : files) {
        if (const auto refusal = core::attachmentRefusal(file.name, file.content)) {
            refusals.append(
                tr("%1 — %2", "a file, why it is refused").arg(file.name, kit::attachmentMessage(*refusal)));
            continue;
        }
        const auto added = context().writer.attach(
            persona(), m_letter.draft, file.name, core::attachmentMediaType(file.name), file.content);
        if (!added) {
            showError(added.error().code);
            return;
        }
    }
    showFiles();
    showCounts();
    m_ui->fileNote->setVisible(!refusals.isEmpty());
    if (refusals.isEmpty())
        return;
    m_ui->fileNote->setTone(kit::Tone::Error);
    m_ui->fileNote->setTitle(tr("%n fichier(s) à remplacer", nullptr, static_cast<int>(refusals.size())));
    m_ui->fileNote->setText(refusals.join(u'\n'));
    m_ui->fileNote->announce();
}

void ComposePage::detach(core::MailAttachmentId file)
{
    // The button goes with its row: after the click.
    QMetaObject::invokeMethod(
        this,
        [this, file] {
            const auto gone = context().writer.detach(persona(), m_letter.draft, file);
            if (!gone)
                showError(gone.error().code);
            else
                showFiles();
            m_ui->attachButton->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void ComposePage::send()
{
    if (m_done)
        return;
    readForm();
    const bool hasPeople = !MailWriter::addressesIn(m_letter.to).isEmpty();
    if (hasPeople && m_letter.subject.trimmed().isEmpty() && !m_letter.text.trimmed().isEmpty()) {
        const kit::Question question{tr("Envoyer sans objet ?"),
            tr("L’objet dit en quelques mots de quoi vous parlez. On le lit avant d’ouvrir le message."),
            tr("Écrire un objet"), tr("Envoyer sans objet"), u"send"_s, false, kit::Dialog::World::Site};
        if (!context().asker.ask(this, question)) {
            m_ui->subjectEdit->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    const auto errors = context().writer.send(persona(), m_letter);
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    showErrors(errors.value());
    if (!errors->isEmpty())
        return;
    m_done = true;
    m_soon.stop();
    navigator().redirect(
        paths::folder(m_kind == Kind::New || m_kind == Kind::Draft ? MailFolder::Sent : MailFolder::Inbox),
        Notice{Tone::Ok, tr("Votre message est envoyé."), tr("Vous le retrouvez dans « Envoyés ».")});
}

void ComposePage::showErrors(const core::FieldErrors& errors)
{
    struct Field
    {
        QString name;
        kit::FormField* field;
        QWidget* input;
    };
    bool isFirst = true;
    for (const Field& field : {Field{u"to"_s, m_ui->toField, m_ui->toEdit},
             Field{u"subject"_s, m_ui->subjectField, m_ui->subjectEdit},
             Field{u"text"_s, m_ui->textField, m_ui->textEdit}}) {
        const auto error = errors.of(field.name);
        if (!error) {
            field.field->clearError();
            continue;
        }
        QString sentence = kit::fieldMessage(*error);
        if (error->rule == core::Rule::NotAnEmail)
            sentence = MailTexts::addressMistake(error->args.value(0).toString());
        else if (error->rule == core::Rule::Required)
            sentence = field.name == u"to"_s ? tr("Écrivez à qui vous envoyez le message.")
                                             : tr("Écrivez votre message avant de l’envoyer.");
        field.field->setError(sentence);
        if (std::exchange(isFirst, false))
            field.input->setFocus(Qt::TabFocusReason);
    }
}

void ComposePage::discard()
{
    readForm();
    const bool isWritten = !m_letter.isBlank() || m_letter.draft.isValid();
    const kit::Question question{tr("Effacer ce message ?"), tr("Ce que vous avez écrit sera perdu."),
        tr("Continuer à écrire"), tr("Effacer"), u"trash"_s, true, kit::Dialog::World::Site};
    if (isWritten && !context().asker.ask(this, question))
        return;
    m_done = true;
    m_soon.stop();
    if (m_letter.draft.isValid()) {
        if (const auto gone = context().writer.discard(persona(), m_letter.draft); !gone) {
            showError(gone.error().code);
            return;
        }
    }
    navigator().redirect(
        paths::folder(MailFolder::Inbox), Notice{Tone::Ok, tr("Le message est effacé."), {}});
}

QVariantMap ComposePage::saveForm() const
{
    QVariantMap form = MailPage::saveForm();
    if (!m_done)
        form.insert(kDraftKey, m_letter.draft.value());
    return form;
}

void ComposePage::restoreForm(const QVariantMap& form)
{
    // The same draft goes on, unless it was sent or thrown away meanwhile.
    const core::MailId draft(form.value(kDraftKey).toLongLong());
    if (draft.isValid()) {
        if (const auto known = context().writer.draft(persona(), draft)) {
            m_letter = known.value();
            m_kept = m_letter;
        }
    }
    MailPage::restoreForm(form);
    showFiles();
}

void ComposePage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(kindName());
    m_ui->titleText->setText(kindName());
    m_ui->contactsButton->setAccessibleDescription(
        m_ui->contactsBox->isVisible() ? tr("ouvert") : tr("fermé"));
}

void ComposePage::adaptContent()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    m_ui->formColumn->setMaximumWidth(theme.px(760));
}

void ComposePage::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier)
        send();
    else
        MailPage::keyPressEvent(event);
}

} // namespace sites::mail
