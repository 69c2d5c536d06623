#pragma once

#include "core/accounts/profile.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <functional>
#include <memory>
#include <optional>

namespace sites::electruc {

namespace Ui {
class ProfilePage;
}

// « Mon profil » (E-41 to E-43): what may be changed, then what may not and why, then the ways to the rest of
// the account. Leaving with changes asks whether to keep them.
class ProfilePage final : public FramedPage
{
    Q_OBJECT

public:
    ProfilePage(const SiteContext& context, browser::Navigator& navigator);
    ~ProfilePage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;
    bool asksBeforeLeaving(const std::function<void()>& leave) override;

protected:
    void retranslate() override;
    void onLanguageKept() override;

private:
    void save();
    bool keep(); // false: something must be corrected, or it failed
    void showProfile();
    void showNewEmail();
    void showRest();
    void addAccountRow(
        const QString& name, const QString& icon, const QString& text, const QString& help, const QUrl& url);
    void sendAgain();
    void keepOldEmail();
    QString sentence(const core::FieldError& error) const;

    std::unique_ptr<Ui::ProfilePage> m_ui;
    std::optional<core::Profile> m_profile; // none until opened
    QString m_linkSentTo; // by the last save
    SubmitGuard m_guard;
};

} // namespace sites::electruc
