#pragma once

#include "core/requests/request.h"
#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class RequestsPage;
}

// Requests (E-59): the answer that waits to be read, filters by status, the list, newest first.
class RequestsPage final : public FramedPage
{
    Q_OBJECT

public:
    RequestsPage(const SiteContext& context, browser::Navigator& navigator);
    ~RequestsPage() override;

    void open(const QUrl& url) override;

    QVariantMap saveForm() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void retranslate() override;

private:
    void showNotes();
    void showRows();
    bool isChosen(core::RequestStatus status) const;

    std::unique_ptr<Ui::RequestsPage> m_ui;
    QList<core::RequestLine> m_lines;
    QDateTime m_draftSavedAt; // invalid: no draft waits
    int m_filter = 0; // choice of the filter; 0: all
    bool m_isOpened = false;
};

} // namespace sites::electruc
