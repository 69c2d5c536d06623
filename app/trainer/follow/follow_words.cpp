#include "trainer/follow/follow_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using State = coach::FollowCell::State;

namespace trainer {

QString FollowWords::state(const coach::FollowCell& cell)
{
    switch (cell.state) {
    case State::Begun:
        return tr("Étape %1/%2").arg(cell.step).arg(cell.steps);
    case State::Done:
        return tr("Fait");
    case State::DoneWithHelp:
        return tr("Avec aide");
    case State::NotBegun:
        break;
    }
    return u"–"_s;
}

QString FollowWords::stateIcon(const coach::FollowCell& cell)
{
    switch (cell.state) {
    case State::Begun:
        return u"progress"_s;
    case State::Done:
        return u"check-circle"_s;
    case State::DoneWithHelp:
        return u"hand"_s;
    case State::NotBegun:
        break;
    }
    return {};
}

QString FollowWords::spoken(const coach::FollowCell& cell)
{
    switch (cell.state) {
    case State::Begun:
        return tr("étape %1 sur %2").arg(cell.step).arg(cell.steps);
    case State::Done:
        return tr("fait");
    case State::DoneWithHelp:
        return tr("fait avec aide");
    case State::NotBegun:
        break;
    }
    return tr("pas encore commencé");
}

QString FollowWords::spokenQuiz(const coach::FollowCell& cell)
{
    return cell.quizQuestions == 0
        ? QString()
        : tr("questionnaire : %1 sur %2").arg(cell.quizRight).arg(cell.quizQuestions);
}

QString FollowWords::quiz(const coach::FollowCell& cell)
{
    //: under the state of an exercise, in a narrow cell: right answers of all questions
    return cell.quizQuestions == 0 ? QString() : tr("Quiz %1/%2").arg(cell.quizRight).arg(cell.quizQuestions);
}

QString FollowWords::help(const coach::FollowCell& cell)
{
    QStringList words;
    if (cell.hints > 0)
        words.append(cell.hints == 1 ? tr("1 indice") : tr("%1 indices").arg(cell.hints));
    if (cell.mistakes > 0)
        words.append(cell.mistakes == 1 ? tr("1 erreur") : tr("%1 erreurs").arg(cell.mistakes));
    return words.join(u", "_s);
}

QString FollowWords::reason(core::NeedReason reason)
{
    switch (reason) {
    case core::NeedReason::HandRaised:
        return tr("main levée");
    case core::NeedReason::StepFailed:
        return tr("plusieurs erreurs à la même étape");
    case core::NeedReason::NoProgress:
        return tr("n’avance plus");
    case core::NeedReason::HelpAsked:
        return tr("aide demandée");
    }
    return {};
}

QString FollowWords::reasons(const core::Need& need)
{
    QStringList words;
    for (const core::NeedReason one : need.reasons)
        words.append(reason(one));
    QString all = words.join(u", "_s);
    if (!all.isEmpty())
        all[0] = all[0].toUpper();
    return all;
}

QString FollowWords::minutes(int seconds)
{
    return seconds < 60 ? tr("moins d’une minute") : tr("%1 min").arg(seconds / 60);
}

QString FollowWords::briefMinutes(int seconds)
{
    return seconds < 60 ? tr("< 1 min") : minutes(seconds);
}

QString FollowWords::place(const coach::FollowRow& row)
{
    if (row.current < 0)
        return tr("Sans exercice");
    return tr("Exercice %1, étape %2").arg(row.current + 1).arg(row.cells.at(row.current).step);
}

QString FollowWords::waiting(qsizetype people)
{
    if (people == 1)
        return tr("Une personne vous attend");
    if (people == 2)
        return tr("Deux personnes vous attendent");
    return tr("%1 personnes vous attendent").arg(people);
}

} // namespace trainer
