#include "coach/overlay/next_words.h"

#include <QCoreApplication>

namespace coach::overlay {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(coach::overlay::NextWords)
};

} // namespace

NextWords nextWords(core::NextReason reason, int number)
{
    switch (reason) {
    case core::NextReason::GoOn:
        return {Tr::tr("Vous étiez ici · exercice %1").arg(number),
            Tr::tr("Continuer l’exercice %1").arg(number)};
    case core::NextReason::ToDo:
        break;
    case core::NextReason::Again:
        return {Tr::tr("Pour revoir, à votre aise · exercice %1").arg(number),
            Tr::tr("Refaire l’exercice %1").arg(number)};
    case core::NextReason::Quiz:
        return {Tr::tr("Pour faire le point · exercice %1").arg(number), Tr::tr("Répondre aux questions")};
    }
    return {
        Tr::tr("Pour continuer · exercice %1").arg(number), Tr::tr("Commencer l’exercice %1").arg(number)};
}

} // namespace coach::overlay
