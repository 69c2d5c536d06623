#pragma once

class QWidget;

namespace trainer {

struct TrainerServices;

// Whether something of the organiser's alone may be done: at once when their code opened the place or when
// there is none, else after asking for it over the window. Once typed it holds until the place is left.
bool organiserAgrees(QWidget* host, const TrainerServices& services);

} // namespace trainer
