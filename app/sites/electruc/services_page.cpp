#include "sites/electruc/services_page.h"

#include "electruc/ui_services_page.h"
#include "sites/electruc/paths.h"

namespace sites::electruc {

ServicesPage::ServicesPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::Services)
    , m_ui(std::make_unique<Ui::ServicesPage>())
{
    m_ui->setupUi(content());
    link(m_ui->electricityButton, paths::url(paths::kElectricity));
    link(m_ui->readingButton, paths::url(paths::kReadings));
    link(m_ui->invoicesButton, paths::url(paths::kInvoicesService));
    link(m_ui->directDebitButton, paths::url(paths::kDirectDebit));
    link(m_ui->smsReminderButton, paths::url(paths::kSmsReminder));
    link(m_ui->savingTipsButton, paths::url(paths::kSavingTips));
    retranslate();
}

ServicesPage::~ServicesPage() = default;

void ServicesPage::open(const QUrl&)
{
    retranslate();
}

void ServicesPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Nos services"), {homeCrumb()});
}

} // namespace sites::electruc
