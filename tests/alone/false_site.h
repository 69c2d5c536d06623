#pragma once

#include "alone/hand.h"

namespace alone {

// Whoever landed on a false site reads there what could have been noticed, each stage again and what to do in
// real life; stages: how many there are of them.
void readHowItWent(Hand& hand, int stages);

} // namespace alone
