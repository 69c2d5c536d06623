#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class CloseAccountPage;
}

// Closing the account (T-11): says what happens, asks the password. Deactivated, nothing erased.
class CloseAccountPage final : public FramedPage
{
    Q_OBJECT

public:
    CloseAccountPage(const SiteContext& context, browser::Navigator& navigator);
    ~CloseAccountPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    void close();

    std::unique_ptr<Ui::CloseAccountPage> m_ui;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
