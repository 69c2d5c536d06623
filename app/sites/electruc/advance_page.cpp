#include "sites/electruc/advance_page.h"

#include "electruc/ui_advance_page.h"
#include "sites/electruc/advance_sentences.h"
#include "sites/electruc/paths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace advances = core::advances;

namespace {

constexpr int kStep = 5; // euros, of « + » and « − »

// As it is typed: « 95 ».
QString wholeEuros(core::Money amount)
{
    return QString::number(amount.cents() / 100);
}

} // namespace

AdvancePage::AdvancePage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::AdvancePage>())
{
    m_ui->setupUi(content());
    connect(m_ui->amountEdit, &QLineEdit::textChanged, this, &AdvancePage::simulate);
    connect(m_ui->amountEdit, &QLineEdit::returnPressed, this, &AdvancePage::goOn);
    connect(m_ui->lessButton, &QAbstractButton::clicked, this, [this] { step(-kStep); });
    connect(m_ui->moreButton, &QAbstractButton::clicked, this, [this] { step(kStep); });
    connect(m_ui->advisedButton, &QAbstractButton::clicked, this,
        [this] { m_ui->amountEdit->setText(wholeEuros(m_overview->advised)); });
    connect(m_ui->continueButton, &QAbstractButton::clicked, this, &AdvancePage::goOn);
    connect(m_ui->confirmButton, &QAbstractButton::clicked, this, &AdvancePage::confirm);
    connect(m_ui->correctButton, &QAbstractButton::clicked, this, &AdvancePage::correct);
    connect(m_ui->takeBackButton, &QAbstractButton::clicked, this, &AdvancePage::takeBack);
    connect(m_ui->refusalNote, &kit::Note::actionTriggered, this, &AdvancePage::actOnRefusal);
    link(m_ui->backButton, paths::url(paths::kContract));
    retranslate();
}

AdvancePage::~AdvancePage() = default;

void AdvancePage::open(const QUrl&)
{
    const auto overview = context().advances.overview(accountId());
    if (!overview) {
        // Without a contract in force: its page says so.
        if (overview.error().code == core::ErrorCode::NotFound)
            navigator().redirect(paths::url(paths::kContract));
        else
            showError(overview.error().code);
        return;
    }
    m_overview = *overview;
    m_confirming = false;
    if (m_ui->amountEdit->text().isEmpty())
        m_ui->amountEdit->setText(wholeEuros(m_overview->current));
    fill();
}

void AdvancePage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mon acompte"), {areaCrumb(), {tr("Mon contrat"), paths::url(paths::kContract)}});
    setMenuPath(paths::kContract);
    if (m_overview)
        fill();
}

bool AdvancePage::hasUnsentInput() const
{
    return m_overview && !m_overview->refusal && m_ui->amountEdit->text() != wholeEuros(m_overview->current);
}

void AdvancePage::fill()
{
    const bool yearly = m_overview->refusal != advances::Refusal::Monthly;
    m_ui->intro->setText(yearly
            ? tr(
                "Vous payez le même montant chaque mois. Une fois par an, le décompte le compare avec ce que "
                "vous avez consommé\u00A0: vous payez le reste, ou nous vous rendons ce qui est en trop.")
            : tr("Certaines personnes payent un montant fixe chaque mois\u00A0: un acompte."));
    m_ui->yearPart->setVisible(yearly);
    m_ui->refusalNote->setVisible(m_overview->refusal.has_value());
    if (yearly)
        showYear();
    if (m_overview->refusal)
        showRefusal(*m_overview->refusal);
    showTakeBack();
    showStep(m_confirming);
}

void AdvancePage::showYear()
{
    const core::Format format = context().format();
    const advances::Outlook& outlook = m_overview->outlook;
    m_ui->yearList->setEntries(
        {{tr("Acompte actuel"), tr("%1 par mois").arg(format.money(m_overview->current)),
             u"currentAdvance"_s},
            {tr("Prochain décompte"), format.month(outlook.year.statementOn()), u"statementMonth"_s},
            {tr("Coût de l’année, estimé"), format.money(outlook.cost), u"yearCost"_s},
            {tr("Acomptes déjà demandés"),
                //: %1 how many, %2 their sum
                tr("%1, en tout %2").arg(outlook.billed).arg(format.money(outlook.asked)), u"askedSoFar"_s},
            {tr("Acomptes à venir"), QString::number(outlook.toCome), u"toCome"_s}});
}

void AdvancePage::showRefusal(advances::Refusal refusal)
{
    const auto said = AdvanceSentences::refusal(refusal, *m_overview, context().format());
    m_ui->refusalNote->setTone(kit::Tone::Info);
    m_ui->refusalNote->setTitle(said.title);
    m_ui->refusalNote->setText(said.text);
    m_ui->refusalNote->setActionText(said.action);
}

void AdvancePage::actOnRefusal()
{
    const bool late = m_overview->refusal == advances::Refusal::Late;
    navigator().go(paths::url(late ? paths::kInvoices : paths::kNewRequest));
}

