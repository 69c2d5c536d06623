#include "sites/electruc/dashboard_page.h"

#include "electruc/ui_dashboard_page.h"
#include "kit/theme_scope.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/wording.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kMonths = 6;
constexpr int kMonthsWide = 12;
constexpr int kWideContent = 1100; // pixels at 100 % text

} // namespace

DashboardPage::DashboardPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::DashboardPage>())
{
    m_ui->setupUi(content());
    connect(m_ui->taskButton, &QAbstractButton::clicked, this, [this] { this->navigator().go(m_taskUrl); });
    link(m_ui->invoiceButton, paths::url(paths::kInvoices));
    link(m_ui->readingButton, paths::url(paths::kReadings));
    retranslate();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::open(const QUrl&)
{
    const auto dashboard = context().dashboard.dashboard(accountId());
    if (!dashboard) {
        showError(dashboard.error().code);
        return;
    }
    m_dashboard = *dashboard;
    retranslate();
}

void DashboardPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Tableau de bord"), {areaCrumb()});
    setMenuPath(paths::kDashboard);
    //: %1: Madame or Monsieur; %2: last name
    m_ui->greeting->setText(tr("Bonjour %1 %2").arg(Wording::title(m_dashboard.title), m_dashboard.lastName));
    showTask();
    showChart();
    showInvoice();
    showReading();
    showCounts();
}

void DashboardPage::showTask()
{
    const core::Format format = context().format();
    const bool calm = std::holds_alternative<std::monostate>(m_dashboard.next);
    m_ui->taskCard->setVisible(!calm);
    m_ui->calmCard->setVisible(calm);
    if (const auto* pay = std::get_if<services::PayInvoice>(&m_dashboard.next)) {
        m_ui->taskIcon->setIconName(u"invoice"_s);
        m_ui->taskTitle->setText(tr("À faire : payer votre facture"));
        m_ui->taskDetail->setText(pay->late
                ? tr("%1 ; la date du %2 est passée")
                      .arg(format.money(pay->invoice.total), format.date(pay->invoice.dueOn))
                : tr("%1 avant le %2")
                      .arg(format.money(pay->invoice.total), format.date(pay->invoice.dueOn)));
        m_ui->taskButton->setText(tr("Voir ma facture"));
        m_taskUrl = paths::url(paths::kInvoices);
    } else if (const auto* send = std::get_if<services::SendReading>(&m_dashboard.next)) {
        m_ui->taskIcon->setIconName(u"meter"_s);
        m_ui->taskTitle->setText(tr("À faire : envoyer votre relevé"));
        m_ui->taskDetail->setText(tr("Avant le %1, en trois minutes").arg(format.date(send->before)));
        m_ui->taskButton->setText(tr("Envoyer mon relevé"));
        m_taskUrl = paths::url(paths::kReadings);
    }
}

void DashboardPage::showChart()
{
    const auto& months = m_dashboard.consumption;
    const bool empty = months.isEmpty();
    m_ui->chart->setVisible(!empty);
    m_ui->comparisonText->setVisible(!empty);
    m_ui->noConsumption->setVisible(empty);
    if (empty) {
        m_ui->noConsumption->setTitle(tr("Pas encore de consommation"));
        m_ui->noConsumption->setText(tr("Votre graphique arrive avec votre première facture."));
        return;
    }
    const bool wide = width() >= kit::ThemeScope::of(this).px(kWideContent);
    const core::Format format = context().format();
    QList<kit::BarChart::Bar> bars;
    for (const core::MonthConsumption& month :
        months.last(qMin<qsizetype>(months.size(), wide ? kMonthsWide : kMonths)))
        bars.append({format.shortMonth(month.month), format.monthTitle(month.month),
            static_cast<double>(month.kWh), format.number(month.kWh)});
    m_ui->chart->setBars(bars);
    m_ui->comparisonText->setText(comparison());
}

QString DashboardPage::comparison() const
{
    const auto& months = m_dashboard.consumption;
    if (months.size() < 2)
        return {};
    const core::MonthConsumption& last = months.last();
    const core::MonthConsumption& before = months.at(months.size() - 2);
    const QString name = Wording::monthName(before.month.month(), context().language());
    const qint64 difference = last.kWh - before.kWh;
    if (difference == 0)
        return tr("Autant qu’en %1.").arg(name);
    const QString amount = context().format().kWh(qAbs(difference));
    // The season is named only where it explains the change.
    const int month = last.month.month();
    if (difference > 0) {
        if (month >= 9 && month <= 11)
            return tr("%1 de plus qu’en %2 : c’est l’automne.").arg(amount, name);
        if (month == 12 || month <= 2)
            return tr("%1 de plus qu’en %2 : c’est l’hiver.").arg(amount, name);
        return tr("%1 de plus qu’en %2.").arg(amount, name);
    }
    if (month >= 3 && month <= 5)
        return tr("%1 de moins qu’en %2 : c’est le printemps.").arg(amount, name);
    if (month >= 6 && month <= 8)
        return tr("%1 de moins qu’en %2 : c’est l’été.").arg(amount, name);
    return tr("%1 de moins qu’en %2.").arg(amount, name);
}

void DashboardPage::showInvoice()
{
    const core::Format format = context().format();
    const auto& invoice = m_dashboard.latestInvoice;
    m_ui->invoiceBadge->setVisible(invoice.has_value());
    if (!invoice) {
        m_ui->invoiceValue->setText(tr("Aucune"));
        m_ui->invoiceDetail->setText(tr("pas encore de facture"));
        return;
    }
    Wording::show(*m_ui->invoiceBadge, *invoice);
    m_ui->invoiceValue->setText(format.money(Wording::amountOf(*invoice)));
    m_ui->invoiceDetail->setText(invoice->status == core::InvoiceStatus::ToPay
            ? tr("avant le %1").arg(format.date(invoice->dueOn))
            : Wording::dueLine(*invoice, format));
}

void DashboardPage::showReading()
{
    const core::Format format = context().format();
    const auto& reading = m_dashboard.latestReading;
    m_ui->readingBadge->setVisible(reading.has_value());
    if (!reading) {
        m_ui->readingValue->setText(tr("Aucun"));
        m_ui->readingDetail->setText(tr("pas encore de relevé"));
        return;
    }
    Wording::show(*m_ui->readingBadge, reading->status);
    m_ui->readingValue->setText(format.kWh(reading->day));
    m_ui->readingDetail->setText(tr("le %1").arg(format.date(reading->readOn)));
}

void DashboardPage::showCounts()
{
    const auto& latest = m_dashboard.latestInvoice;
    m_ui->countsText->setVisible(latest.has_value());
    if (!latest)
        return;
    const int invoices = m_dashboard.invoiceCount;
    const int readings = m_dashboard.validatedReadingCount;
    m_ui->countsText->setText(
        tr("%1 · %2 · dernière facture : %3")
            .arg(invoices == 1 ? tr("1 facture") : tr("%1 factures").arg(invoices),
                readings <= 1 ? tr("%1 relevé validé").arg(readings) : tr("%1 relevés validés").arg(readings),
                latest->reference));
}

void DashboardPage::adaptContent()
{
    if (!m_ui)
        return; // the frame measures itself before the page is filled
    const bool wide = width() >= kit::ThemeScope::of(this).px(kWideContent);
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_ui->sideColumn->setProperty("basis", wide ? 400 : 272);
    showChart();
}

} // namespace sites::electruc
