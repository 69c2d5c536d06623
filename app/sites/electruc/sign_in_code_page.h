#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace services {
struct CodeAnswer;
}

namespace sites::electruc {

namespace Ui {
class SignInCodePage;
}

// The second step of the sign-in (T-07, X-51): the code that came by text, typed or pasted. Nobody is hurried
// and nobody is locked out: another code can be had.
class SignInCodePage final : public FramedPage
{
    Q_OBJECT

public:
    SignInCodePage(const SiteContext& context, browser::Navigator& navigator);
    ~SignInCodePage() override;

    void open(const QUrl& url) override;
    // A code is of no use later.
    QVariantMap saveForm() const override { return {}; }

protected:
    void retranslate() override;

private:
    void submit();
    void sendAnother();
    void refuse(const services::CodeAnswer& answer);

    std::unique_ptr<Ui::SignInCodePage> m_ui;
    SubmitGuard m_guard;
    QString m_wanted; // path asked for before signing in
};

} // namespace sites::electruc