void AdvancePage::showTakeBack()
{
    m_ui->takeBackPart->setVisible(m_overview->before.has_value());
    if (!m_overview->before)
        return;
    m_ui->takeBackButton->setText(
        tr("Revenir à %1 par mois").arg(context().format().money(*m_overview->before)));
    m_ui->takeBackText->setText(tr("Possible jusqu’à ce soir."));
}

void AdvancePage::showStep(bool confirming)
{
    const bool open = !m_overview->refusal;
    m_confirming = confirming && open;
    m_ui->changePart->setVisible(open && !m_confirming);
    m_ui->confirmPart->setVisible(open && m_confirming);
    m_ui->advisedButton->setText(
        tr("Prendre le montant conseillé\u00A0: %1").arg(context().format().money(m_overview->advised)));
    m_ui->amountField->clearError();
    simulate();
    if (m_confirming)
        showSummary();
}

advances::TypedAmount AdvancePage::typed() const
{
    return advances::readAmount(m_ui->amountEdit->text(), m_overview->current);
}

void AdvancePage::simulate()
{
    if (!m_overview || m_overview->refusal)
        return;
    const core::Format format = context().format();
    const advances::TypedAmount amount = typed();
    if (!amount.amount && amount.flaw != advances::AmountFlaw::Same) {
        m_ui->resultTitle->setText(tr("Écrivez un montant pour voir votre décompte"));
        m_ui->resultText->setText(tr("Entre 10\u00A0€ et 500\u00A0€ par mois."));
        return;
    }
    m_ui->amountField->clearError();
    const auto said
        = AdvanceSentences::outcome(m_overview->outlook, amount.amount.value_or(m_overview->current), format);
    m_ui->resultTitle->setText(said.title);
    m_ui->resultText->setText(said.text);
    // Whoever does not see the result hears it with the field.
    m_ui->amountEdit->setAccessibleDescription(said.title);
}

void AdvancePage::step(int euros)
{
    const core::Money now = typed().amount.value_or(m_overview->current);
    const core::Money next = now + core::Money::fromCents(euros * 100);
    m_ui->amountEdit->setText(wholeEuros(std::clamp(next, advances::kLeast, advances::kMost)));
}

void AdvancePage::showFlaw(advances::AmountFlaw flaw)
{
    m_ui->amountField->setError(AdvanceSentences::flaw(flaw));
    m_ui->amountEdit->setFocus(Qt::TabFocusReason);
    m_ui->amountEdit->selectAll();
}

void AdvancePage::goOn()
{
    const advances::TypedAmount amount = typed();
    if (!amount.amount) {
        showFlaw(amount.flaw);
        return;
    }
    showStep(true);
    m_ui->confirmButton->setFocus(Qt::TabFocusReason);
}

void AdvancePage::correct()
{
    showStep(false);
    m_ui->amountEdit->setFocus(Qt::TabFocusReason);
    m_ui->amountEdit->selectAll();
}

void AdvancePage::showSummary()
{
    const core::Format format = context().format();
    const core::Money amount = typed().amount.value_or(m_overview->current);
    const auto said = AdvanceSentences::outcome(m_overview->outlook, amount, format);
    m_ui->summaryList->setEntries(
        {{tr("Acompte actuel"), tr("%1 par mois").arg(format.money(m_overview->current)), {}},
            {tr("Nouvel acompte"), tr("%1 par mois").arg(format.money(amount)), u"newAdvance"_s},
            {tr("À partir de"), format.month(m_overview->outlook.nextMonth), u"newFrom"_s},
            {tr("Votre décompte"), said.title, u"newBalance"_s}});
}

void AdvancePage::confirm()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto outcome = context().advances.change(accountId(), m_ui->amountEdit->text());
    if (!outcome) {
        showError(outcome.error().code);
        return;
    }
    if (const auto* flaw = std::get_if<advances::AmountFlaw>(&*outcome)) {
        showStep(false);
        showFlaw(*flaw);
        return;
    }
    m_ui->amountEdit->clear();
    if (std::holds_alternative<advances::Refusal>(*outcome)) {
        navigator().redirect(paths::url(paths::kAdvance)); // which says why
        return;
    }
    const core::Format format = context().format();
    const auto& change = std::get<services::AdvanceChange>(*outcome);
    navigator().redirect(paths::url(paths::kAdvance),
        browser::Notice{browser::Tone::Ok,
            tr("Votre acompte est de %1 par mois.").arg(format.money(change.amount)),
            tr("À partir de %1. Un e-mail vous le confirme.").arg(format.month(change.from))});
}

void AdvancePage::takeBack()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto change = context().advances.takeBack(accountId());
    m_ui->amountEdit->clear();
    if (!change) {
        if (change.error().code == core::ErrorCode::Conflict)
            navigator().redirect(paths::url(paths::kAdvance));
        else
            showError(change.error().code);
        return;
    }
    navigator().redirect(paths::url(paths::kAdvance),
        browser::Notice{browser::Tone::Ok,
            tr("Votre acompte est de nouveau de %1 par mois.").arg(context().format().money(change->amount)),
            tr("Un e-mail vous le confirme.")});
}

} // namespace sites::electruc
