#pragma once

#include "core/accounts/profile.h"
#include "sites/electruc/framed_page.h"

#include <QList>

#include <memory>

namespace sites::electruc {

namespace Ui {
class SignInsPage;
}

// « Mes connexions » (T-10): who signed in to the account, when and from what device; « Ce n’était pas moi »
// leads to the change of password.
class SignInsPage final : public FramedPage
{
    Q_OBJECT

public:
    SignInsPage(const SiteContext& context, browser::Navigator& navigator);
    ~SignInsPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    QWidget* row(const core::SignIn& signIn, int number);

    std::unique_ptr<Ui::SignInsPage> m_ui;
    QList<core::SignIn> m_signIns;
    bool m_known = false; // m_signIns was read
};

} // namespace sites::electruc
