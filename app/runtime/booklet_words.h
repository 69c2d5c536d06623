#pragma once

#include "coach/engine/exercise.h"

#include <QCoreApplication>
#include <QStringList>

namespace runtime {

// What the names in an exercise mean, for its trainer. An empty text: a name that has no words yet.
class BookletWords final
{
    Q_DECLARE_TR_FUNCTIONS(runtime::BookletWords)

public:
    // Pour tout le monde. / Pour qui a reçu une lettre et n’a pas encore d’espace client.
    static QString audience(const QList<coach::ConditionCall>& offeredTo);
    static QString level(int level); // Niveau 1, premiers pas
    // What is put back or brought: of preparations(), and of what is in force meanwhile.
    static QString preparation(const QString& name);
    static QStringList needs(const services::ExerciseNeeds& needs);
    // Where the answer to a question about the person's own world is found: of quizFacts().
    static QString answer(const QString& quizFact);
    // Stands in a sentence for what differs from one person to the next: of playFacts().
    static QString placeholder(const QString& playFact);
    static QString withPlaceholders(QString sentence);

private:
    static QString audience(const coach::ConditionCall& call);
};

} // namespace runtime
