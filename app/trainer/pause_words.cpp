#include "trainer/pause_words.h"

#include <QCoreApplication>

namespace trainer {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::PauseWords)
};

} // namespace

QString pauseLeft(int seconds)
{
    if (seconds > 60)
        return Tr::tr("Encore %1 minutes.").arg((seconds + 59) / 60);
    if (seconds > 30)
        return Tr::tr("Encore 1 minute.");
    return seconds > 10 ? Tr::tr("Encore 30 secondes.") : Tr::tr("Encore quelques secondes.");
}

} // namespace trainer
