#include "sites/electruc/password_page.h"

#include "electruc/ui_password_page.h"
#include "kit/field_message.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/account_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {
namespace {

QString sentence(const core::FieldError& error)
{
    using core::Rule;
    if (error.field == "current"_L1) {
        return error.rule == Rule::Required
            ? PasswordPage::tr("Écrivez le mot de passe que vous avez maintenant.")
            : PasswordPage::tr("Ce n’est pas votre mot de passe actuel. Essayez encore : rien n’est bloqué.");
    }
    if (error.field == "again"_L1) {
        return error.rule == Rule::Required
            ? PasswordPage::tr("Écrivez le nouveau mot de passe une deuxième fois.")
            : PasswordPage::tr("Les deux ne sont pas pareils. Appuyez sur « Montrer » pour les comparer.");
    }
    switch (error.rule) {
    case Rule::Required:
        return PasswordPage::tr("Écrivez le nouveau mot de passe.");
    case Rule::AlreadyUsed:
        return PasswordPage::tr("C’est déjà votre mot de passe. Choisissez-en un autre.");
    default:
        return kit::fieldMessage(error);
    }
}

} // namespace

PasswordPage::PasswordPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::PasswordPage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"current"_s, m_ui->currentField, m_ui->currentEdit},
        {u"password"_s, m_ui->passwordField, m_ui->passwordEdit},
        {u"again"_s, m_ui->againField, m_ui->againEdit}});
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_ui->currentEdit),
             static_cast<QLineEdit*>(m_ui->passwordEdit), static_cast<QLineEdit*>(m_ui->againEdit)})
        connect(edit, &QLineEdit::returnPressed, this, &PasswordPage::save);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &PasswordPage::save);
    m_ui->checklist->follow(m_ui->passwordEdit);
    link(m_ui->cancelButton, paths::url(paths::kProfile));
    retranslate();
}

PasswordPage::~PasswordPage() = default;

void PasswordPage::open(const QUrl&)
{
    const auto profile = context().account.profile(accountId());
    if (!profile) {
        showError(profile.error().code);
        return;
    }
    m_ui->formErrors->clear();
    m_ui->checklist->setOwner(
        {profile->supplyPoint.firstName, profile->supplyPoint.lastName, profile->account.email});
}

bool PasswordPage::hasUnsentInput() const
{
    return isWritten(*content());
}

void PasswordPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mon mot de passe"), {areaCrumb(), {tr("Mon profil"), paths::url(paths::kProfile)}});
    setMenuPath(paths::kProfile);
}

void PasswordPage::save()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto errors = context().security.changePassword(
        accountId(), {m_ui->currentEdit->text(), m_ui->passwordEdit->text(), m_ui->againEdit->text()});
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    if (!errors->isEmpty()) {
        m_ui->formErrors->show(*errors, &sentence);
        return;
    }
    for (QLineEdit* edit : {m_ui->currentEdit, m_ui->passwordEdit, m_ui->againEdit})
        edit->clear();
    navigator().redirect(paths::url(paths::kProfile),
        browser::Notice{browser::Tone::Ok, tr("Votre mot de passe est changé."),
            tr("Utilisez-le la prochaine fois que vous vous connectez. Un message vous le confirme.")});
}

} // namespace sites::electruc
