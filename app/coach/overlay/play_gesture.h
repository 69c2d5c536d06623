#pragma once

#include "coach/engine/play.h"

#include <QString>

class QWidget;

namespace coach::overlay {

// What « Montre-moi » says of a gesture that has no words of its own. target: may be null.
QString wordsFor(const PlayAction& action, const QWidget* target);

// Chooses in an open menu, a list or a drop-down list, as the mouse or the keyboard would. text: what the
// line says, when the action tells it so. Gives why it could not; empty when it is done.
QString choose(QWidget& target, const PlayAction& action, const QString& text);

} // namespace coach::overlay
