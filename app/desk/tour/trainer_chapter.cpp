#include "desk/tour/tour_stage.h"
#include "runtime/runtime.h"
#include "services/world/world_service.h"

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"4826"_s; // chosen by the tour when the machine has none

bool typePin(coach::overlay::Hand& hand)
{
    return hand.type(u"pinEdit"_s, kPin) && hand.press(Qt::Key_Return);
}

} // namespace

std::vector<TourStep> trainerChapter(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    const auto before = std::make_shared<QByteArray>(); // the world that the reset takes away
    return {
        {u"code-formateur"_s, u"The trainer's code is asked for"_s,
            [&hand] { return hand.click(u"stripTrainerButton"_s) && hand.find(u"pinEdit"_s); }},
        {u"formateur"_s, u"The code opens the trainer's place"_s,
            [&hand] {
                // Twice when there was none yet: it is chosen, then repeated.
                if (!typePin(hand) || (hand.sees(u"pinEdit"_s) && !typePin(hand)))
                    return false;
                return hand.find(u"resetButton"_s) != nullptr;
            }},
        {u"remise-a-zero"_s, u"The reset says what will go"_s,
            [&hand] { return hand.click(u"resetButton"_s) && hand.find(u"confirmResetButton"_s); }},
        {u"remis-a-zero"_s, u"The reset is done and can be undone"_s,
            [&, before] {
                *before = stage.runtime.world().dump().value_or(QByteArray());
                return hand.click(u"confirmResetButton"_s)
                    && hand.waitFor([&] { return stage.runtime.world().undoAvailable().has_value(); })
                    && hand.find(u"undoResetButton"_s);
            }},
        {u"annule"_s, u"The reset is undone: the world is the one before, to the byte"_s,
            [&, before] {
                return hand.click(u"undoResetButton"_s)
                    && hand.waitFor([&] { return !stage.runtime.world().undoAvailable(); })
                    && stage.runtime.world().dump().value_or(QByteArray()) == *before;
            }},
    };
}

} // namespace desk
