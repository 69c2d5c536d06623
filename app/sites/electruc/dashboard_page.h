#pragma once

#include "services/energy/dashboard_service.h"
#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class DashboardPage;
}

// « Bonjour »: the one thing to do next, consumption, latest invoice and reading (E-40).
class DashboardPage final : public FramedPage
{
    Q_OBJECT

public:
    DashboardPage(const SiteContext& context, browser::Navigator& navigator);
    ~DashboardPage() override;

    void open(const QUrl& url) override;

protected:
    void adaptContent() override;
    void retranslate() override;

private:
    void showTask();
    void showChart();
    void showInvoice();
    void showReading();
    void showCounts();
    QString comparison() const; // with the month before

    std::unique_ptr<Ui::DashboardPage> m_ui;
    services::Dashboard m_dashboard;
    QUrl m_taskUrl;
    bool m_wide = false; // twelve months rather than six
};

} // namespace sites::electruc
