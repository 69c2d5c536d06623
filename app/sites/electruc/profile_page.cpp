#include "sites/electruc/profile_page.h"

#include "browser/leave_question.h"
#include "core/accounts/profile_rules.h"
#include "core/belgian_phone.h"
#include "electruc/ui_profile_page.h"
#include "kit/field_message.h"
#include "kit/icon_tile.h"
#include "services/accounts/account_service.h"
#include "services/accounts/email_change_service.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/profile_sentences.h"
#include "sites/electruc/two_line_link.h"
#include "sites/electruc/wording.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

ProfilePage::ProfilePage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::ProfilePage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields(
        {{u"phone"_s, m_ui->phoneField, m_ui->phoneEdit}, {u"email"_s, m_ui->emailField, m_ui->emailEdit}});
    for (QLineEdit* edit : {m_ui->phoneEdit, m_ui->emailEdit})
        connect(edit, &QLineEdit::returnPressed, this, &ProfilePage::save);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &ProfilePage::save);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, [this] {
        m_ui->formErrors->clear();
        showProfile();
    });
    connect(m_ui->sendAgainButton, &QAbstractButton::clicked, this, &ProfilePage::sendAgain);
    connect(m_ui->keepOldEmailButton, &QAbstractButton::clicked, this, &ProfilePage::keepOldEmail);
    link(m_ui->passwordButton, paths::url(paths::kPassword));
    link(m_ui->contactButton, paths::url(paths::kProfileContact));
    link(m_ui->writeUsButton, paths::url(paths::kContactPage));
    retranslate();
}

ProfilePage::~ProfilePage() = default;

void ProfilePage::open(const QUrl&)
{
    const auto profile = context().account.profile(accountId());
    if (!profile) {
        showError(profile.error().code);
        return;
    }
    m_profile = *profile;
    m_ui->formErrors->clear();
    retranslate();
    showProfile();
}

void ProfilePage::retranslate()
{
    const int language = m_ui->languageBox->currentIndex();
    m_ui->retranslateUi(content());
    setPageName(tr("Mon profil"), {areaCrumb()});
    setMenuPath(paths::kProfile);
    m_ui->languageBox->clear();
    for (const core::Language each : core::kLanguages)
        m_ui->languageBox->addItem(core::languageName(each), core::languageCode(each));
    m_ui->languageBox->setCurrentIndex(qMax(0, language));
    if (!m_profile)
        return;
    m_ui->passwordText->setText(
        tr("Changé le %1").arg(context().format().date(m_profile->passwordChangedOn)));
    showNewEmail();
    showRest();
}

// What is kept, in every field.
void ProfilePage::showProfile()
{
    const core::Account& account = m_profile->account;
    const auto phone = core::BelgianPhone::fromText(account.phone);
    m_ui->nameEdit->setText(m_profile->supplyPoint.fullName());
    m_ui->phoneEdit->setText(phone ? phone->text() : account.phone);
    m_ui->emailEdit->setText(account.email);
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(core::languageCode(account.language)));
    m_ui->invoicesByEmailBox->setChecked(m_profile->invoicesByEmail);
    m_ui->smsReminderBox->setChecked(m_profile->smsReminder);
}

void ProfilePage::onLanguageKept()
{
    const auto profile = context().account.profile(accountId());
    if (!profile || !m_profile)
        return;
    // The rest of the form stays as it was typed.
    m_profile->account.language = profile->account.language;
    m_ui->languageBox->setCurrentIndex(
        m_ui->languageBox->findData(core::languageCode(profile->account.language)));
}

void ProfilePage::showNewEmail()
{
    m_ui->newEmailBox->setVisible(m_profile->newEmail.has_value());
    if (!m_profile->newEmail)
        return;
    m_ui->newEmailNote->setTitle(tr("Une nouvelle adresse attend votre confirmation."));
    m_ui->newEmailNote->setText(
        tr("Ouvrez le message que nous avons envoyé à %1, puis cliquez sur son bouton. Jusque-là, "
           "connectez-vous avec %2.")
            .arg(m_profile->newEmail->email, m_profile->account.email));
}

void ProfilePage::showRest()
{
    const core::Account& account = m_profile->account;
    m_ui->contactList->setEntries(
        {{tr("Adresse de facturation"),
             account.billingAddress.firstLine() + u'\n' + account.billingAddress.secondLine(),
             u"billingAddressText"_s},
            {tr("Contact préféré"),
                account.contact == core::ContactPreference::Phone ? tr("Par téléphone") : tr("Par e-mail"),
                u"contactText"_s}});
    m_ui->fixedList->setEntries({{tr("Numéro de client"), account.clientNumber, u"clientNumberText"_s},
        {tr("Code EAN"), m_profile->supplyPoint.ean.grouped(), u"eanText"_s},
        {tr("Adresse du compteur"), m_profile->supplyPoint.address.oneLine(), u"supplyAddressText"_s}});
    m_ui->accountRows->clear();
    addAccountRow(u"signInsLink"_s, u"key"_s, tr("Mes connexions"),
        tr("Qui s’est connecté à votre compte, quand et avec quel appareil"), paths::url(paths::kSignIns));
    addAccountRow(u"codeByTextLink"_s, u"mobile"_s, tr("Code par SMS"),
        tr("Un code en plus du mot de passe, à chaque connexion"), paths::url(paths::kCodeByText));
    addAccountRow(u"myDataLink"_s, u"folder"_s, tr("Mes données"),
        tr("Tout ce que nous gardons sur vous, à lire et à télécharger"), paths::url(paths::kMyData));
    addAccountRow(u"closeAccountLink"_s, u"exit"_s, tr("Fermer mon compte"),
        tr("Ne plus utiliser l’espace client"), paths::url(paths::kCloseAccount));
}

