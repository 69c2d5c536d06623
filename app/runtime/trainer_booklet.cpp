#include "runtime/trainer_booklet.h"

#include "core/classroom/pin.h"
#include "core/format.h"
#include "runtime/booklet_words.h"
#include "services/classroom/hard_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

using documents::BookletChapter;
using Kind = documents::BookletItem::Kind;

void add(BookletChapter& chapter, Kind kind, const QString& text, const QString& label = {},
    const QString& more = {})
{
    if (!text.isEmpty())
        chapter.items.append({kind, text, label, more, 0});
}

// One under another, the label beside the first.
void addAll(BookletChapter& chapter, Kind kind, const QStringList& texts, const QString& label)
{
    for (const QString& text : texts)
        add(chapter, kind, text, text == texts.constFirst() ? label : QString());
}

// All that a learner reads, where hard words are looked for.
QString readTexts(const coach::Exercise& exercise, core::Language language)
{
    const coach::ExerciseText& text = exercise.texts.in(language);
    QStringList all{text.title, text.aim};
    for (const coach::Step& step : exercise.steps) {
        const coach::StepText& told = step.texts.in(language);
        all << told.title << told.instruction << told.question;
        all += told.hints;
    }
    return (all + text.learnt).join(u'\n');
}

} // namespace

TrainerBooklet::TrainerBooklet(core::Language language, QDate day)
    : m_language(language)
    , m_day(day)
{
}

documents::Booklet TrainerBooklet::ofOne(const coach::Exercise& exercise) const
{
    documents::Booklet booklet = bound(tr("Fiche du formateur"), u"fiche-"_s + exercise.id.toLower());
    booklet.title += u" · "_s + exercise.texts.in(m_language).title;
    booklet.chapters.append(chapter(exercise));
    return booklet;
}

documents::Booklet TrainerBooklet::ofAll(const QList<const coach::Exercise*>& exercises) const
{
    documents::Booklet booklet = bound(tr("Livret du formateur"), u"livret-du-formateur"_s);
    booklet.contents = tr("Table des matières");
    booklet.introduction
        = tr("Chaque exercice commence sur une nouvelle page. Entre crochets : ce qui change d’une personne "
             "à l’autre.");
    for (const coach::Exercise* exercise : exercises)
        booklet.chapters.append(chapter(*exercise));
    booklet.chapters.append(forgottenCode());
    return booklet;
}

documents::Booklet TrainerBooklet::bound(const QString& title, const QString& name) const
{
    documents::Booklet booklet;
    booklet.title = title;
    //: %1 a day
    booklet.line = title + u" · "_s + tr("imprimé le %1").arg(core::Format(m_language).date(m_day));
    booklet.fileName = u"%1-%2.pdf"_s.arg(name, core::languageCode(m_language));
    booklet.day = m_day;
    booklet.language = m_language;
    return booklet;
}

BookletChapter TrainerBooklet::chapter(const coach::Exercise& exercise) const
{
    const coach::ExerciseText& text = exercise.texts.in(m_language);
    QStringList detail{exercise.id, BookletWords::level(exercise.level)};
    if (exercise.minutes > 0)
        detail.append(tr("environ %1 minutes").arg(exercise.minutes));
    BookletChapter chapter{text.title, detail.join(u" · "_s), {}};
    add(chapter, Kind::Lead, text.aim);
    tellAround(chapter, exercise);
    tellWords(chapter, exercise);
    add(chapter, Kind::Heading, tr("Étapes"));
    if (exercise.anyOrder)
        add(chapter, Kind::Text, tr("Elles se font dans n’importe quel ordre."));
    for (qsizetype i = 0; i < exercise.steps.size(); ++i)
        tellStep(chapter, exercise.steps.at(i), static_cast<int>(i) + 1);
    add(chapter, Kind::Heading, tr("À la fin, on sait"));
    for (const QString& learnt : text.learnt)
        add(chapter, Kind::Tick, learnt);
    if (exercise.quiz)
        tellQuiz(chapter, *exercise.quiz);
    if (!text.recall.question.isEmpty()) {
        add(chapter, Kind::Heading, tr("La question de la fois suivante"));
        add(chapter, Kind::Text, text.recall.question);
        tellAnswers(chapter, Kind::Term, text.recall.answers, text.recall.unsure);
    }
    return chapter;
}

