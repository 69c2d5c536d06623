#pragma once

#include "services/energy/mandate_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class MandateOnlinePage;
}

// The mandate given online, in two steps: the account, then what is agreed to and the signature.
class MandateOnlinePage final : public FramedPage
{
    Q_OBJECT

public:
    MandateOnlinePage(const SiteContext& context, browser::Navigator& navigator);
    ~MandateOnlinePage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    core::MandateEntry entry() const;
    void goOn(); // to the second step
    void changeAccount(); // back to the first
    void sign();
    void showStep(bool signing);
    void showSummary();
    void showErrors(const core::FieldErrors& errors);

    std::unique_ptr<Ui::MandateOnlinePage> m_ui;
    std::optional<services::MandateOffer> m_offer; // none until opened
    bool m_signing = false;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
