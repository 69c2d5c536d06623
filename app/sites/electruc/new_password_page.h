#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class NewPasswordPage;
}

// Where the e-mail of a forgotten password leads: a new one, with the same list of rules as at
// registration.
class NewPasswordPage final : public FramedPage
{
    Q_OBJECT

public:
    // token: the secret of the link.
    NewPasswordPage(const SiteContext& context, browser::Navigator& navigator, const QString& token);
    ~NewPasswordPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    void submit();
    void refresh();
    void leaveDeadLink();

    std::unique_ptr<Ui::NewPasswordPage> m_ui;
    SubmitGuard m_guard;
    QString m_token;
    QString m_email; // whose password it is
};

} // namespace sites::electruc
