#include "coach/engine/coach.h"
#include "desk/tour/tour_stage.h"
#include "runtime/runtime.h"

namespace desk {

using namespace Qt::StringLiterals;

std::vector<TourStep> coachedChapter(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    return {
        {u"exercices"_s, u"The desk lists the exercises"_s,
            [&] { return hand.click(u"deskButton"_s) && hand.find(u"exerciseRow-P01"_s) != nullptr; }},
        {u"coach"_s, u"An exercise begins: the coach stands beside the page"_s,
            [&] {
                return hand.click(u"exerciseRow-P01"_s) && hand.find(u"hintButton"_s)
                    && stage.runtime.coach().run();
            }},
        {u"indice"_s, u"A hint is asked for"_s,
            [&] { return hand.click(u"hintButton"_s) && hand.find(u"hintText"_s); }},
        {u"premiere-etape"_s, u"The site is opened: the first step is ticked"_s,
            [&] { return hand.click(u"siteTile_electruc"_s) && stage.isAt(u"/"_s); }},
        {u"trois-pages"_s, u"Three pages are seen"_s,
            [&] {
                return hand.click(u"servicesLink"_s) && stage.isAt(u"/services"_s)
                    && hand.click(u"helpLink"_s) && stage.isAt(u"/aide"_s);
            }},
        {u"retour"_s, u"The way back is found"_s,
            [&] { return hand.click(u"backButton"_s) && stage.isAt(u"/services"_s); }},
        {u"bravo"_s, u"Home again: the exercise is achieved"_s,
            [&] { return hand.click(u"homeLink"_s) && hand.find(u"bravoText"_s); }},
        {u"retour-au-bureau"_s, u"The desk says that it is done"_s,
            [&] { return hand.click(u"backToDeskButton"_s) && hand.find(u"exerciseRow-P01"_s); }},
    };
}

} // namespace desk
