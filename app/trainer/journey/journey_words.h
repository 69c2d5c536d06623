#pragma once

#include "coach/engine/exercise.h"
#include "coach/engine/journey.h"

#include <QCoreApplication>

namespace trainer {

// What a learner did, in plain sentences. Nothing that was typed is ever told: a sentence is made of
// the name of what happened and of the exercise's own words.
class JourneyWords final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::JourneyWords)

public:
    // exercises: all that are known; they outlive it.
    JourneyWords(const QList<coach::Exercise>& exercises, core::Language language)
        : m_exercises(exercises)
        , m_language(language)
    {
    }

    QString sentence(const coach::JourneyMoment& moment) const;
    QString exercise(
        const coach::JourneyMoment& moment) const; // « Télécharger ma dernière facture », may be empty
    static QString icon(const coach::JourneyMoment& moment);
    static QString page(const QString& page); // « www.electruc.example/aide », « le bureau »; may be empty

private:
    const coach::Exercise* find(const QString& id) const;
    QString title(const QString& id) const;
    QString stepTitle(const core::JournalEntry& line) const;
    QString ofExercise(const core::JournalEntry& line) const; // empty: the line is about something else
    static QString ofWorld(const QString& event);

    const QList<coach::Exercise>& m_exercises;
    core::Language m_language;
};

} // namespace trainer
