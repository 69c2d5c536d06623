#pragma once

#include "core/ean.h"
#include "core/id.h"

#include <QString>

namespace core {

struct Group
{
    GroupId id;
    QString name; // Mardi matin
};

// Somebody of the group, known by a first name only, who plays the persona of one supply point.
struct Learner
{
    LearnerId id;
    GroupId group;
    QString firstName;
    int avatar = 0; // 0 to 11, an entry of the design's avatars
    QString ean; // digits of the persona's supply point
};

} // namespace core
