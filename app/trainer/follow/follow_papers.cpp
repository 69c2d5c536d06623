#include "trainer/follow/follow_papers.h"

#include "core/belgian_day.h"
#include "core/csv.h"
#include "core/format.h"
#include "trainer/follow/follow_words.h"

using namespace Qt::StringLiterals;
using State = coach::FollowCell::State;

namespace trainer {

QString FollowPapers::nameOf(const coach::FollowUp& followUp, qsizetype row, documents::Names names)
{
    return names == documents::Names::Shown ? followUp.rows.at(row).learner.firstName
                                            : tr("Personne %1").arg(row + 1);
}

// For a narrow column.
QString FollowPapers::brief(const coach::FollowCell& cell)
{
    switch (cell.state) {
    case State::Begun:
        return u"%1/%2"_s.arg(cell.step).arg(cell.steps);
    case State::Done:
        return tr("Fait");
    case State::DoneWithHelp:
        return tr("Aide", "done with help, in a narrow column");
    case State::NotBegun:
        break;
    }
    return u"–"_s;
}

QString FollowPapers::briefQuiz(const coach::FollowCell& cell)
{
    //: Q for quiz, in a narrow column: right answers of all questions
    return cell.quizQuestions == 0 ? QString() : tr("Q %1/%2").arg(cell.quizRight).arg(cell.quizQuestions);
}

documents::FollowMatrix FollowPapers::matrix(
    const coach::FollowUp& followUp, documents::Names names, const QDateTime& at, core::Language language)
{
    const core::Format format(language);
    documents::FollowMatrix matrix;
    matrix.day = core::belgianDay(at);
    matrix.title = tr("Suivi du groupe");
    matrix.line = tr("le %1 à %2").arg(format.date(matrix.day), format.time(at));
    if (names == documents::Names::Shown && followUp.group)
        matrix.line = followUp.group->name + u" · "_s + matrix.line;
    matrix.key = tr("Aide : fait avec aide · 3/5 : à l’étape 3 sur 5 · Q 2/3 : 2 réponses justes sur 3 · "
                    "– : pas commencé");
    matrix.fileName = u"suivi-%1.pdf"_s.arg(matrix.day.toString(Qt::ISODate));
    for (const coach::FollowColumn& column : followUp.columns)
        matrix.exercises.append(column.title);
    for (qsizetype row = 0; row < followUp.rows.size(); ++row) {
        documents::FollowMatrix::Row line{nameOf(followUp, row, names), {}};
        for (const coach::FollowCell& cell : followUp.rows.at(row).cells)
            line.cells.append(QStringList{brief(cell), briefQuiz(cell)}.join(u'\n').trimmed());
        matrix.rows.append(line);
    }
    return matrix;
}

QByteArray FollowPapers::table(const coach::FollowUp& followUp, documents::Names names)
{
    QStringList titles{tr("Personne")};
    for (const coach::FollowColumn& column : followUp.columns)
        titles.append(column.title);
    titles.append({tr("Indices demandés"), tr("Erreurs reconnues")});
    QByteArray table(core::csv::kByteOrderMark);
    table += core::csv::line(titles);
    for (qsizetype row = 0; row < followUp.rows.size(); ++row) {
        QStringList cells{nameOf(followUp, row, names)};
        int hints = 0;
        int mistakes = 0;
        for (const coach::FollowCell& cell : followUp.rows.at(row).cells) {
            const QString quiz = FollowWords::spokenQuiz(cell);
            cells.append(FollowWords::spoken(cell) + (quiz.isEmpty() ? QString() : u", "_s + quiz));
            hints += cell.hints;
            mistakes += cell.mistakes;
        }
        cells.append({QString::number(hints), QString::number(mistakes)});
        table += core::csv::line(cells);
    }
    return table;
}

} // namespace trainer
