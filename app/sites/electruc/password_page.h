#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class PasswordPage;
}

// Change of password: the current one is asked, the session goes on (T-09).
class PasswordPage final : public FramedPage
{
    Q_OBJECT

public:
    PasswordPage(const SiteContext& context, browser::Navigator& navigator);
    ~PasswordPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    void save();

    std::unique_ptr<Ui::PasswordPage> m_ui;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
