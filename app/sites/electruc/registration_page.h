#pragma once

#include "core/field_errors.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <memory>

class QLineEdit;

namespace sites::electruc {

namespace Ui {
class RegistrationPage;
}

// Registration with the letter (E-12 to E-22, E-33): what is typed is tidied up as one goes, errors stand at
// their fields and at the top, the password's rules are ticked off while it is typed.
class RegistrationPage final : public FramedPage
{
    Q_OBJECT

public:
    RegistrationPage(const SiteContext& context, browser::Navigator& navigator);
    ~RegistrationPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;

protected:
    void retranslate() override;

private:
    QList<QLineEdit*> inputs() const;
    void tidyEan(); // grouped as on the letter, with « Correct »
    void tidyCode();
    void tidyEmail();
    void submit();
    QString sentence(const core::FieldError& error) const;

    std::unique_ptr<Ui::RegistrationPage> m_ui;
    SubmitGuard m_guard;
};

} // namespace sites::electruc
