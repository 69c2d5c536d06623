#pragma once

#include "core/energy/invoice.h"
#include "sites/electruc/framed_page.h"

#include <memory>
#include <optional>

namespace sites::electruc {

namespace Ui {
class ContractPage;
}

// The contract (E-44): offer, connection, its PDF and the general terms.
class ContractPage final : public FramedPage
{
    Q_OBJECT

public:
    ContractPage(const SiteContext& context, browser::Navigator& navigator);
    ~ContractPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void showContract(const core::ContractDocument& contract);
    void download();

    std::unique_ptr<Ui::ContractPage> m_ui;
    std::optional<core::ContractDocument> m_contract;
};

} // namespace sites::electruc
