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
            [&] { return hand.click(u"deskButton"_s) && hand.find(u"exerciseRow-P08"_s) != nullptr; }},
        {u"coach"_s, u"An exercise begins: the coach stands beside the page"_s,
            [&] { return hand.click(u"exerciseRow-P08"_s) && hand.find(u"coachPanel"_s); }},
        {u"indice"_s, u"A hint is asked for"_s,
            [&] { return hand.click(u"hintButton"_s) && hand.find(u"hintText"_s); }},
        {u"deja-connecte"_s,
            u"What was done before counts: signed in, the coach goes on beside the dashboard"_s,
            [&] {
                return stage.typeAddress(u"electruc.example/espace-client"_s)
                    && stage.isAt(u"/espace-client"_s) && stage.runtime.coach().run();
            }},
        {u"etape-factures"_s, u"The coach follows to the invoices, and sees the file come"_s,
            [&] {
                return hand.click(u"invoicesMenuItem"_s) && stage.isAt(u"/espace-client/factures"_s)
                    && hand.click(u"downloadButton-*"_s) && hand.click(u"downloadsButton"_s)
                    && hand.find(u"openButton"_s);
            }},
        {u"etape-imprimer"_s, u"The file is opened; its print dialog waits"_s,
            [&] {
                return hand.click(u"openButton"_s) && hand.click(u"printButton"_s)
                    && hand.find(u"copiesCombo"_s);
            }},
        {u"bravo"_s, u"It is printed: the exercise is achieved"_s,
            [&] { return hand.click(u"printButton"_s) && hand.find(u"bravoText"_s); }},
        {u"retour-au-bureau"_s, u"Back at the desk, the exercise is ticked"_s,
            [&] {
                return hand.click(u"backToDeskButton"_s) && hand.find(u"exerciseRow-P08"_s)
                    && !stage.runtime.coach().run();
            }},
    };
}

} // namespace desk
