#include "sites/electruc/mandate_page.h"

#include "documents/mandate_document.h"
#include "electruc/ui_mandate_page.h"
#include "kit/attachment_message.h"
#include "services/energy/billing_service.h"
#include "sites/electruc/mandate_row.h"
#include "sites/electruc/mandate_sentences.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/wording.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace sites::electruc {

using core::mandates::Step;

MandatePage::MandatePage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::MandatePage>())
{
    m_ui->setupUi(content());
    connect(m_ui->downloadStep->button(), &QAbstractButton::clicked, this, &MandatePage::download);
    connect(m_ui->fillStep->button(), &QAbstractButton::clicked, this, &MandatePage::fillIn);
    connect(m_ui->sendStep->button(), &QAbstractButton::clicked, this, &MandatePage::chooseDocument);
    link(m_ui->onlineButton, paths::url(paths::kMandateOnline));
    link(m_ui->rightsButton, paths::url(paths::kMandateRights));
    link(m_ui->contestButton, paths::url(paths::kMandateRights));
    connect(m_ui->stopButton, &QAbstractButton::clicked, this, [this] { askToStop(true); });
    connect(m_ui->withdrawButton, &QAbstractButton::clicked, this, [this] { askToStop(true); });
    connect(m_ui->keepButton, &QAbstractButton::clicked, this, [this] {
        askToStop(false);
        const bool isActive = m_ui->activeCard->isVisible();
        (isActive ? m_ui->stopButton : m_ui->withdrawButton)->setFocus(Qt::TabFocusReason);
    });
    connect(m_ui->confirmStopButton, &QAbstractButton::clicked, this, &MandatePage::stop);
    retranslate();
}

MandatePage::~MandatePage() = default;

void MandatePage::open(const QUrl&)
{
    load();
}

void MandatePage::load()
{
    auto overview = context().mandates.overview(accountId());
    if (!overview) {
        showError(overview.error().code);
        return;
    }
    const auto invoices = context().billing.invoices(accountId(), {});
    if (!invoices) {
        showError(invoices.error().code);
        return;
    }
    m_overview = std::move(overview).value();
    m_nextDebited = invoices->nextDebited;
    askToStop(false);
    retranslate();
}

void MandatePage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Domiciliation"), {areaCrumb()});
    setMenuPath(paths::kMandate);
    if (!m_overview)
        return;
    const std::optional<core::Mandate>& current = m_overview->current;
    const bool isActive = current && current->status == core::MandateStatus::Active;
    m_ui->way->setVisible(!current);
    m_ui->waitingCard->setVisible(current && !isActive);
    m_ui->activeCard->setVisible(isActive);
    m_ui->rightsButton->setVisible(!isActive);
    if (!current)
        showSteps();
    else if (isActive)
        showActive(*current);
    else
        showWaiting(*current);
    showHistory();
}

void MandatePage::showSteps()
{
    const Step now = m_overview->step;
    const auto state = [now](Step step) {
        return step < now ? StepCard::State::Done
            : step == now ? StepCard::State::Now
                          : StepCard::State::Later;
    };
    m_ui->downloadStep->setTexts(
        tr("Télécharger"), tr("Le mandat est une page à remplir."), tr("Télécharger"));
    m_ui->fillStep->setTexts(tr("Remplir"), tr("Écrivez votre compte, la date, et signez."),
        now == Step::FillIn ? tr("Remplir à l’écran") : tr("Voir un exemple"));
    m_ui->sendStep->setTexts(
        tr("Déposer"), tr("Envoyez la page signée, en photo ou en PDF."), tr("Déposer le mandat"));
    m_ui->downloadStep->setState(state(Step::Download));
    m_ui->fillStep->setState(state(Step::FillIn));
    m_ui->sendStep->setState(state(Step::Send));
}

void MandatePage::showWaiting(const core::Mandate& mandate)
{
    const core::Format format = context().format();
    Wording::show(*m_ui->waitingBadge, mandate.status);
    m_ui->waitingText->setText(mandate.toCheck
            ? tr("Il est à vérifier par nos services. Nous répondons par e-mail dans les cinq jours "
                 "ouvrables. En attendant, payez vos factures comme d’habitude.")
            : tr("Voici ce que nous avons lu. Nous répondons par e-mail dans les cinq jours ouvrables. En "
                 "attendant, payez vos factures comme d’habitude."));
    QList<kit::DefinitionList::Entry> facts{{tr("Document"), mandate.documentName, u"waitingDocument"_s},
        {tr("Référence du mandat"), mandate.reference, u"mandateReference"_s}};
    if (!mandate.toCheck) {
        const auto iban = core::Iban::fromText(mandate.iban);
        facts.append({tr("Titulaire"), mandate.accountHolder, u"readHolder"_s});
        facts.append({tr("Compte"), iban ? iban->grouped() : mandate.iban, u"readIban"_s});
        facts.append({tr("Signé le"), format.date(mandate.signedOn), {}});
    }
    m_ui->waitingFacts->setEntries(facts);
}

