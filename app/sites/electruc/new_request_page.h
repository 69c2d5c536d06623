#pragma once

#include "core/requests/request.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class NewRequestPage;
}

// A new request (design 16, E-57, E-58): what it is about, the message, documents. What was begun and kept
// for later comes back; leaving half-way asks first.
class NewRequestPage final : public FramedPage
{
    Q_OBJECT

public:
    NewRequestPage(const SiteContext& context, browser::Navigator& navigator);
    ~NewRequestPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;
    bool asksBeforeLeaving(const std::function<void()>& leave) override;
    QVariantMap saveForm() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void retranslate() override;

private:
    void showMovingNote();
    void showDraft(const core::RequestDraft& draft);
    void send();
    void keep(); // for later
    bool keepDraft();
    void dropDraft();
    void clear(); // nothing is left that could be lost
    core::RequestDraft written() const;

    std::unique_ptr<Ui::NewRequestPage> m_ui;
    QDateTime m_draftSavedAt; // invalid: no draft came back
    core::RequestDraft m_kept; // what is kept already
    SubmitGuard m_guard;
};

} // namespace sites::electruc
