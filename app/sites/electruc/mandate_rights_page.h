#pragma once

#include "services/energy/mandate_service.h"
#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class MandateRightsPage;
}

// « Je conteste »: 8 weeks, 13 months, and what they mean for each amount taken.
class MandateRightsPage final : public FramedPage
{
    Q_OBJECT

public:
    MandateRightsPage(const SiteContext& context, browser::Navigator& navigator);
    ~MandateRightsPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void showDebits();

    std::unique_ptr<Ui::MandateRightsPage> m_ui;
    QList<services::Debit> m_debits;
};

} // namespace sites::electruc
