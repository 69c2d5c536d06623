#pragma once

#include "core/mail/mail.h"
#include "services/mail/mail_lessons.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace kit {
class Button;
class FlexBox;
class Note;
class Text;
} // namespace kit
namespace services {
struct MailView;
}

namespace sites::mail {

class LessonBox;
class SenderMark;
struct SiteContext;

// A message as it is read: subject, sender, text with its button, files, and what one can do with it. Its
// text is plain text, whatever it holds.
class MessageView final : public QWidget
{
    Q_OBJECT

public:
    MessageView(const SiteContext& context, QWidget* parent);

    void show(const services::MailView& view, const QString& ownAddress);
    // The same for a message to judge. How it was judged is told aloud when it has just been.
    void show(const services::MailView& view, const QString& ownAddress, const services::MailLesson& lesson,
        const services::MailLessonProgress& progress);
    void announceVerdict();
    // The counts only, the parts of the message stay as they are.
    void showProgress(const services::MailLesson& lesson, const services::MailLessonProgress& progress);

Q_SIGNALS:
    void linkAsked(const QUrl& url);
    void linkPointed(const QUrl& url); // empty: no link any more
    void replyAsked();
    void forwardAsked();
    void reportAsked();
    void clearAsked();
    void removeAsked();
    void restoreAsked();
    void eraseAsked();
    void unreadAsked();
    void keepSenderAsked();
    void judged(services::MailVerdict verdict);
    void cluePointed(int clue); // see MessageAnatomy
    void nextToJudgeAsked();
    void fileAsked(core::MailAttachmentId file);
    void fileSaveAsked(core::MailAttachmentId file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showHead(const services::MailView& view, const QString& ownAddress);
    void showBody(const core::Mail& mail);
    void showAnatomy(const core::Mail& mail, const services::MailLesson& lesson);
    void showFiles(const QList<core::MailAttachment>& files);
    void showActions(const services::MailView& view);
    kit::Button* addAction(const char* name, const QString& text, const QString& icon, const QString& key,
        void (MessageView::*signal)(), bool link = false);
    void addLink(const core::Mail& mail);

    const SiteContext& m_context;
    LessonBox* m_lesson = nullptr;
    kit::Note* m_warning = nullptr;
    kit::Text* m_subject = nullptr;
    SenderMark* m_mark = nullptr;
    kit::Text* m_sender = nullptr;
    kit::Text* m_address = nullptr;
    kit::Text* m_when = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_files = nullptr;
    kit::FlexBox* m_actions = nullptr;
};

} // namespace sites::mail
