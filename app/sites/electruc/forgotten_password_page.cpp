#include "sites/electruc/forgotten_password_page.h"

#include "core/email_address.h"
#include "electruc/ui_forgotten_password_page.h"
#include "kit/field_message.h"
#include "kit/keyboard_help.h"
#include "services/accounts/password_check.h"
#include "services/accounts/password_reset_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

ForgottenPasswordPage::ForgottenPasswordPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::ForgottenPasswordPage>())
{
    m_ui->setupUi(content());
    kit::KeyboardHelp::addTo(*m_ui->emailField);
    m_ui->formErrors->setFields({{u"email"_s, m_ui->emailField, m_ui->emailEdit}});
    link(m_ui->signInButton, paths::url(paths::kSignIn));
    connect(m_ui->mailButton, &QAbstractButton::clicked, this,
        [this] { this->navigator().openInNewTab(QUrl(paths::kMailbox)); });
    connect(m_ui->againButton, &QAbstractButton::clicked, this, [this] {
        showSent({});
        m_ui->emailEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &ForgottenPasswordPage::submit);
    connect(m_ui->emailEdit, &QLineEdit::returnPressed, this, &ForgottenPasswordPage::submit);
    retranslate();
}

ForgottenPasswordPage::~ForgottenPasswordPage() = default;

void ForgottenPasswordPage::open(const QUrl&)
{
    m_ui->formErrors->clear();
    showSent({});
    if (m_ui->emailEdit->text().isEmpty())
        m_ui->emailEdit->setText(context().rememberedEmail);
}

bool ForgottenPasswordPage::hasUnsentInput() const
{
    return m_sentTo.isEmpty() && m_ui->emailEdit->text().trimmed() != context().rememberedEmail;
}

void ForgottenPasswordPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mot de passe oublié"));
    refresh();
}

void ForgottenPasswordPage::refresh()
{
    m_ui->sentText->setText(
        tr("Si %1 est l’adresse d’un espace client, un e-mail vient d’y partir.").arg(m_sentTo));
    m_ui->sentLifetime->setText(
        tr("Le lien de l’e-mail reste valable pendant %1, et sert une seule fois.")
            .arg(context().format().hours(services::PasswordResetService::kLinkHours)));
}

void ForgottenPasswordPage::showSent(const QString& email)
{
    m_sentTo = email;
    refresh();
    m_ui->askArea->setVisible(email.isEmpty());
    m_ui->sentArea->setVisible(!email.isEmpty());
}

void ForgottenPasswordPage::submit()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    if (const auto email = core::EmailAddress::fromText(m_ui->emailEdit->text()))
        m_ui->emailEdit->setText(email->text());
    const QString typed = m_ui->emailEdit->text();
    const auto errors = context().passwordReset.ask(typed);
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    if (!errors->isEmpty()) {
        m_ui->formErrors->show(*errors, [](const core::FieldError& error) {
            return error.rule == core::Rule::Required ? tr("Écrivez votre adresse e-mail.")
                                                      : kit::fieldMessage(error);
        });
        return;
    }
    m_ui->formErrors->clear();
    showSent(typed);
    m_ui->mailButton->setFocus(Qt::OtherFocusReason);
}

} // namespace sites::electruc
