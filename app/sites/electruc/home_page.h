#pragma once

#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class HomePage;
}

// The first page: one main action, to the client area (E-01).
class HomePage final : public FramedPage
{
    Q_OBJECT

public:
    HomePage(const SiteContext& context, browser::Navigator& navigator);
    ~HomePage() override;

    void open(const QUrl& url) override;

protected:
    void adaptContent() override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::HomePage> m_ui;
};

} // namespace sites::electruc
