#pragma once

#include "core/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace core {

using TextId = Id<struct TextTag>;

enum class TextPlace { Inbox, Reported, Trash };

// One text message (SMS) that a person received. Nobody writes texts here: they announce, and lead somewhere.
struct TextMessage
{
    TextId id;
    SupplyPointId phone; // whose
    QString sender; // as the phone shows it: « Electruc », « 0400 00 91 17 »
    QString body; // plain text; an address in it can be followed
    bool fraud = false; // a fraud attempt, to recognise
    QStringList clues; // what gives a fraud attempt away, or shows that a worrying text is true
    QDateTime sentAt; // UTC; one that lies ahead is not there yet
    bool read = false;
    TextPlace place = TextPlace::Inbox;
    QString templateId; // what it was made of; empty for one of the persona's story
};

// All that one sender wrote, as a row of the list.
struct TextConversation
{
    QString sender;
    TextMessage newest;
    int count = 0;
    int unread = 0;
};

// A piece of a text: plain, or an address that can be followed.
struct TextPart
{
    QString text;
    QUrl url; // empty for plain text

    friend bool operator==(const TextPart&, const TextPart&) = default;
};

// The text in pieces: only addresses below .example are addresses, with or without https:// before them. What
// ends a sentence does not belong to the address.
QList<TextPart> textParts(const QString& body);
// The six digits of a code that the text brings; empty when it brings none.
QString codeIn(const TextMessage& text);
// The addresses of the text, in order.
QList<QUrl> textLinks(const QString& body);

} // namespace core
