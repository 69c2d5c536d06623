#include "sites/mail/mail_texts.h"

#include "core/belgian_day.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sites::mail {

using core::MailFolder;

QString MailTexts::folderName(MailFolder folder)
{
    switch (folder) {
    case MailFolder::Sent:
        return tr("Envoyés");
    case MailFolder::Draft:
        return tr("Brouillons");
    case MailFolder::Junk:
        return tr("Suspects");
    case MailFolder::Trash:
        return tr("Corbeille");
    case MailFolder::Inbox:
        break;
    }
    return tr("Reçus");
}

QString MailTexts::folderIcon(MailFolder folder)
{
    switch (folder) {
    case MailFolder::Sent:
        return u"send"_s;
    case MailFolder::Draft:
        return u"file"_s;
    case MailFolder::Junk:
        return u"alert"_s;
    case MailFolder::Trash:
        return u"trash"_s;
    case MailFolder::Inbox:
        break;
    }
    return u"inbox"_s;
}

QString MailTexts::subjectOf(const QString& subject)
{
    return subject.isEmpty() ? tr("(sans objet)") : subject;
}

QString MailTexts::shortTime(const core::Format& format, const QDateTime& utc, QDate today)
{
    const QDate day = core::belgianDay(utc);
    if (day == today)
        return format.time(utc);
    if (day == today.addDays(-1))
        return tr("hier");
    const QString date = format.date(day);
    return day.year() == today.year() ? date.chopped(5) : date;
}

QString MailTexts::longTime(const core::Format& format, const QDateTime& utc, QDate today)
{
    const QDate day = core::belgianDay(utc);
    const QString date = format.date(day);
    const QString time = format.time(utc);
    if (day == today)
        return tr("aujourd’hui, %1 à %2").arg(date, time);
    if (day == today.addDays(-1))
        return tr("hier, %1 à %2").arg(date, time);
    return tr("le %1 à %2").arg(date, time);
}

QString MailTexts::unreadCount(int count)
{
    return tr("%n message(s) non lu(s)", nullptr, count);
}

QString MailTexts::replySubject(const QString& subject)
{
    static const QRegularExpression answered(
        u"^\\s*re[\\s\\x{a0}]*:"_s, QRegularExpression::CaseInsensitiveOption);
    //: Subject of a reply; keep the abbreviation of mail programs
    return subject.contains(answered) ? subject : tr("Re : %1").arg(subject);
}

QString MailTexts::forwardSubject(const QString& subject)
{
    static const QRegularExpression passed(
        u"^\\s*(tr|fwd)[\\s\\x{a0}]*:"_s, QRegularExpression::CaseInsensitiveOption);
    //: Subject of a mail passed on; keep the abbreviation of mail programs
    return subject.contains(passed) ? subject : tr("Tr : %1").arg(subject);
}

QString MailTexts::quoted(const core::Format& format, const core::Mail& mail)
{
    QString text = u"\n\n"_s
        + tr("Le %1 à %2, %3 a écrit :")
              .arg(format.date(core::belgianDay(mail.sentAt)), format.time(mail.sentAt), mail.senderName);
    for (const QString& line : QString(mail.body).remove(core::kButtonPlace).split(u'\n'))
        text += u"\n> "_s + line;
    return text;
}

QString MailTexts::passedOn(const core::Format& format, const core::Mail& mail)
{
    return u"\n\n"_s + tr("Message transféré") + u'\n'
        + tr("De : %1 (%2)").arg(mail.senderName, mail.senderAddress) + u'\n'
        + tr("Date : %1 à %2").arg(format.date(core::belgianDay(mail.sentAt)), format.time(mail.sentAt))
        + u'\n' + tr("Objet : %1").arg(subjectOf(mail.subject)) + u"\n\n"_s
        + QString(mail.body).remove(core::kButtonPlace);
}

QString MailTexts::addressMistake(const QString& typed)
{
    const qsizetype at = typed.indexOf(u'@');
    if (at < 0)
        return tr("Il manque le signe @ dans « %1 ». Exemple : lucie.delvaux@messagerie.example").arg(typed);
    if (typed.count(u'@') > 1)
        return tr("Il y a deux signes @ dans « %1 ». Une adresse n’en a qu’un.").arg(typed);
    if (at == 0)
        return tr("Il manque le nom avant le signe @ dans « %1 ».").arg(typed);
    const QString domain = typed.sliced(at + 1);
    if (domain.isEmpty() || !domain.contains(u'.') || domain.endsWith(u'.'))
        return tr("La fin de l’adresse manque dans « %1 ». Après @, il y a un nom, un point et une fin : "
                  "messagerie.example")
            .arg(typed);
    static const QRegularExpression accent(u"[^\\x21-\\x7e]"_s);
    if (typed.contains(accent))
        return tr("Une adresse n’a ni accent ni espace : relisez « %1 ».").arg(typed);
    return tr("« %1 » n’est pas une adresse complète. Exemple : lucie.delvaux@messagerie.example").arg(typed);
}

} // namespace sites::mail
