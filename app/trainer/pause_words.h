#pragma once

#include <QString>

namespace trainer {

// How long a pause still lasts, calmly: whole minutes, then two sentences for the last one. Above 0 seconds.
QString pauseLeft(int seconds);

} // namespace trainer
