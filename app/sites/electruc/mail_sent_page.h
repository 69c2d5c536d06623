#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class MailSentPage;
}

// After the registration: an e-mail waits (E-29). « Je n’ai rien reçu » says where to look and sends it again
// (E-31).
class MailSentPage final : public FramedPage
{
    Q_OBJECT

public:
    MailSentPage(const SiteContext& context, browser::Navigator& navigator);
    ~MailSentPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void refresh();
    void sendAgain();

    std::unique_ptr<Ui::MailSentPage> m_ui;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
