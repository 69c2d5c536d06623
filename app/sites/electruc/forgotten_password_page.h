#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class ForgottenPasswordPage;
}

// A link for a new password, by e-mail. The same answer whether the address is a customer's or not.
class ForgottenPasswordPage final : public FramedPage
{
    Q_OBJECT

public:
    ForgottenPasswordPage(const SiteContext& context, browser::Navigator& navigator);
    ~ForgottenPasswordPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    void submit();
    void refresh();
    void showSent(const QString& email); // empty: the form again

    std::unique_ptr<Ui::ForgottenPasswordPage> m_ui;
    SubmitGuard m_guard;
    QString m_sentTo;
};

} // namespace sites::electruc
