#pragma once

#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class ActivationPage;
}

// Where the activation e-mail leads (E-30): on to signing in when the link is right; otherwise what may be
// the matter, and how to start again.
class ActivationPage final : public FramedPage
{
    Q_OBJECT

public:
    // token: the secret of the link.
    ActivationPage(const SiteContext& context, browser::Navigator& navigator, const QString& token);
    ~ActivationPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::ActivationPage> m_ui;
    QString m_token;
};

} // namespace sites::electruc
