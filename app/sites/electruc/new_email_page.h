#pragma once

#include "services/accounts/email_change_service.h"
#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class NewEmailPage;
}

// Where the link of the message to a new address leads: the address counts from now on, or the page says why
// not (appendix A4). Opening it again says the same.
class NewEmailPage final : public FramedPage
{
    Q_OBJECT

public:
    NewEmailPage(const SiteContext& context, browser::Navigator& navigator);
    ~NewEmailPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::NewEmailPage> m_ui;
    services::EmailChangeService::Answer m_answer;
};

} // namespace sites::electruc