void TrainerBooklet::tellAround(BookletChapter& chapter, const coach::Exercise& exercise) const
{
    add(chapter, Kind::Term, BookletWords::audience(exercise.offeredTo), tr("Pour qui"));
    QStringList prepared;
    for (const QString& name : exercise.prepare)
        prepared.append(BookletWords::preparation(name));
    prepared += BookletWords::needs(exercise.needs);
    if (prepared.isEmpty())
        prepared.append(tr("Rien : l’exercice se fait tel quel."));
    addAll(chapter, Kind::Term, prepared, tr("Ce que le programme prépare"));
    if (!exercise.canBeShown())
        add(chapter, Kind::Term, tr("Cet exercice ne se joue pas tout seul."), tr("Montre-moi"));
}

void TrainerBooklet::tellWords(BookletChapter& chapter, const coach::Exercise& exercise) const
{
    const auto words = services::hardWordsIn(readTexts(exercise, m_language), m_language);
    if (words.isEmpty())
        return;
    add(chapter, Kind::Heading, tr("Mots difficiles"));
    for (const core::HardWord& word : words)
        add(chapter, Kind::Term, word.meaning, word.word);
}

void TrainerBooklet::tellStep(BookletChapter& chapter, const coach::Step& step, int number) const
{
    const coach::StepText& text = step.texts.in(m_language);
    chapter.items.append({Kind::Step, text.title, {}, {}, number});
    add(chapter, Kind::Detail, BookletWords::withPlaceholders(text.instruction), tr("On lit"));
    const QStringList labels{tr("Indice 1, l’idée"), tr("Indice 2, l’endroit"), tr("Indice 3, le geste")};
    for (qsizetype i = 0; i < text.hints.size(); ++i)
        add(chapter, Kind::Detail, BookletWords::withPlaceholders(text.hints.at(i)), labels.value(i));
    add(chapter, Kind::Detail, BookletWords::withPlaceholders(text.question), tr("Question"));
    if (step.asksOwnQuestion())
        tellAnswers(chapter, Kind::Detail, text.answers, text.unsure);
    else if (step.isQuiz())
        add(chapter, Kind::Detail, BookletWords::answer(step.quizFact), tr("Réponse"),
            tr("Elle change d’une personne à l’autre."));
    QStringList sentences;
    for (const coach::Mistake& mistake : step.mistakes)
        sentences.append(mistake.sentence.in(m_language));
    sentences.removeDuplicates();
    addAll(chapter, Kind::Detail, sentences, tr("Si cela coince, à dire"));
}

void TrainerBooklet::tellQuiz(BookletChapter& chapter, const coach::ClosingQuiz& quiz) const
{
    add(chapter, Kind::Heading, tr("Les questions de la fin"));
    add(chapter, Kind::Text,
        tr("Pour qui le souhaite. Le questionnaire est réussi à partir de %1 %.").arg(quiz.passMark));
    for (qsizetype i = 0; i < quiz.questions.size(); ++i)
        tellQuestion(chapter, quiz.questions.at(i), static_cast<int>(i) + 1);
}

