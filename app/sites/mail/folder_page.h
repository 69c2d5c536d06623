#pragma once

#include "core/mail/mail.h"
#include "services/mail/mail_lessons.h"
#include "sites/mail/mail_page.h"

#include <memory>

namespace sites::mail {

class LinkStatus;
class MailListModel;
class MailListView;
class MessageView;
namespace Ui {
class FolderPage;
}

// A folder: its messages, and the one that is read beside them (design 09). Where there is little room, one
// or the other.
class FolderPage final : public MailPage
{
    Q_OBJECT

public:
    // id: the message to read; none shows the list.
    FolderPage(
        const SiteContext& context, browser::Navigator& navigator, core::MailFolder folder, core::MailId id);
    ~FolderPage() override;

    void open(const QUrl& url) override;
    QVariantMap saveForm() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void mailboxChanged() override;
    void adaptContent() override;
    void retranslate() override;
    void search(const QString& words, bool given) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectMessage();
    bool putBack(core::MailId id);
    void fillList();
    void showMessage();
    void showEmpty(int count);
    void openMail(core::MailId id);
    void openLink(const QUrl& url);
    void remove(core::MailId id);
    void restore(core::MailId id);
    void erase(core::MailId id);
    void report(core::MailId id);
    void clear(core::MailId id);
    void markUnread(core::MailId id);
    void keepSender();
    void saveFile(core::MailAttachmentId file);
    // A message to judge; no lesson for any other.
    struct Judgement
    {
        std::optional<services::MailLesson> lesson;
        services::MailLessonProgress progress;
    };
    Judgement judgementOf(const core::Mail& mail) const;
    void judge(services::MailVerdict verdict);
    void pointAtClue(int clue);
    void nextToJudge();
    void emptyTrash();
    core::MailId meant() const; // what a key means: the chosen row, or the message that is read

    core::MailFolder m_folder;
    core::MailId m_id;
    bool m_isOpen = false;
    QString m_words;
    QString m_sender; // of the message that is read
    QString m_senderName;
    std::unique_ptr<Ui::FolderPage> m_ui;
    MailListModel* m_model = nullptr;
    MailListView* m_list = nullptr;
    MessageView* m_message = nullptr;
    LinkStatus* m_status = nullptr;
};

} // namespace sites::mail
