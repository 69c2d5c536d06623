#pragma once

#include <QDateTime>

namespace core {

inline constexpr int kLongestPause = 30 * 60; // seconds: no pause outlasts it, whoever forgets it

// « Les yeux vers moi »: the screens of the room rest until the time is up or the trainer ends it.
struct RoomPause
{
    qint64 number = 0; // 1 for the first of the room; tells one pause from the next
    QDateTime startedAt; // UTC, by the clock of the machine it was asked on
    int seconds = 0; // 1 to kLongestPause
    bool over = false; // ended before its time
};

} // namespace core
