#pragma once

#include <QDateTime>
#include <QString>

#include <array>

namespace core {

inline constexpr std::array kPauseMinutes{1, 2, 5, 10}; // that are offered
inline constexpr int kLongestPause = 30 * 60; // seconds: no pause outlasts it, whoever forgets it
inline constexpr int kLongestPauseMessage = 120; // characters

// « Les yeux vers moi »: the screens of the room rest until the time is up or the trainer ends it.
struct RoomPause
{
    qint64 number = 0; // 1 for the first of the room; tells one pause from the next
    QDateTime startedAt; // UTC, by the clock of the machine it was asked on
    int seconds = 0; // 1 to kLongestPause
    bool over = false;
    QString message; // to the learners; may be empty
};

} // namespace core
