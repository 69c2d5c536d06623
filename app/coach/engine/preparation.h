#pragma once

#include "coach/engine/situation.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace coach {

// What can be put back before an exercise is done again:
//   signed_out            nobody is signed in to electruc.example
//   fraud_text_arrives    the false text « compte bloqué » comes to the phone
//   false_adviser_rings   the false adviser rings the person up
//   no_cookie_choice      electruc.example has not been told about its cookies
//   no_pending_reading    readings of the person that wait for validation are taken back
//   letter_opens_again    the letter of a newcomer opens an account again, the account that is there waits
//   activation_waits      a newcomer's account waits for its link; every second time the e-mail is among the
//                         suspects
//   no_mandate            the mandate that is active or waits is stopped
//   request_answered      Electruc answered a request of the person, who has not read it; another subject
//   each
//                         time
//   mail_lesson_arrives   the messages to judge come to the mailbox, with other amounts each time
const QStringList& preparations();
// Those that bring what the exercise is about: done whenever it is begun or gone on with, not only again.
bool bringsSomething(const QString& preparation);
struct Occasion
{
    int attempt = 1; // counted from 1; what comes may differ from one to the next
    bool afresh = false; // it is done again: nothing of the time before counts
};
core::Result<void> prepare(
    const QString& name, const Senses& senses, const Player& player, const Occasion& occasion);

} // namespace coach
