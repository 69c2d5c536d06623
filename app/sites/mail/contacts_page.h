#pragma once

#include "sites/mail/mail_page.h"

#include "core/field_errors.h"
#include "core/mail/mail.h"

#include <memory>

namespace sites::mail {

namespace Ui {
class ContactsPage;
}

// The address book: who is in it, write to them, add, change, remove.
class ContactsPage final : public MailPage
{
    Q_OBJECT

public:
    ContactsPage(const SiteContext& context, browser::Navigator& navigator);
    ~ContactsPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void retranslate() override;

private:
    void fillList();
    QWidget* rowOf(const core::MailContact& contact, int number);
    void keep();
    void change(const core::MailContact& contact);
    void remove(core::ContactId id);
    void stopChanging();
    void showErrors(const core::FieldErrors& errors);

    std::unique_ptr<Ui::ContactsPage> m_ui;
    core::ContactId m_changed; // the one in the form; none when one is added
    core::MailContact m_before; // the one being changed, as it is kept
    core::MailContact m_removed; // can be put back
};

} // namespace sites::mail
