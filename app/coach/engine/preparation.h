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
const QStringList& preparations();
// Those that bring what the exercise is about: done whenever it is begun or gone on with, not only again.
bool bringsSomething(const QString& preparation);
core::Result<void> prepare(const QString& name, const Senses& senses, const Player& player);

} // namespace coach
