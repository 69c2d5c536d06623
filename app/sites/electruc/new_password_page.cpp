#include "sites/electruc/new_password_page.h"

#include "electruc/ui_new_password_page.h"
#include "kit/field_message.h"
#include "services/accounts/password_reset_service.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

NewPasswordPage::NewPasswordPage(
    const SiteContext& context, browser::Navigator& navigator, const QString& token)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::NewPasswordPage>())
    , m_token(token)
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"password"_s, m_ui->passwordField, m_ui->passwordEdit},
        {u"repetition"_s, m_ui->repetitionField, m_ui->repetitionEdit}});
    m_ui->checklist->follow(m_ui->passwordEdit);
    link(m_ui->cancelButton, paths::url(paths::kSignIn));
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &NewPasswordPage::submit);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &NewPasswordPage::submit);
    connect(m_ui->repetitionEdit, &QLineEdit::returnPressed, this, &NewPasswordPage::submit);
    retranslate();
}

NewPasswordPage::~NewPasswordPage() = default;

void NewPasswordPage::open(const QUrl&)
{
    const auto owner = context().passwordReset.owner(m_token);
    if (!owner) {
        showError(owner.error().code);
        return;
    }
    if (!owner->has_value()) {
        leaveDeadLink();
        return;
    }
    m_email = **owner;
    m_ui->checklist->setOwner({{}, {}, m_email});
    m_ui->formErrors->clear();
    refresh();
}

bool NewPasswordPage::hasUnsentInput() const
{
    return isWritten(*content());
}

void NewPasswordPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Nouveau mot de passe"));
    refresh();
}

void NewPasswordPage::refresh()
{
    m_ui->ownerText->setText(
        tr("Pour l’espace client de %1. L’ancien mot de passe ne marchera plus.").arg(m_email));
}

void NewPasswordPage::leaveDeadLink()
{
    m_ui->passwordEdit->clear();
    m_ui->repetitionEdit->clear();
    navigator().redirect(paths::url(paths::kForgottenPassword),
        browser::Notice{browser::Tone::Warning, tr("Ce lien ne marche plus."),
            tr("Il a déjà servi, ou il est trop ancien. Demandez-en un autre ici : il arrive tout de "
               "suite.")});
}

void NewPasswordPage::submit()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto outcome
        = context().passwordReset.change(m_token, m_ui->passwordEdit->text(), m_ui->repetitionEdit->text());
    if (!outcome) {
        showError(outcome.error().code);
        return;
    }
    if (!outcome->linkWorks) {
        leaveDeadLink();
        return;
    }
    if (!outcome->errors.isEmpty()) {
        m_ui->formErrors->show(outcome->errors, [](const core::FieldError& error) {
            if (error.rule != core::Rule::Required)
                return kit::fieldMessage(error);
            return error.field == "password"_L1 ? tr("Choisissez un mot de passe.")
                                                : tr("Écrivez le mot de passe une deuxième fois.");
        });
        return;
    }
    m_ui->passwordEdit->clear();
    m_ui->repetitionEdit->clear();
    context().rememberedEmail = m_email;
    navigator().redirect(paths::url(paths::kSignIn),
        browser::Notice{
            browser::Tone::Ok, tr("Votre mot de passe est changé."), tr("Connectez-vous avec le nouveau.")});
}

} // namespace sites::electruc
