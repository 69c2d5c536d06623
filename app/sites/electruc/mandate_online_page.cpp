#include "sites/electruc/mandate_online_page.h"

#include "electruc/ui_mandate_online_page.h"
#include "kit/iban_grouping.h"
#include "sites/electruc/mandate_sentences.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

MandateOnlinePage::MandateOnlinePage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::MandateOnlinePage>())
{
    m_ui->setupUi(content());
    m_ui->formErrors->setFields({{u"holder"_s, m_ui->holderField, m_ui->holderEdit},
        {u"iban"_s, m_ui->ibanField, m_ui->ibanEdit}, {u"agreed"_s, m_ui->agreedField, m_ui->agreedBox},
        {u"signature"_s, m_ui->signatureField, m_ui->signatureEdit}});
    kit::groupIbanWhileTyped(*m_ui->ibanEdit);
    connect(m_ui->continueButton, &QAbstractButton::clicked, this, &MandateOnlinePage::goOn);
    connect(m_ui->holderEdit, &QLineEdit::returnPressed, this, &MandateOnlinePage::goOn);
    connect(m_ui->ibanEdit, &QLineEdit::returnPressed, this, &MandateOnlinePage::goOn);
    connect(m_ui->changeButton, &QAbstractButton::clicked, this, &MandateOnlinePage::changeAccount);
    connect(m_ui->signButton, &QAbstractButton::clicked, this, &MandateOnlinePage::sign);
    connect(m_ui->signatureEdit, &QLineEdit::returnPressed, this, &MandateOnlinePage::sign);
    link(m_ui->backButton, paths::url(paths::kMandate));
    retranslate();
}

MandateOnlinePage::~MandateOnlinePage() = default;

void MandateOnlinePage::open(const QUrl&)
{
    const auto overview = context().mandates.overview(accountId());
    if (!overview) {
        showError(overview.error().code);
        return;
    }
    // There is one already: its page says what it is.
    if (overview->current) {
        navigator().redirect(paths::url(paths::kMandate));
        return;
    }
    const auto offer = context().mandates.offer(accountId());
    if (!offer) {
        showError(offer.error().code);
        return;
    }
    m_offer = *offer;
    if (m_ui->holderEdit->text().isEmpty())
        m_ui->holderEdit->setText(m_offer->holder);
    m_ui->formErrors->clear();
    showStep(false);
}

void MandateOnlinePage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mandat en ligne"), {areaCrumb(), {tr("Domiciliation"), paths::url(paths::kMandate)}});
    setMenuPath(paths::kMandate);
    if (m_offer)
        showStep(m_signing);
}

core::MandateEntry MandateOnlinePage::entry() const
{
    core::MandateEntry entry;
    entry.holder = m_ui->holderEdit->text();
    entry.iban = m_ui->ibanEdit->text();
    entry.signature = m_ui->signatureEdit->text();
    return entry;
}

bool MandateOnlinePage::hasUnsentInput() const
{
    return m_offer
        && (!m_ui->ibanEdit->text().trimmed().isEmpty() || !m_ui->signatureEdit->text().trimmed().isEmpty()
            || m_ui->holderEdit->text() != m_offer->holder);
}

void MandateOnlinePage::showStep(bool signing)
{
    m_signing = signing;
    m_ui->accountStep->setVisible(!signing);
    m_ui->signStep->setVisible(signing);
    m_ui->progress->setText(
        signing ? tr("Étape 2 sur 2\u00A0: relire et signer") : tr("Étape 1 sur 2\u00A0: votre compte"));
    if (signing)
        showSummary();
}

void MandateOnlinePage::showSummary()
{
    const core::Format format = context().format();
    const auto iban = core::Iban::fromText(m_ui->ibanEdit->text());
    m_ui->summary->setEntries({{tr("Créancier"), tr("Electruc (exercice)"), {}},
        {tr("Numéro du créancier"), core::mandates::kCreditorNumber.toString(), u"creditorNumber"_s},
        {tr("Référence du mandat"), m_offer->reference, u"mandateReference"_s},
        {tr("Titulaire"), m_ui->holderEdit->text().trimmed(), u"summaryHolder"_s},
        {tr("Compte"), iban ? iban->grouped() : QString(), u"summaryIban"_s},
        {tr("Premier prélèvement"), tr("le %1").arg(format.date(m_offer->firstDebitOn)), u"firstDebit"_s}});
    m_ui->rightsText->setText(
        tr("Vous pouvez arrêter quand vous voulez. Votre banque vous rend un montant si vous le demandez "
           "dans les 8 semaines."));
}

void MandateOnlinePage::showErrors(const core::FieldErrors& errors)
{
    m_ui->formErrors->show(errors, &MandateSentences::error);
}

void MandateOnlinePage::goOn()
{
    const auto errors = context().mandates.check(accountId(), entry());
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    if (!errors->isEmpty()) {
        showErrors(*errors);
        return;
    }
    m_ui->formErrors->clear();
    showStep(true);
    m_ui->agreedBox->setFocus(Qt::TabFocusReason);
}

void MandateOnlinePage::changeAccount()
{
    m_ui->formErrors->clear();
    showStep(false);
    m_ui->ibanEdit->setFocus(Qt::TabFocusReason);
    m_ui->ibanEdit->selectAll();
}

void MandateOnlinePage::sign()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto outcome = context().mandates.sign(accountId(), entry(), m_ui->agreedBox->isChecked());
    if (!outcome) {
        if (outcome.error().code == core::ErrorCode::Conflict) {
            m_offer.reset(); // there is a mandate already
            navigator().redirect(paths::url(paths::kMandate));
        } else {
            showError(outcome.error().code);
        }
        return;
    }
    if (const auto* errors = std::get_if<core::FieldErrors>(&outcome.value())) {
        if (errors->of(u"holder"_s) || errors->of(u"iban"_s))
            showStep(false);
        showErrors(*errors);
        return;
    }
    const auto& mandate = std::get<core::Mandate>(outcome.value());
    m_ui->holderEdit->setText(m_offer->holder);
    m_ui->ibanEdit->clear();
    m_ui->signatureEdit->clear();
    m_ui->agreedBox->setChecked(false);
    navigator().redirect(paths::url(paths::kMandate),
        browser::Notice{browser::Tone::Ok, tr("Votre domiciliation est active."),
            tr("Premier prélèvement\u00A0: le %1. Un e-mail vous le confirme.")
                .arg(context().format().date(mandate.firstDebitOn))});
}

} // namespace sites::electruc
