#pragma once

#include "core/accounts/personal_data.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>
#include <optional>

namespace sites::electruc {

namespace Ui {
class MyDataPage;
}

// « Mes données » (N-16): everything held about the customer, to read here and to keep as a PDF and tables in
// « Téléchargements ».
class MyDataPage final : public FramedPage
{
    Q_OBJECT

public:
    MyDataPage(const SiteContext& context, browser::Navigator& navigator);
    ~MyDataPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void showTables();
    void download();
    core::Result<int> keepFiles(); // how many; all or none

    std::unique_ptr<Ui::MyDataPage> m_ui;
    std::optional<core::PersonalData> m_data; // none until opened
    SubmitGuard m_guard;
};

} // namespace sites::electruc
