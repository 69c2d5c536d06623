#pragma once

#include "browser/file_choice.h"
#include "services/mail/mail_writer.h"
#include "sites/mail/mail_page.h"

#include <QTimer>

#include <memory>

namespace kit {
class FormField;
}

namespace sites::mail {

namespace Ui {
class ComposePage;
}

// Writing a mail: new, a reply, one passed on, or a draft that goes on. What is written is kept by itself as
// a draft, so nobody is asked before it is left.
class ComposePage final : public MailPage
{
    Q_OBJECT

public:
    enum class Kind { New, Reply, Forward, Draft };

    // id: of the mail answered or passed on, or of the draft; none for a new one.
    ComposePage(const SiteContext& context, browser::Navigator& navigator, Kind kind, core::MailId id);
    ~ComposePage() override;

    void open(const QUrl& url) override;
    QVariantMap saveForm() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void adaptContent() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool begin(const QUrl& url); // false when the page leads elsewhere
    void showLetter();
    void showContacts();
    void showFiles();
    void addRecipient(const QString& address);
    void readForm(); // from the fields into the letter
    void keep(); // the draft, if anything was written
    bool keepForFiles(); // a file needs a draft to hang on
    void attach();
    void take(const QList<browser::ChosenFile>& files);
    void detach(core::MailAttachmentId file);
    void send();
    void showErrors(const core::FieldErrors& errors);
    void discard();
    QString kindName() const;

    Kind m_kind;
    core::MailId m_id;
    std::unique_ptr<Ui::ComposePage> m_ui;
    services::Letter m_letter;
    services::Letter m_kept; // as it was kept last
    QTimer m_soon; // a little after the last letter typed
    bool m_done = false; // sent or thrown away: nothing is kept any more
};

} // namespace sites::mail
