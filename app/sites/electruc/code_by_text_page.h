#pragma once

#include "services/accounts/account_security_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class CodeByTextPage;
}

// « Code par SMS » (T-07): the customer chooses whether a sign-in asks for a code by text.
class CodeByTextPage final : public FramedPage
{
    Q_OBJECT

public:
    CodeByTextPage(const SiteContext& context, browser::Navigator& navigator);
    ~CodeByTextPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void choose(bool wanted);

    std::unique_ptr<Ui::CodeByTextPage> m_ui;
    SubmitGuard m_guard;
    services::AccountSecurityService::CodeByText m_now;
};

} // namespace sites::electruc
