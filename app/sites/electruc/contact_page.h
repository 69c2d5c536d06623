#pragma once

#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class ContactPage;
}

// The contact form (E-04). The draft stays in the history entry; what is sent empties the form.
class ContactPage final : public FramedPage
{
    Q_OBJECT

public:
    ContactPage(const SiteContext& context, browser::Navigator& navigator);
    ~ContactPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    void submit();
    void fillKnown(); // the customer's own address, when signed in

    std::unique_ptr<Ui::ContactPage> m_ui;
    QString m_knownName; // of who is signed in
    QString m_knownEmail;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
