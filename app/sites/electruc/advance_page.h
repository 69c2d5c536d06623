#pragma once

#include "services/energy/advance_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>
#include <optional>

namespace sites::electruc {

namespace Ui {
class AdvancePage;
}

// The monthly advance: what the year looks like, what another amount would do to the statement, and
// the change in two steps: choose, then read again and confirm.
class AdvancePage final : public FramedPage
{
    Q_OBJECT

public:
    AdvancePage(const SiteContext& context, browser::Navigator& navigator);
    ~AdvancePage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    void fill();
    void showYear();
    void showRefusal(core::advances::Refusal refusal);
    void showTakeBack();
    void showStep(bool confirming);
    void showSummary();
    void simulate(); // what the typed amount does to the statement
    void step(int euros); // more or less
    core::advances::TypedAmount typed() const;
    void showFlaw(core::advances::AmountFlaw flaw);
    void goOn(); // to the second step
    void correct(); // back to the first
    void confirm();
    void takeBack();
    void actOnRefusal();

    std::unique_ptr<Ui::AdvancePage> m_ui;
    std::optional<services::AdvanceOverview> m_overview; // none until opened
    bool m_confirming = false;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
