#include "sites/electruc/profile_contact_page.h"

#include "browser/leave_question.h"
#include "electruc/ui_profile_contact_page.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/profile_sentences.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

ProfileContactPage::ProfileContactPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::ProfileContactPage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"street"_s, m_ui->streetField, m_ui->streetEdit},
        {u"number"_s, m_ui->numberField, m_ui->numberEdit}, {u"box"_s, m_ui->boxField, m_ui->boxEdit},
        {u"postcode"_s, m_ui->postcodeField, m_ui->postcodeEdit},
        {u"city"_s, m_ui->cityField, m_ui->cityEdit},
        {u"contact"_s, m_ui->contactField, m_ui->byPhoneButton}});
    for (QLineEdit* edit :
        {m_ui->streetEdit, m_ui->numberEdit, m_ui->boxEdit, m_ui->postcodeEdit, m_ui->cityEdit})
        connect(edit, &QLineEdit::returnPressed, this, &ProfileContactPage::save);
    connect(m_ui->saveButton, &QAbstractButton::clicked, this, &ProfileContactPage::save);
    link(m_ui->cancelButton, paths::url(paths::kProfile));
    retranslate();
}

ProfileContactPage::~ProfileContactPage() = default;

void ProfileContactPage::open(const QUrl&)
{
    const auto profile = context().account.profile(accountId());
    if (!profile) {
        showError(profile.error().code);
        return;
    }
    m_kept = services::ContactForm{profile->account.billingAddress, profile->account.contact};
    m_ui->formErrors->clear();
    showKept();
}

void ProfileContactPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Courrier et contact"), {areaCrumb(), {tr("Mon profil"), paths::url(paths::kProfile)}});
    setMenuPath(paths::kProfile);
}

void ProfileContactPage::showKept()
{
    const core::PostalAddress& address = m_kept->billing;
    m_ui->streetEdit->setText(address.street);
    m_ui->numberEdit->setText(address.number);
    m_ui->boxEdit->setText(address.box);
    m_ui->postcodeEdit->setText(address.postcode);
    m_ui->cityEdit->setText(address.city);
    m_ui->byPhoneButton->setChecked(m_kept->contact == core::ContactPreference::Phone);
    m_ui->byEmailButton->setChecked(m_kept->contact == core::ContactPreference::Email);
}

services::ContactForm ProfileContactPage::typed() const
{
    return {{m_ui->streetEdit->text(), m_ui->numberEdit->text(), m_ui->boxEdit->text(),
                m_ui->postcodeEdit->text(), m_ui->cityEdit->text()},
        m_ui->byPhoneButton->isChecked() ? core::ContactPreference::Phone : core::ContactPreference::Email};
}

bool ProfileContactPage::hasUnsentInput() const
{
    if (!m_kept)
        return false;
    const services::ContactForm now = typed();
    return now.billing != m_kept->billing || now.contact != m_kept->contact;
}

bool ProfileContactPage::asksBeforeLeaving(const std::function<void()>& leave)
{
    return browser::askToKeep(
        *this, [this] { return keep(); }, [this] { showKept(); }, leave);
}

void ProfileContactPage::save()
{
    const auto press = m_guard.accept();
    if (press && keep())
        navigator().redirect(paths::url(paths::kProfile),
            browser::Notice{browser::Tone::Ok, tr("Vos changements sont enregistrés."),
                tr("Vos prochaines factures portent cette adresse.")});
}

bool ProfileContactPage::keep()
{
    const auto errors = context().account.saveContact(accountId(), typed());
    if (!errors) {
        showError(errors.error().code);
        return false;
    }
    if (!errors->isEmpty()) {
        m_ui->formErrors->show(*errors, &ProfileSentences::contact);
        return false;
    }
    m_ui->formErrors->clear();
    m_kept = typed(); // nothing holds the person back here any more
    return true;
}

} // namespace sites::electruc
