#pragma once

#include "core/accounts/profile.h"
#include "services/accounts/account_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <functional>
#include <memory>
#include <optional>

namespace sites::electruc {

namespace Ui {
class ProfileContactPage;
}

// Where the post goes and how the customer likes to be reached (E-42).
class ProfileContactPage final : public FramedPage
{
    Q_OBJECT

public:
    ProfileContactPage(const SiteContext& context, browser::Navigator& navigator);
    ~ProfileContactPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;
    bool asksBeforeLeaving(const std::function<void()>& leave) override;

protected:
    void retranslate() override;

private:
    void save();
    bool keep(); // false: something must be corrected, or it failed
    void showKept();
    services::ContactForm typed() const;

    std::unique_ptr<Ui::ProfileContactPage> m_ui;
    std::optional<services::ContactForm> m_kept; // none until opened
    SubmitGuard m_guard;
};

} // namespace sites::electruc
