#include "alone/false_site.h"

using namespace Qt::StringLiterals;

namespace alone {

void readHowItWent(Hand& hand, int stages)
{
    hand.await(u"explanationNote"_s);
    hand.await(u"clue1"_s);
    for (int i = 1; i <= stages; ++i)
        hand.await(u"stage%1"_s.arg(i));
}

} // namespace alone
