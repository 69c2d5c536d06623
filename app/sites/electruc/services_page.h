#pragma once

#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class ServicesPage;
}

// What one can do online (E-02): each card opens one short page.
class ServicesPage final : public FramedPage
{
    Q_OBJECT

public:
    ServicesPage(const SiteContext& context, browser::Navigator& navigator);
    ~ServicesPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::ServicesPage> m_ui;
};

} // namespace sites::electruc