void MandatePage::showActive(const core::Mandate& mandate)
{
    const core::Format format = context().format();
    Wording::show(*m_ui->activeBadge, mandate.status);
    m_ui->activeTitle->setText(tr("Vos factures sont payées toutes seules"));
    m_ui->nextDebit->setText(m_nextDebited
            ? tr("Votre facture de %1 sera prélevée le %2.")
                  .arg(format.money(m_nextDebited->total), format.date(m_nextDebited->debitOn))
            : tr("Rien à prélever pour le moment."));
    m_ui->activeFacts->setEntries({{tr("Compte"), MandateSentences::accountEnd(mandate.iban),
                                       u"accountEnd"_s},
        {tr("Titulaire"), mandate.accountHolder, {}}, {tr("Depuis le"), format.date(mandate.activeOn), {}},
        {tr("Premier prélèvement"), format.date(mandate.firstDebitOn), u"firstDebit"_s},
        {tr("Référence du mandat"), mandate.reference, u"mandateReference"_s},
        {tr("Numéro du créancier"), core::mandates::kCreditorNumber.toString(), u"creditorNumber"_s}});
}

void MandatePage::showHistory()
{
    const core::Format format = context().format();
    m_ui->rows->clear();
    for (const core::Mandate& mandate : std::as_const(m_overview->history)) {
        auto* row = new MandateRow(mandate, format);
        connect(row, &MandateRow::documentAsked, this,
            [this](core::MandateId id) { navigator().go(paths::mandateDocument(id)); });
        m_ui->rows->addRow(row);
    }
    const bool any = !m_overview->history.isEmpty();
    m_ui->rows->setVisible(any);
    m_ui->noMandate->setVisible(!any);
    m_ui->noMandate->setTitle(tr("Pas encore de mandat."));
    m_ui->noMandate->setText(tr("Vos mandats se montreront ici dès que vous en aurez donné un."));
}

void MandatePage::askToStop(bool asked)
{
    m_ui->stopQuestion->setVisible(asked);
    if (!asked || !m_overview || !m_overview->current)
        return;
    const bool isActive = m_overview->current->status == core::MandateStatus::Active;
    m_ui->stopNote->setTitle(isActive ? tr("Vous voulez arrêter la domiciliation\u00A0?")
                                      : tr("Vous voulez reprendre ce mandat\u00A0?"));
    m_ui->stopNote->setText(isActive
            ? tr("Vous paierez vous-même vos prochaines factures, avant leur échéance.")
            : tr("Nous ne le lirons pas. Vous pourrez en déposer un autre."));
    m_ui->keepButton->setText(isActive ? tr("Garder la domiciliation") : tr("Laisser ce mandat"));
    m_ui->confirmStopButton->setText(isActive ? tr("Arrêter la domiciliation") : tr("Reprendre ce mandat"));
    m_ui->stopNote->announce();
}

void MandatePage::download()
{
    const auto form = context().mandates.form(accountId());
    if (!form) {
        showError(form.error().code);
        return;
    }
    navigator().download(std::make_shared<documents::MandateDocument>(*form), paths::url(paths::kMandatePdf));
    load();
}

void MandatePage::fillIn()
{
    navigator().go(
        paths::url(m_overview->step == Step::FillIn ? paths::kMandatePdf : paths::kExampleMandate));
}

void MandatePage::chooseDocument()
{
    browser::FileChoice choice;
    choice.title = tr("Choisir le mandat signé");
    choice.extensions = core::attachmentExtensions();
    choice.maximumBytes = core::kMaxAttachmentBytes;
    const QPointer<MandatePage> page(this);
    navigator().chooseFiles(choice, [page](const QList<browser::ChosenFile>& files) {
        if (page && !files.isEmpty())
            page->deposit(files.constFirst().name, files.constFirst().content);
    });
}

void MandatePage::deposit(const QString& name, const QByteArray& content)
{
    const auto outcome = context().mandates.deposit(accountId(), name, content);
    if (!outcome) {
        if (outcome.error().code == core::ErrorCode::Conflict)
            load(); // sent already: the page says so
        else
            showError(outcome.error().code);
        return;
    }
    if (const auto* refusal = std::get_if<core::AttachmentRefusal>(&outcome.value())) {
        showNotice({browser::Tone::Error, tr("« %1 » n’est pas envoyé.").arg(name),
            kit::attachmentMessage(*refusal)});
        return;
    }
    deposited(std::get<core::Mandate>(outcome.value()));
}

void MandatePage::deposited(const core::Mandate& mandate)
{
    const browser::Notice told = mandate.status == core::MandateStatus::Refused
        ? browser::Notice{browser::Tone::Error, tr("Votre mandat n’est pas complet."),
            MandateSentences::refusal(mandate)}
        : browser::Notice{browser::Tone::Ok, tr("Votre mandat est envoyé."),
            tr("Nous vous répondons par e-mail dans les cinq jours ouvrables.")};
    navigator().redirect(paths::url(paths::kMandate), told);
}

void MandatePage::stop()
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const bool wasActive
        = m_overview && m_overview->current && m_overview->current->status == core::MandateStatus::Active;
    const auto stopped = context().mandates.stop(accountId());
    if (!stopped) {
        if (stopped.error().code == core::ErrorCode::Conflict)
            load();
        else
            showError(stopped.error().code);
        return;
    }
    navigator().redirect(paths::url(paths::kMandate),
        wasActive ? browser::Notice{browser::Tone::Ok, tr("Votre domiciliation est arrêtée."),
            tr("Payez vous-même vos prochaines factures. Nous vous l’écrivons aussi par e-mail.")}
                  : browser::Notice{browser::Tone::Ok, tr("Votre mandat est repris."),
                      tr("Vous pouvez en déposer un autre.")});
}

} // namespace sites::electruc
