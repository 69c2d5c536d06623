#pragma once

#include "core/energy/invoice.h"
#include "services/energy/mandate_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class MandatePage;
}

// Direct debit (E-61, E-62, design 17): three steps to a signed mandate, what became of it, and stopping it.
class MandatePage final : public FramedPage
{
    Q_OBJECT

public:
    MandatePage(const SiteContext& context, browser::Navigator& navigator);
    ~MandatePage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void load();
    void showSteps();
    void showWaiting(const core::Mandate& mandate);
    void showActive(const core::Mandate& mandate);
    void showHistory();
    void askToStop(bool asked);
    void download();
    void fillIn();
    void chooseDocument();
    void deposit(const QString& name, const QByteArray& content);
    void deposited(const core::Mandate& mandate);
    void stop();

    std::unique_ptr<Ui::MandatePage> m_ui;
    std::optional<services::MandateOverview> m_overview; // none until opened
    std::optional<core::Invoice> m_nextDebited;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
