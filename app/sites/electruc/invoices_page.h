#pragma once

#include "services/energy/billing_service.h"
#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class InvoicesPage;
}

// Invoices (E-47): the one to pay first, filters by status and year, the list.
class InvoicesPage final : public FramedPage
{
    Q_OBJECT

public:
    InvoicesPage(const SiteContext& context, browser::Navigator& navigator);
    ~InvoicesPage() override;

    void open(const QUrl& url) override;

    QVariantMap saveForm() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void adaptContent() override;
    void retranslate() override;

private:
    void load();
    void showChoices();
    void showPayCard();
    QString calmSentence() const; // when there is nothing to pay
    void showRows();
    void download(const QString& reference);

    std::unique_ptr<Ui::InvoicesPage> m_ui;
    services::InvoiceList m_list;
    int m_status = 0; // choice of the filter; 0: all
    std::optional<int> m_year; // none chosen: the newest
};

} // namespace sites::electruc
