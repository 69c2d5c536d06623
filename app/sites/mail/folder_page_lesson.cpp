// The messages to judge, of the exercise on fraud: what FolderPage does with them.

#include "services/mail/mail_lessons.h"
#include "services/mail/mailbox_service.h"
#include "sites/mail/folder_page.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/message_view.h"

namespace sites::mail {

// Only while the exercise asks for it: at other times it is a message as any other.
FolderPage::Judgement FolderPage::judgementOf(const core::Mail& mail) const
{
    if (!context().settings.exerciseNeeds().mailLesson)
        return {};
    auto lesson = context().lessons.lesson(persona(), mail, context().language());
    const auto progress = context().lessons.progress(persona());
    if (!lesson || !progress)
        return {};
    return {std::move(lesson).value(), progress.value()};
}

void FolderPage::judge(services::MailVerdict verdict)
{
    const auto there = context().mailbox.mail(persona(), m_id);
    if (!there)
        return;
    if (const auto judged = context().lessons.judge(persona(), there->mail, verdict); !judged) {
        showError(judged.error().code);
        return;
    }
    showMessage();
    m_message->announceVerdict();
}

void FolderPage::pointAtClue(int clue)
{
    const auto there = context().mailbox.mail(persona(), m_id);
    if (!there)
        return;
    if (const auto noted = context().lessons.point(persona(), there->mail, clue); !noted) {
        showError(noted.error().code);
        return;
    }
    if (const Judgement judgement = judgementOf(there->mail); judgement.lesson)
        m_message->showProgress(*judgement.lesson, judgement.progress);
}

void FolderPage::nextToJudge()
{
    const auto progress = context().lessons.progress(persona());
    if (progress && progress->next.isValid())
        navigator().go(paths::message(progress->nextFolder, progress->next));
}

} // namespace sites::mail