void ProfilePage::addAccountRow(
    const QString& name, const QString& icon, const QString& text, const QString& help, const QUrl& url)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(16);
    auto* tile = new kit::IconTile(row);
    tile->setIconName(icon);
    line->addWidget(tile);
    auto* words = new TwoLineLink(text, help, row);
    words->setObjectName(name);
    words->setAccessibleName(text);
    words->setAccessibleDescription(help);
    link(words, url);
    line->addWidget(words, 1);
    m_ui->accountRows->addRow(row);
}

bool ProfilePage::hasUnsentInput() const
{
    if (!m_profile)
        return false;
    const core::Account& account = m_profile->account;
    const auto phone = core::BelgianPhone::fromText(account.phone);
    return m_ui->phoneEdit->text().trimmed() != (phone ? phone->text() : account.phone)
        || m_ui->emailEdit->text().trimmed() != account.email
        || m_ui->languageBox->currentData().toString() != core::languageCode(account.language)
        || m_ui->invoicesByEmailBox->isChecked() != m_profile->invoicesByEmail
        || m_ui->smsReminderBox->isChecked() != m_profile->smsReminder;
}

bool ProfilePage::asksBeforeLeaving(const std::function<void()>& leave)
{
    return browser::askToKeep(
        *this, [this] { return keep(); }, [this] { showProfile(); }, leave);
}

void ProfilePage::save()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const bool changed = hasUnsentInput();
    if (!keep())
        return;
    browser::Notice notice{browser::Tone::Ok, tr("Vos changements sont enregistrés."), {}};
    if (!m_linkSentTo.isEmpty()) {
        notice.title = tr("Ouvrez maintenant votre messagerie.");
        notice.text
            = tr("Nous avons envoyé un message à %1. Cliquez sur son bouton : votre nouvelle adresse sera "
                 "alors la bonne.")
                  .arg(m_linkSentTo);
    } else if (!changed) {
        notice = {browser::Tone::Info, tr("Rien n’a changé."), tr("Tout est déjà enregistré comme cela.")};
    }
    navigator().redirect(paths::url(paths::kProfile), notice);
}

bool ProfilePage::keep()
{
    const services::ProfileForm form{m_ui->phoneEdit->text(), m_ui->emailEdit->text(),
        core::languageFromCode(m_ui->languageBox->currentData().toString()),
        m_ui->invoicesByEmailBox->isChecked(), m_ui->smsReminderBox->isChecked()};
    const auto outcome = context().account.save(accountId(), form);
    if (!outcome) {
        showError(outcome.error().code);
        return false;
    }
    if (const auto* errors = std::get_if<core::FieldErrors>(&outcome.value())) {
        m_ui->formErrors->show(*errors, [this](const core::FieldError& error) { return sentence(error); });
        return false;
    }
    m_linkSentTo = std::get<services::SavedProfile>(outcome.value()).linkSentTo;
    const bool speaksAnew = form.language != m_profile->account.language;
    // What was typed is what is kept: nothing holds the person back here any more.
    if (const auto profile = context().account.profile(accountId())) {
        m_profile = *profile;
        showProfile();
    }
    m_ui->formErrors->clear();
    if (speaksAnew) {
        if (const auto chosen = context().siteLanguage.choose(form.language, {}); !chosen)
            showError(chosen.error().code);
    }
    return true;
}

QString ProfilePage::sentence(const core::FieldError& error) const
{
    if (error.field == "phone"_L1)
        return ProfileSentences::phone(error, m_ui->smsReminderBox->isChecked());
    if (error.rule == core::Rule::Required)
        return tr("Écrivez votre adresse e-mail : elle sert à vous connecter.");
    if (error.rule == core::Rule::AlreadyUsed)
        return tr("Quelqu’un d’autre se connecte déjà avec cette adresse. Écrivez-en une autre.");
    return kit::fieldMessage(error);
}

void ProfilePage::sendAgain()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto sent = context().emails.sendAgain(accountId());
    if (!sent) {
        showError(sent.error().code);
        return;
    }
    navigator().redirect(paths::url(paths::kProfile),
        browser::Notice{browser::Tone::Ok, tr("Le message est parti."),
            tr("Regardez aussi dans « Suspects ». Il arrive à %1 : est-ce bien votre adresse ?")
                .arg(sent->email)});
}

void ProfilePage::keepOldEmail()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    if (const auto dropped = context().emails.drop(accountId()); !dropped) {
        showError(dropped.error().code);
        return;
    }
    navigator().redirect(paths::url(paths::kProfile),
        browser::Notice{browser::Tone::Ok, tr("Vous gardez votre adresse."),
            tr("Connectez-vous avec %1, comme avant.").arg(m_profile->account.email)});
}

} // namespace sites::electruc
