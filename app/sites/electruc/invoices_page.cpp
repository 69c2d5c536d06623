#include "sites/electruc/invoices_page.h"

#include "core/clock.h"
#include "core/energy/advance.h"
#include "documents/invoice_document.h"
#include "electruc/ui_invoices_page.h"
#include "kit/theme_scope.h"
#include "sites/electruc/invoice_row.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/wording.h"

#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

// The choices of the filter, in their order on the page.
constexpr std::array<std::optional<core::InvoiceStatus>, 4> kChoices{
    std::nullopt, core::InvoiceStatus::ToPay, core::InvoiceStatus::Paid, core::InvoiceStatus::Cancelled};

} // namespace

InvoicesPage::InvoicesPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::InvoicesPage>())
{
    m_ui->setupUi(content());
    m_ui->yearLabel->setBuddy(m_ui->yearBox);
    connect(m_ui->payDownloadButton, &QAbstractButton::clicked, this, [this] {
        if (m_list.oldestUnpaid)
            download(m_list.oldestUnpaid->reference);
    });
    connect(m_ui->statusFilter, &kit::Segments::currentIndexChanged, this, [this](int index) {
        m_status = index;
        load();
    });
    connect(m_ui->yearBox, &QComboBox::activated, this, [this] {
        m_year = m_ui->yearBox->currentData().toInt();
        load();
    });
    connect(m_ui->noInvoice, &kit::EmptyState::actionTriggered, this, [this] {
        m_status = 0;
        load();
        m_ui->statusFilter->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

InvoicesPage::~InvoicesPage() = default;

void InvoicesPage::open(const QUrl&)
{
    load();
}

void InvoicesPage::load()
{
    const auto list
        = context().billing.invoices(accountId(), {kChoices[static_cast<size_t>(m_status)], m_year});
    if (!list) {
        showError(list.error().code);
        return;
    }
    m_list = *list;
    showChoices();
    showPayCard();
    showRows();
}

void InvoicesPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mes factures"), {areaCrumb()});
    setMenuPath(paths::kInvoices);
    {
        const QSignalBlocker quiet(m_ui->statusFilter);
        m_ui->statusFilter->setItems({tr("Toutes"), tr("À payer"), tr("Payées"), tr("Annulées")});
        m_ui->statusFilter->setListItems({tr("Toutes les factures"), tr("Factures à payer"),
            tr("Factures payées"), tr("Factures annulées")});
    }
    if (m_list.year != 0) {
        showChoices();
        showPayCard();
        showRows();
    }
}

void InvoicesPage::showChoices()
{
    const QSignalBlocker quietStatus(m_ui->statusFilter);
    m_ui->statusFilter->setCurrentIndex(m_status);
    const QSignalBlocker quietYear(m_ui->yearBox);
    m_ui->yearBox->clear();
    for (const int year : std::as_const(m_list.years))
        m_ui->yearBox->addItem(QString::number(year), year);
    m_ui->yearBox->setCurrentIndex(m_ui->yearBox->findData(m_list.year));
    m_ui->filterRow->setVisible(m_list.hasAny);
}

QString InvoicesPage::calmSentence() const
{
    const core::Format format = context().format();
    if (m_list.nextDebited)
        return tr("%1 seront prélevés le %2\u00A0: vous n’avez rien à faire.")
            .arg(format.money(m_list.nextDebited->total), format.date(m_list.nextDebited->debitOn));
    if (m_list.nextRefund)
        return tr("Nous vous rendons %1, au plus tard le %2\u00A0: vous n’avez rien à faire.")
            .arg(format.money(Wording::amountOf(*m_list.nextRefund)),
                format.date(m_list.nextRefund->issuedOn.addDays(core::advances::kDaysToRefund)));
    return tr("Tout est payé.");
}

void InvoicesPage::showPayCard()
{
    const core::Format format = context().format();
    const bool toPay = m_list.oldestUnpaid.has_value();
    m_ui->payCard->setVisible(toPay);
    m_ui->allPaidCard->setVisible(!toPay && m_list.hasAny);
    m_ui->allPaidText->setText(calmSentence());
    if (!toPay)
        return;
    const core::Invoice& invoice = *m_list.oldestUnpaid;
    m_ui->payMonth->setText(Wording::monthOf(invoice, format));
    Wording::show(*m_ui->payBadge, invoice);
    m_ui->payAmount->setText(format.money(invoice.total));
    m_ui->payDue->setSegments({{tr("avant le "), false}, {format.date(invoice.dueOn), true}});
}

void InvoicesPage::showRows()
{
    m_ui->rows->clear();
    const core::Format format = context().format();
    for (const core::Invoice& invoice : std::as_const(m_list.rows)) {
        auto* row = new InvoiceRow(invoice, format);
        connect(row, &InvoiceRow::viewAsked, this,
            [this](const QString& reference) { navigator().go(paths::invoicePdf(reference)); });
        connect(row, &InvoiceRow::downloadAsked, this, &InvoicesPage::download);
        m_ui->rows->addRow(row);
    }
    m_ui->rows->setVisible(!m_list.rows.isEmpty());
    m_ui->noInvoice->setVisible(m_list.rows.isEmpty());
    if (!m_list.hasAny) {
        // The first invoice comes at the start of the month after the supply began.
        const QDate next = context().clock.today().addMonths(1);
        m_ui->noInvoice->setTitle(tr("Pas encore de facture"));
        m_ui->noInvoice->setText(tr("Votre première facture arrivera en %1.")
                                     .arg(Wording::monthName(next.month(), context().language())));
        m_ui->noInvoice->setActionText({});
    } else if (m_list.rows.isEmpty()) {
        m_ui->noInvoice->setTitle(tr("Aucune facture dans ce choix"));
        m_ui->noInvoice->setText(
            tr("Il n’y a pas de facture « %1 » en %2.")
                .arg(m_ui->statusFilter->items().at(m_status).toLower(), QString::number(m_list.year)));
        m_ui->noInvoice->setActionText(tr("Voir toutes les factures"));
    }
}

void InvoicesPage::download(const QString& reference)
{
    const auto document = context().billing.document(accountId(), reference);
    if (!document) {
        showError(document.error().code);
        return;
    }
    navigator().download(
        std::make_shared<documents::InvoiceDocument>(*document), paths::invoicePdf(reference));
}

void InvoicesPage::adaptContent()
{
    if (!m_ui)
        return; // the frame measures itself before the page is filled
    // At large text (design 28) the button wraps beside the amount and the filters share the whole line.
    const bool large = kit::ThemeScope::of(this).isLarge();
    m_ui->payDownloadButton->setProperty("basis", large ? 226 : 0);
    m_ui->statusFilter->setProperty("grow", large);
    m_ui->filterGap->setVisible(!large);
    m_ui->yearLabel->setVisible(!large);
    m_ui->yearBox->setMinimumWidth(kit::ThemeScope::of(this).px(120));
}

QVariantMap InvoicesPage::saveForm() const
{
    QVariantMap form = FramedPage::saveForm();
    form.insert(u"status"_s, m_status);
    if (m_year)
        form.insert(u"year"_s, *m_year);
    return form;
}

void InvoicesPage::restoreForm(const QVariantMap& form)
{
    m_status = qBound(0, form.value(u"status"_s, m_status).toInt(), static_cast<int>(kChoices.size()) - 1);
    if (form.contains(u"year"_s))
        m_year = form.value(u"year"_s).toInt();
    load();
    FramedPage::restoreForm(form);
}

} // namespace sites::electruc
