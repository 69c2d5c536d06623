#pragma once

#include <QCoreApplication>
#include <QString>

namespace trainer {

// Why a pack of exercises is refused, in the language of the room. The reasons are told in English where they
// are found, for the terminal and for whoever writes packs.
class PackWords final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::PackWords)

public:
    // « exercises/b01.json, ligne 12, /steps/0/done/0 : aucune condition ne s’appelle ainsi… ». A reason that
    // is not known here stays as it is.
    static QString told(const QString& fault);
    static bool isKnown(const QString& fault);

private:
    static QString sentence(const QString& english); // empty when it is not known
};

} // namespace trainer
