#pragma once

#include "coach/engine/follow_up.h"

#include <QCoreApplication>

namespace trainer {

// The follow-up in the trainer's words; the page, the sheet and the table for a spreadsheet say the same.
class FollowWords final
{
    Q_DECLARE_TR_FUNCTIONS(trainer::FollowWords)

public:
    static QString state(const coach::FollowCell& cell); // « Étape 3/5 », « Avec aide », « – »
    static QString stateIcon(const coach::FollowCell& cell); // empty: none
    // « étape 3 sur 5 », « fait avec aide », « pas encore commencé »: for whoever hears it.
    static QString spoken(const coach::FollowCell& cell);
    // Of the questions at the end: « questionnaire : 2 sur 3 », « Quiz 2/3 »; empty when they were not done.
    static QString spokenQuiz(const coach::FollowCell& cell);
    static QString quiz(const coach::FollowCell& cell);
    static QString help(const coach::FollowCell& cell); // « 2 indices, 1 erreur », empty without any
    static QString reason(core::NeedReason reason); // « Main levée »
    static QString reasons(const core::Need& need); // « Main levée, aide demandée »
    static QString minutes(int seconds); // « 9 min », « moins d’une minute »
    static QString briefMinutes(int seconds); // « 9 min », « < 1 min »
    // « Exercice 1, étape 2 », « Sans exercice »
    static QString place(const coach::FollowRow& row);
    static QString waiting(qsizetype people); // « Deux personnes vous attendent »
};

} // namespace trainer
