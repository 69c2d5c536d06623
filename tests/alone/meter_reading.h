#pragma once

#include "alone/learner.h"

namespace alone {

// What a person reads on the drawn meter, with the index as it is written there, zeros in front included.
struct MeterFigure
{
    QString black; // the whole kilowatt-hours
    QString red; // the tenth, which is not copied
};

// Of the counter that the meter names so (« Nuit », 1.8.2; empty where it has one only). A screen that shows
// one counter at a time is turned until it comes.
MeterFigure readMeter(Learner& learner, const QString& counter = {});

} // namespace alone
