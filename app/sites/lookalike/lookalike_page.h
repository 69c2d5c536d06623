#pragma once

#include "browser/page.h"

#include <optional>

class QVBoxLayout;

namespace kit {
class FormField;
class PageScroll;
} // namespace kit
namespace services {
class MailboxService;
class PhoneService;
} // namespace services

namespace browser {
class Navigator;
}

namespace sites::lookalike {

// What stands at a fraud's address: a copy of a sign-in page, or at once the explanation. Never a reproach:
// who sees it learns what gave it away, and that nothing was taken.
class LookalikePage final : public browser::Page
{
    Q_OBJECT

public:
    LookalikePage(browser::Navigator& navigator, services::MailboxService& mailbox,
        const services::PhoneService& phone, const QString& host, bool copiesSignIn);

    void open(const QUrl& url) override;
    QString title() const override;
    // Nothing of what is typed here is kept, not even for Back.
    QVariantMap saveForm() const override { return {}; }
    void restoreForm(const QVariantMap&) override { }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(); // the page as it stands
    void addSignInForm(QWidget* sheet, QVBoxLayout& column);
    void fillExplanation(QWidget* sheet, QVBoxLayout& column);
    void submit();
    struct Lure // the message that led here
    {
        bool isText = false; // on the phone; a mail otherwise
        QStringList clues;
    };
    std::optional<Lure> lure() const; // none: the address was typed
    QStringList clues() const;
    QStringList stages() const; // where one could stop

    browser::Navigator& m_navigator;
    services::MailboxService& m_mailbox;
    const services::PhoneService& m_phone;
    QString m_host;
    bool m_isForm = false; // the copy is shown, not yet the explanation
    bool m_wasForm = false;
    kit::PageScroll* m_scroll = nullptr;
};

} // namespace sites::lookalike
