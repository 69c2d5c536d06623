#pragma once

#include "core/clock.h"
#include "core/language.h"
#include "core/mail/mail.h"
#include "core/result.h"
#include "data/dataset/content_file.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace core {
struct JournalEntry;
}
namespace data {
class WorldStore;
}

namespace services {

class Journal;
class MailSender;

// What somebody says of a message.
enum class MailVerdict { True, False, Unsure };

// Where a clue lies in a message.
enum class MailPart { Sender, Subject, Body, Link };

// Something that gives a fraud attempt away.
struct MailClue
{
    MailPart part = MailPart::Body;
    QString words; // of the paragraph where it is, for Body
    QString text; // why it is one
};

// A message to judge, and what was said of it so far.
struct MailLesson
{
    bool isFraud = false;
    QList<MailClue> clues; // none in a true message
    QString right; // said after the right answer, after the wrong one, and after « je ne sais pas »
    QString wrong;
    QString unsure;
    std::optional<MailVerdict> verdict; // the last one given
    QSet<int> found; // clues that were pointed at

    bool isJudgedRightly() const { return verdict == (isFraud ? MailVerdict::False : MailVerdict::True); }
};

// How far somebody is with all of them. The last verdict of each message counts.
struct MailLessonProgress
{
    int mails = 0;
    int judged = 0;
    int right = 0;
    core::MailId next; // one that is not judged yet, the newest first; none when all are
    core::MailFolder nextFolder = core::MailFolder::Inbox;
};

// The messages of the exercise on fraud: the templates of demo-data/mails/ that have a lesson. What is said
// of them is in the journal, under mail.judged and mail.clue_pointed, and nowhere else.
class MailLessons final
{
public:
    MailLessons(data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails,
        const QString& content = QString(data::kBuiltInContent));

    // None for a message that is not one to judge.
    core::Result<std::optional<MailLesson>> lesson(
        core::SupplyPointId persona, const core::Mail& mail, core::Language language) const;
    core::Result<MailLessonProgress> progress(core::SupplyPointId persona) const;
    // Those that lie in the mailbox, in whatever folder, the newest first.
    core::Result<QList<core::Mail>> mails(core::SupplyPointId persona) const;

    core::Result<void> judge(core::SupplyPointId persona, const core::Mail& mail, MailVerdict verdict);
    // clue: its place among the clues; negative: nothing was there.
    core::Result<void> point(core::SupplyPointId persona, const core::Mail& mail, int clue);

    // All of them come to that mailbox, in another order and with other amounts each turn; those of an
    // earlier turn go. Nothing when those of this turn came already.
    core::Result<void> bring(core::SupplyPointId persona, int turn);

private:
    core::Result<QList<core::JournalEntry>> journal(core::SupplyPointId persona) const;
    core::Result<void> note(core::SupplyPointId persona, QLatin1StringView event, const QString& subject,
        const QJsonObject& attributes) const;
    core::Result<void> send(
        core::SupplyPointId persona, const QString& templateId, int turn, int place) const;

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const MailSender& m_mails;
    QString m_content;
};

// true, false or unsure, as the journal has it.
QString codeOf(MailVerdict verdict);

} // namespace services