void TrainerBooklet::tellQuestion(
    BookletChapter& chapter, const coach::ClosingQuestion& question, int number) const
{
    const coach::QuizText& text = question.texts.in(m_language);
    chapter.items.append({Kind::Step, text.question, {}, {}, number});
    QList<coach::QuizChoice> choices = text.choices;
    if (question.kind == core::QuestionKind::TrueFalse)
        choices = {{tr("Vrai"), question.right.contains(0) ? QString() : text.why},
            {tr("Faux"), question.right.contains(0) ? text.why : QString()}};
    for (qsizetype i = 0; i < choices.size(); ++i)
        add(chapter, Kind::Detail, choices.at(i).text,
            question.right.contains(static_cast<int>(i)) ? tr("Bonne réponse") : tr("Autre réponse"),
            choices.at(i).why);
    add(chapter, Kind::Detail, text.answer, tr("Réponse possible"));
    add(chapter, Kind::Detail, text.unsure, tr("À qui hésite"));
    add(chapter, Kind::Detail, text.explanation, tr("À tous, ensuite"));
}

void TrainerBooklet::tellAnswers(
    BookletChapter& chapter, Kind kind, const QList<coach::OwnAnswer>& answers, const QString& unsure)
{
    for (const coach::OwnAnswer& answer : answers)
        add(chapter, kind, answer.text, answer.right ? tr("Bonne réponse") : tr("Autre réponse"), answer.why);
    add(chapter, kind, unsure, tr("À qui hésite"));
}

BookletChapter TrainerBooklet::forgottenCode()
{
    BookletChapter chapter{tr("Code oublié"), {}, {}};
    add(chapter, Kind::Lead,
        tr("Le panneau du formateur s’ouvre avec un code à quatre chiffres. Un code oublié ne fait rien "
           "perdre : on en choisit un autre."));
    add(chapter, Kind::Heading, tr("Le code du formateur"));
    const auto step = [&chapter](int number, const QString& text) {
        chapter.items.append({Kind::Step, text, {}, {}, number});
    };
    step(1, tr("Regardez la feuille « Premier démarrage » : le code y est noté."));
    step(2, tr("S’il n’y est pas, demandez à l’organisateur : son code ouvre aussi le panneau."));
    step(3, tr("L’organisateur ouvre « Réglages », puis choisit un nouveau code pour le formateur."));
    step(4,
        tr("Il n’y a pas de code d’organisateur ? La personne qui a installé le programme le fait depuis un "
           "terminal, sur ce poste."));
    add(chapter, Kind::Detail,
        tr("Elle écrit le nouveau code dans un fichier, seul sur la première ligne, puis : electrucctl setup "
           "--pin-file FICHIER"),
        tr("Commande"));
    add(chapter, Kind::Heading, tr("Le code de l’organisateur"));
    add(chapter, Kind::Text,
        tr("Le code du formateur ne peut pas le remplacer. La personne qui a installé le programme en met un "
           "autre, sur ce poste :"));
    add(chapter, Kind::Term,
        tr("electrucctl setup --organiser-pin-file FICHIER ; un fichier vide retire ce code."),
        tr("Commande"));
    add(chapter, Kind::Heading, tr("Un code faux"));
    add(chapter, Kind::Text,
        tr("Après %1 essais, le panneau attend %2 secondes, puis on essaie à nouveau. Rien d’autre n’est "
           "bloqué : les exercices continuent.")
            .arg(core::kPinTries)
            .arg(core::kPinWaitSeconds));
    return chapter;
}

std::shared_ptr<const documents::Document> trainerBooklet(
    const QList<coach::Exercise>& exercises, const QStringList& ids, core::Language language, QDate day)
{
    QList<const coach::Exercise*> wanted;
    for (const QString& id : ids) {
        const auto found = std::find_if(exercises.cbegin(), exercises.cend(),
            [&id](const coach::Exercise& exercise) { return exercise.id == id; });
        if (found == exercises.cend())
            return nullptr;
        wanted.append(&*found);
    }
    if (ids.isEmpty())
        wanted = coach::offeredBy(exercises, std::nullopt);
    const TrainerBooklet booklet(language, day);
    return std::make_shared<documents::BookletDocument>(
        wanted.size() == 1 ? booklet.ofOne(*wanted.constFirst()) : booklet.ofAll(wanted));
}

} // namespace runtime
