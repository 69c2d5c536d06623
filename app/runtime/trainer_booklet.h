#pragma once

#include "coach/engine/exercise.h"
#include "documents/booklet.h"

#include <QCoreApplication>

namespace runtime {

// The booklet of whoever leads a session, made of the exercises and nothing else: for each its aim,
// for whom it is, what is prepared, its hard words, its steps with what a learner reads, the hints and the
// answers, what goes wrong, and what was learnt.
class TrainerBooklet final
{
    Q_DECLARE_TR_FUNCTIONS(runtime::TrainerBooklet)

public:
    // The texts come in that language; the words around them in the one the program speaks now.
    TrainerBooklet(core::Language language, QDate day);

    documents::Booklet ofOne(const coach::Exercise& exercise) const;
    // With a table of contents, and at its end what to do about a forgotten code.
    documents::Booklet ofAll(const QList<const coach::Exercise*>& exercises) const;

private:
    documents::Booklet bound(const QString& title, const QString& name) const;
    documents::BookletChapter chapter(const coach::Exercise& exercise) const;
    void tellAround(documents::BookletChapter& chapter, const coach::Exercise& exercise) const;
    void tellWords(documents::BookletChapter& chapter, const coach::Exercise& exercise) const;
    void tellStep(documents::BookletChapter& chapter, const coach::Step& step, int number) const;
    void tellQuiz(documents::BookletChapter& chapter, const coach::ClosingQuiz& quiz) const;
    void tellQuestion(
        documents::BookletChapter& chapter, const coach::ClosingQuestion& question, int number) const;
    static void tellAnswers(documents::BookletChapter& chapter, documents::BookletItem::Kind kind,
        const QList<coach::OwnAnswer>& answers, const QString& unsure);
    static documents::BookletChapter forgottenCode();

    core::Language m_language;
    QDate m_day;
};

// Of the exercises with those ids, in that order; of all of them when there is none. Null when an id is
// unknown.
std::shared_ptr<const documents::Document> trainerBooklet(
    const QList<coach::Exercise>& exercises, const QStringList& ids, core::Language language, QDate day);

} // namespace runtime
