#pragma once

#include "core/field_errors.h"
#include "core/requests/request.h"

#include <QDate>

// What may be written in a request, and when Electruc answers.
namespace core {

inline constexpr int kMaxRequestSubject = 120; // characters (E-57)
inline constexpr int kMaxRequestMessage = 5000;
inline constexpr qsizetype kMaxAttachments = 3; // of one message
inline constexpr int kWorkingDaysToAnswer = 2;

struct RequestEntry
{
    RequestKind kind = RequestKind::Other;
    QString subject;
    QString message;
};

// D-2026-118: what a request is called, from its number in the year.
QString requestReference(int year, int number);
// Fields "subject" and "message": Required, TooLong.
FieldErrors requestErrors(const RequestEntry& entry);
// Field "message" of one more message in a conversation.
FieldErrors messageErrors(const QString& message);

// A public holiday in Belgium (law of 4 January 1974, article 1 of its decree of 18 April 1974).
bool isBelgianHoliday(QDate day);
// « Nous répondons avant le … »: the day after the second working day that follows.
QDate answerBefore(QDate sent);

} // namespace core
