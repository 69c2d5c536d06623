#pragma once

#include "services/requests/request_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>
#include <optional>

namespace sites::electruc {

namespace Ui {
class RequestPage;
}

// One request and its conversation (E-59): messages, their files, one more message, closing and opening
// again.
class RequestPage final : public FramedPage
{
    Q_OBJECT

public:
    RequestPage(const SiteContext& context, browser::Navigator& navigator, const QString& reference);
    ~RequestPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;
    QVariantMap saveForm() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void retranslate() override;

private:
    void showMessages();
    void showClosed();
    void send();
    void askToClose();
    void close();
    void reopen();
    void download(const core::Attachment& attachment);
    void comeBack(const browser::Notice& notice);

    std::unique_ptr<Ui::RequestPage> m_ui;
    const QString m_reference;
    std::optional<services::Conversation> m_shown; // none until opened
    SubmitGuard m_guard;
};

} // namespace sites::electruc
