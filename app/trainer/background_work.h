#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace trainer {

// Told from the worker thread; false: the person stopped the work.
using WorkProgress = std::function<bool(int done, int total)>;

enum class Stopping {
    Allowed, // « Arrêter » or Esc
    Never // what was begun must be finished
};

// Does something long on another thread while a dialog over the window shows how far it is; « Arrêter » or
// Esc stop it where that is allowed. Comes back when it is done. A work that is over within a moment shows
// nothing.
void workInBackground(QWidget* host, const QString& title,
    const std::function<void(const WorkProgress&)>& work, Stopping stopping = Stopping::Allowed);

// Does something in so many steps on this thread; the window is painted between two of them, with the same
// dialog and « Arrêter ». step gives false when it failed: none follows.
void workInSteps(QWidget* host, const QString& title, int steps, const std::function<bool()>& step);

} // namespace trainer
