#pragma once

#include "core/format.h"
#include "core/mail/mail.h"

#include <QCoreApplication>

namespace sites::mail {

// Sentences of the mailbox that several of its parts say.
class MailTexts final
{
    Q_DECLARE_TR_FUNCTIONS(sites::mail::MailTexts)

public:
    static QString folderName(core::MailFolder folder); // Reçus
    static QString folderIcon(core::MailFolder folder);
    static QString subjectOf(const QString& subject); // (sans objet) when empty
    // When a mail came, as short as a row wants it: 10:42, hier, 09/11, 09/11/2025.
    static QString shortTime(const core::Format& format, const QDateTime& utc, QDate today);
    // aujourd’hui, 12/11/2026 à 10:42
    static QString longTime(const core::Format& format, const QDateTime& utc, QDate today);
    static QString unreadCount(int count); // 2 messages non lus

    // « Re : » or « Tr : » once, however often a mail went to and fro.
    static QString replySubject(const QString& subject);
    static QString forwardSubject(const QString& subject);
    // The text of a mail under what is written: who wrote it when, each line after « > ».
    static QString quoted(const core::Format& format, const core::Mail& mail);
    static QString passedOn(const core::Format& format, const core::Mail& mail);

    // What is missing in an address: the sign @, the dot… One sentence that says what to write.
    static QString addressMistake(const QString& typed);
};

} // namespace sites::mail
