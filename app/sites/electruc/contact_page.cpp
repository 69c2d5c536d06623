#include "sites/electruc/contact_page.h"

#include "core/accounts/account.h"
#include "electruc/ui_contact_page.h"
#include "kit/field_message.h"
#include "services/accounts/account_service.h"
#include "services/accounts/session_service.h"
#include "services/site/contact_service.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

ContactPage::ContactPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::Contact)
    , m_ui(std::make_unique<Ui::ContactPage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"name"_s, m_ui->nameField, m_ui->nameEdit},
        {u"email"_s, m_ui->emailField, m_ui->emailEdit}, {u"subject"_s, m_ui->subjectField, m_ui->subjectBox},
        {u"text"_s, m_ui->textField, m_ui->textEdit}});
    helpLink(m_ui->questionsButton, paths::url(paths::kHelp));
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &ContactPage::submit);
    retranslate();
}

ContactPage::~ContactPage() = default;

void ContactPage::open(const QUrl&)
{
    m_ui->formErrors->clear();
    fillKnown();
}

// What is written already for somebody who is signed in.
void ContactPage::fillKnown()
{
    m_knownName.clear();
    m_knownEmail.clear();
    if (const auto account = context().session.account()) {
        m_knownEmail = account->email;
        if (const auto profile = context().account.profile(account->id))
            m_knownName = profile->supplyPoint.fullName();
    }
    if (m_ui->nameEdit->text().isEmpty())
        m_ui->nameEdit->setText(m_knownName);
    if (m_ui->emailEdit->text().isEmpty())
        m_ui->emailEdit->setText(m_knownEmail);
}

void ContactPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Contact"), {homeCrumb()});
    const int chosen = m_ui->subjectBox->currentIndex();
    m_ui->subjectBox->clear();
    m_ui->subjectBox->addItem(tr("Une question sur ma facture"), u"invoice"_s);
    m_ui->subjectBox->addItem(tr("Mon relevé, mon compteur"), u"reading"_s);
    m_ui->subjectBox->addItem(tr("Mon contrat"), u"contract"_s);
    m_ui->subjectBox->addItem(tr("Mon espace client, mon mot de passe"), u"account"_s);
    m_ui->subjectBox->addItem(tr("Autre chose"), u"other"_s);
    m_ui->subjectBox->setCurrentIndex(qMax(0, chosen));
}

bool ContactPage::hasUnsentInput() const
{
    return !m_ui->textEdit->toPlainText().trimmed().isEmpty()
        || m_ui->nameEdit->text().trimmed() != m_knownName
        || m_ui->emailEdit->text().trimmed() != m_knownEmail;
}

void ContactPage::submit()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const services::ContactMessage message{m_ui->nameEdit->text(), m_ui->emailEdit->text(),
        m_ui->subjectBox->currentData().toString(), m_ui->textEdit->toPlainText()};
    const auto errors = context().contact.send(navigator().persona(), message);
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    if (!errors->isEmpty()) {
        m_ui->formErrors->show(*errors, [](const core::FieldError& error) {
            if (error.rule != core::Rule::Required)
                return kit::fieldMessage(error);
            if (error.field == "text"_L1)
                return tr("Écrivez votre message avant de l’envoyer.");
            return error.field == "email"_L1 ? tr("Écrivez votre adresse e-mail.") : tr("Écrivez votre nom.");
        });
        return;
    }
    m_ui->nameEdit->clear();
    m_ui->emailEdit->clear();
    m_ui->textEdit->clear();
    fillKnown();
    navigator().redirect(paths::url(paths::kContactPage),
        browser::Notice{browser::Tone::Ok, tr("Votre message est envoyé."),
            tr("Nous répondons par e-mail dans les deux jours ouvrables.")});
}

} // namespace sites::electruc
