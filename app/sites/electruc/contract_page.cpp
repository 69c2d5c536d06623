#include "sites/electruc/contract_page.h"

#include "core/energy/billing.h"
#include "documents/contract_document.h"
#include "electruc/ui_contract_page.h"
#include "services/energy/contract_service.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/wording.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

ContractPage::ContractPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::ContractPage>())
{
    m_ui->setupUi(content());
    connect(m_ui->downloadButton, &QAbstractButton::clicked, this, &ContractPage::download);
    link(m_ui->advanceButton, paths::url(paths::kAdvance));
    link(m_ui->termsButton, paths::url(paths::kTermsPdf));
    link(m_ui->movingButton, paths::url(paths::kMoving));
    retranslate();
}

ContractPage::~ContractPage() = default;

void ContractPage::open(const QUrl&)
{
    const auto contract = context().contracts.contract(accountId());
    if (!contract) {
        showError(contract.error().code);
        return;
    }
    m_contract = *contract;
    retranslate();
}

void ContractPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mon contrat"), {areaCrumb()});
    setMenuPath(paths::kContract);
    m_ui->noContract->setTitle(tr("Vous n’avez pas encore de contrat"));
    m_ui->noContract->setText(tr("Il apparaîtra ici dès qu’il sera signé."));
    m_ui->contractContent->setVisible(m_contract.has_value());
    m_ui->downloadButton->setVisible(m_contract.has_value());
    m_ui->noContract->setVisible(!m_contract.has_value());
    if (m_contract)
        showContract(*m_contract);
}

void ContractPage::showContract(const core::ContractDocument& document)
{
    const core::Format format = context().format();
    const core::Contract& contract = document.contract;
    const bool fixedPrice = contract.tariff == core::TariffKind::Fixed;
    m_ui->offerName->setText(contract.offerName);
    m_ui->offerKind->setText(
        fixedPrice ? tr("Prix fixe pendant 12 mois") : tr("Prix variable, revu chaque mois"));
    Wording::show(*m_ui->statusBadge, contract.status);
    const QString price = format.price(core::billing::energyPartWithoutVat(contract.price));
    m_ui->terms->setEntries({{tr("Référence"), contract.reference, u"contractReference"_s},
        {tr("Depuis le"), format.date(contract.startsOn), {}},
        {tr("Jusqu’au"),
            contract.fixedUntil.isValid() ? tr("%1, puis sans durée").arg(format.date(contract.fixedUntil))
                                          : tr("sans date de fin"),
            {}},
        {tr("Prix de l’énergie"),
            fixedPrice ? tr("%1 par kWh (TVA non comprise)").arg(price)
                       : tr("%1 par kWh ce mois-ci (TVA non comprise)").arg(price),
            u"energyPrice"_s},
        {tr("Redevance"),
            tr("%1 par mois").arg(format.money(core::billing::withoutVat(contract.standingCharge))), {}},
        {tr("Facturation"),
            contract.billing == core::BillingMode::Yearly
                ? tr("un acompte chaque mois, un décompte en %1")
                      .arg(Wording::monthName(contract.statementMonth, context().language()))
                : tr("chaque mois, ce que vous avez consommé"),
            u"billingMode"_s}});
    m_ui->connection->setEntries({{tr("Code EAN"), document.supplyPoint.ean.grouped(), u"eanValue"_s},
        {tr("Compteur"), document.supplyPoint.meterNumber, u"meterNumber"_s},
        {tr("Adresse"), document.supplyPoint.address.oneLine(), {}}});
}

void ContractPage::download()
{
    if (m_contract)
        navigator().download(std::make_shared<documents::ContractDocument>(*m_contract),
            paths::contractPdf(m_contract->contract.reference));
}

} // namespace sites::electruc
