#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class SignInPage;
}

// Sign-in (E-34, E-35): one refusal whatever is wrong, no lock-out, back to the page asked for (?suite=).
class SignInPage final : public FramedPage
{
    Q_OBJECT

public:
    SignInPage(const SiteContext& context, browser::Navigator& navigator);
    ~SignInPage() override;

    void open(const QUrl& url) override;
    // Whoever forgot the password goes on to another page from here: two lines are no loss to ask about.
    bool hasUnsentInput() const override { return false; }
    void showNotice(const browser::Notice& notice) override;
    bool fillSignIn(const QString& login, const QString& password) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void retranslate() override;

private:
    static browser::Notice sessionIsOver(); // why one is here again
    void submit();

    std::unique_ptr<Ui::SignInPage> m_ui;
    SubmitGuard m_guard;
    QString m_wanted; // path asked for before signing in
};

} // namespace sites::electruc
