#include "coach/overlay/quiz_words.h"

#include <QLocale>

namespace coach::overlay {

QString QuizWords::figures(const core::QuizScore& score)
{
    return tr("%1 sur %2").arg(score.right).arg(score.questions);
}

// reached: hundredths; possible: whole points.
QString QuizWords::points(int reached, int possible, core::Language language)
{
    const int decimals = reached % core::kPointPart == 0 ? 0 : reached % 10 == 0 ? 1 : 2;
    const QString told
        = core::localeOf(language).toString(static_cast<double>(reached) / core::kPointPart, 'f', decimals);
    return reached < 2 * core::kPointPart ? tr("%1 point sur %2").arg(told).arg(possible)
                                          : tr("%1 points sur %2").arg(told).arg(possible);
}

QString QuizWords::verdict(const core::QuizScore& score)
{
    return score.isPassed ? tr("réussi") : tr("pas encore");
}

QString QuizWords::triesLeft(int left)
{
    return left == 1 ? tr("Il vous reste 1 essai.") : tr("Il vous reste %1 essais.").arg(left);
}

QString QuizWords::noTryLeft(int tries)
{
    return tries == 1
        ? tr("Vous avez utilisé votre essai. L’exercice reste réussi. Votre formateur peut vous "
             "en redonner un.")
        : tr("Vous avez utilisé vos %1 essais. L’exercice reste réussi. Votre formateur peut "
             "vous en redonner.")
              .arg(tries);
}

} // namespace coach::overlay
