#pragma once

#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class CookiesPage;
}

// The cookies of the site, one by one, and how to take a choice back. Nothing is ticked before the
// person does.
class CookiesPage final : public FramedPage
{
    Q_OBJECT

public:
    CookiesPage(const SiteContext& context, browser::Navigator& navigator);
    ~CookiesPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void onCookiesKept() override { open({}); }
    void retranslate() override;

private:
    void refresh();

    std::unique_ptr<Ui::CookiesPage> m_ui;
    services::CookieChoice m_shown; // as it is kept
};

} // namespace sites::electruc
