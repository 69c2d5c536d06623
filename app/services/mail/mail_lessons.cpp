#include "services/mail/mail_lessons.h"

#include "core/event_names.h"
#include "core/journal_entry.h"
#include "data/journal_repository.h"
#include "data/mail/mail_repository.h"
#include "data/mail/mail_template.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"
#include "services/mail/mailbox_service.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

namespace events = core::events;

constexpr int kMinutesApart = 4; // between two of them, the newest first

MailPart partOf(const QString& code)
{
    return code == u"sender"_s ? MailPart::Sender
        : code == u"subject"_s ? MailPart::Subject
        : code == u"link"_s    ? MailPart::Link
                               : MailPart::Body;
}

MailVerdict verdictOf(const QString& code)
{
    return code == u"true"_s ? MailVerdict::True
        : code == u"false"_s ? MailVerdict::False
                             : MailVerdict::Unsure;
}

QString subjectOf(const core::Mail& mail)
{
    return QString::number(mail.id.value());
}

} // namespace

QString codeOf(MailVerdict verdict)
{
    return verdict == MailVerdict::True ? u"true"_s
        : verdict == MailVerdict::False ? u"false"_s
                                        : u"unsure"_s;
}

MailLessons::MailLessons(data::WorldStore& world, Journal& journal, const core::Clock& clock,
    const MailSender& mails, const QString& content)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
    , m_content(content)
{
}

core::Result<QList<core::JournalEntry>> MailLessons::journal(core::SupplyPointId persona) const
{
    return data::JournalRepository(m_world.database()).ofPersona(persona, 0);
}

core::Result<std::optional<MailLesson>> MailLessons::lesson(
    core::SupplyPointId persona, const core::Mail& mail, core::Language language) const
{
    if (mail.templateId.isEmpty())
        return std::optional<MailLesson>();
    const auto form = data::loadMailTemplate(mail.templateId, m_content);
    if (!form || !form->hasLesson())
        return std::optional<MailLesson>(); // a template that went with a pack has nothing to teach
    const data::MailTemplate::Lesson& told = form->in(language).lesson;
    MailLesson lesson;
    lesson.isFraud = mail.fraud;
    lesson.right = told.right;
    lesson.wrong = told.wrong;
    lesson.unsure = told.unsure;
    for (const data::MailTemplate::Clue& clue : told.clues)
        lesson.clues.append({partOf(clue.part), clue.words, clue.text});
    const auto lines = journal(persona);
    if (!lines)
        return lines.error();
    for (const core::JournalEntry& line : *lines) {
        if (line.subject != subjectOf(mail))
            continue;
        if (line.event == events::kMailJudged)
            lesson.verdict = verdictOf(line.attributes[u"verdict"_s].toString());
        else if (line.event == events::kMailCluePointed && line.attributes[u"clue"_s].toInt(-1) >= 0)
            lesson.found.insert(line.attributes[u"clue"_s].toInt());
    }
    return std::optional(lesson);
}

core::Result<QList<core::Mail>> MailLessons::mails(core::SupplyPointId persona) const
{
    return data::MailRepository(m_world.database())
        .madeOf(persona, data::lessonMailIds(m_content), m_clock.nowUtc());
}

core::Result<MailLessonProgress> MailLessons::progress(core::SupplyPointId persona) const
{
    const auto all = mails(persona);
    const auto lines = journal(persona);
    if (!all || !lines)
        return !all ? all.error() : lines.error();
    QHash<QString, bool> judged; // by message: rightly?
    for (const core::JournalEntry& line : *lines) {
        if (line.event == events::kMailJudged)
            judged.insert(line.subject, line.attributes[u"right"_s].toBool());
    }
    MailLessonProgress progress;
    progress.mails = static_cast<int>(all->size());
    for (const core::Mail& mail : *all) {
        const auto known = judged.constFind(subjectOf(mail));
        if (known != judged.cend()) {
            ++progress.judged;
            progress.right += *known ? 1 : 0;
        } else if (!progress.next.isValid()) {
            progress.next = mail.id;
            progress.nextFolder = mail.folder;
        }
    }
    return progress;
}

core::Result<void> MailLessons::note(core::SupplyPointId persona, QLatin1StringView event,
    const QString& subject, const QJsonObject& attributes) const
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto noted = useCase->note(persona, event, subject, attributes);
    return noted ? useCase->commit() : noted;
}

core::Result<void> MailLessons::judge(
    core::SupplyPointId persona, const core::Mail& mail, MailVerdict verdict)
{
    QJsonObject told = journalAttributes(mail);
    told.insert(u"verdict"_s, codeOf(verdict));
    told.insert(u"right"_s, verdict == (mail.fraud ? MailVerdict::False : MailVerdict::True));
    return note(persona, events::kMailJudged, subjectOf(mail), told);
}

core::Result<void> MailLessons::point(core::SupplyPointId persona, const core::Mail& mail, int clue)
{
    QJsonObject told = journalAttributes(mail);
    told.insert(u"clue"_s, clue);
    return note(persona, events::kMailCluePointed, subjectOf(mail), told);
}

core::Result<void> MailLessons::bring(core::SupplyPointId persona, int turn)
{
    const auto lines = journal(persona);
    const auto there = mails(persona);
    if (!lines || !there)
        return !lines ? lines.error() : there.error();
    const auto last = std::find_if(lines->crbegin(), lines->crend(),
        [](const core::JournalEntry& line) { return line.event == events::kMailLessonCame; });
    if (last != lines->crend() && last->subject == QString::number(turn) && !there->isEmpty())
        return {};
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    data::MailRepository mails(m_world.database());
    for (const core::Mail& old : *there) {
        if (auto erased = mails.erase(old.id); !erased)
            return erased;
    }
    QStringList templates = data::lessonMailIds(m_content);
    QRandomGenerator random(static_cast<quint32>(persona.value() * 31 + turn));
    std::shuffle(templates.begin(), templates.end(), random);
    for (qsizetype i = 0; i < templates.size(); ++i) {
        if (auto sent = send(persona, templates[i], turn, static_cast<int>(i)); !sent)
            return sent;
    }
    if (auto noted = useCase->note(persona, events::kMailLessonCame, QString::number(turn)); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> MailLessons::send(
    core::SupplyPointId persona, const QString& templateId, int turn, int place) const
{
    const auto form = data::loadMailTemplate(templateId, m_content);
    if (!form)
        return form.error();
    QRandomGenerator random(static_cast<quint32>(persona.value() * 101 + turn * 7 + place));
    MailOrder order;
    order.to = persona;
    order.templateId = templateId;
    order.at = m_clock.nowUtc().addSecs(-60LL * kMinutesApart * place);
    for (const QString& name : form->values) {
        if (name == u"amount"_s)
            order.values.insert(name, core::Money::fromCents(6'000 + random.bounded(24'000)));
        else if (name == u"day"_s)
            order.values.insert(name, m_clock.today().addDays(5 + random.bounded(4)));
        else
            order.values.insert(name, QString::number(1'000 + random.bounded(9'000)));
    }
    const auto sent = m_mails.send(order);
    return sent ? core::Result<void>() : sent.error();
}

} // namespace services
