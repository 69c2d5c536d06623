#pragma once

#include "coach/engine/situation.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace coach {

// What can be put back before an exercise is done again:
//   signed_out            nobody is signed in to electruc.example
//   no_pending_reading    readings of the person that wait for validation are taken back
const QStringList& preparations();
core::Result<void> prepare(const QString& name, const Senses& senses, const Player& player);

} // namespace coach
