#include "sites/electruc/registration_page.h"

#include "core/accounts/activation_code.h"
#include "core/ean.h"
#include "core/email_address.h"
#include "electruc/ui_registration_page.h"
#include "kit/field_message.h"
#include "services/accounts/registration_service.h"
#include "services/accounts/session_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

RegistrationPage::RegistrationPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::None)
    , m_ui(std::make_unique<Ui::RegistrationPage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"ean"_s, m_ui->eanField, m_ui->eanEdit},
        {u"code"_s, m_ui->codeField, m_ui->codeEdit}, {u"email"_s, m_ui->emailField, m_ui->emailEdit},
        {u"password"_s, m_ui->passwordField, m_ui->passwordEdit},
        {u"repetition"_s, m_ui->repetitionField, m_ui->repetitionEdit}});
    m_ui->checklist->follow(m_ui->passwordEdit, m_ui->emailEdit);
    helpLink(m_ui->eanHelpButton, paths::question(u"where-is-my-ean"_s));
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, [this] { this->navigator().back(); });
    connect(m_ui->registerButton, &QAbstractButton::clicked, this, &RegistrationPage::submit);
    for (QLineEdit* edit : inputs())
        connect(edit, &QLineEdit::returnPressed, this, &RegistrationPage::submit);
    connect(m_ui->eanEdit, &QLineEdit::editingFinished, this, &RegistrationPage::tidyEan);
    connect(m_ui->codeEdit, &QLineEdit::editingFinished, this, &RegistrationPage::tidyCode);
    connect(m_ui->emailEdit, &QLineEdit::editingFinished, this, &RegistrationPage::tidyEmail);
    connect(
        m_ui->eanEdit, &QLineEdit::textEdited, m_ui->eanField, [this] { m_ui->eanField->setValid(false); });
    retranslate();
}

RegistrationPage::~RegistrationPage() = default;

void RegistrationPage::open(const QUrl&)
{
    if (context().session.isSignedIn()) {
        navigator().redirect(paths::url(paths::kDashboard)); // E-33
        return;
    }
    m_ui->formErrors->clear();
    m_ui->passwordEdit->clear();
    m_ui->repetitionEdit->clear();
}

bool RegistrationPage::hasUnsentInput() const
{
    return isWritten(*content());
}

QList<QLineEdit*> RegistrationPage::inputs() const
{
    return {m_ui->eanEdit, m_ui->codeEdit, m_ui->emailEdit, m_ui->passwordEdit, m_ui->repetitionEdit};
}

void RegistrationPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Activer mon espace"));
}

void RegistrationPage::tidyEan()
{
    if (const auto ean = core::Ean::fromText(m_ui->eanEdit->text())) {
        m_ui->eanEdit->setText(ean->grouped());
        m_ui->eanField->setValid();
    }
}

void RegistrationPage::tidyCode()
{
    if (const auto code = core::ActivationCode::fromText(m_ui->codeEdit->text()))
        m_ui->codeEdit->setText(code->text());
}

void RegistrationPage::tidyEmail()
{
    if (const auto email = core::EmailAddress::fromText(m_ui->emailEdit->text()))
        m_ui->emailEdit->setText(email->text());
}

void RegistrationPage::submit()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    tidyEan();
    tidyCode();
    tidyEmail();
    const auto outcome = context().registration.submit({m_ui->eanEdit->text(), m_ui->codeEdit->text(),
        m_ui->emailEdit->text(), m_ui->passwordEdit->text(), m_ui->repetitionEdit->text()});
    if (!outcome) {
        showError(outcome.error().code);
        return;
    }
    if (!outcome->errors.isEmpty()) {
        m_ui->formErrors->show(
            outcome->errors, [this](const core::FieldError& error) { return sentence(error); });
        return;
    }
    context().registered = {outcome->account, outcome->email};
    for (QLineEdit* edit : inputs())
        edit->clear();
    navigator().redirect(paths::url(paths::kMailSent));
}

QString RegistrationPage::sentence(const core::FieldError& error) const
{
    if (error.rule != core::Rule::Required)
        return kit::fieldMessage(error);
    if (error.field == "ean"_L1)
        return tr("Écrivez le code EAN : 18 chiffres, sur votre lettre.");
    if (error.field == "code"_L1)
        return tr("Écrivez le code d’activation : 8 caractères, sur votre lettre.");
    if (error.field == "email"_L1)
        return tr("Écrivez votre adresse e-mail.");
    return error.field == "password"_L1 ? tr("Choisissez un mot de passe.")
                                        : tr("Écrivez le mot de passe une deuxième fois.");
}

} // namespace sites::electruc
