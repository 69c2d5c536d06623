#pragma once

#include "browser/page.h"

class QVBoxLayout;

namespace kit {
class FormField;
class PageScroll;
} // namespace kit
namespace services {
class MailboxService;
}

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
    LookalikePage(browser::Navigator& navigator, services::MailboxService& mailbox, const QString& host,
        bool copiesSignIn);

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
    QStringList clues() const;

    browser::Navigator& m_navigator;
    services::MailboxService& m_mailbox;
    QString m_host;
    bool m_isForm = false; // the copy is shown, not yet the explanation
    bool m_wasForm = false;
    kit::PageScroll* m_scroll = nullptr;
};

} // namespace sites::lookalike
