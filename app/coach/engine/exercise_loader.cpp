#include "coach/engine/exercise_loader.h"

#include "coach/engine/condition.h"
#include "coach/engine/play_fact.h"
#include "coach/engine/preparation.h"
#include "coach/engine/quiz_fact.h"
#include "coach/engine/quiz_reader.h"
#include "coach/engine/translated_json.h"
#include "core/json.h"
#include "services/classroom/exercise_files.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coach {
namespace {

// {"condition": "page_visited", "page": "…"}: the name and its arguments side by side.
ConditionCall callFrom(const QJsonObject& object)
{
    ConditionCall call{object[u"condition"_s].toString(), object};
    call.arguments.remove(u"condition"_s);
    return call;
}

PlayAction::Kind kindFrom(const QString& name)
{
    static const QHash<QString, PlayAction::Kind> kinds{{u"click"_s, PlayAction::Kind::Click},
        {u"type"_s, PlayAction::Kind::Type}, {u"press"_s, PlayAction::Kind::Press},
        {u"choose"_s, PlayAction::Kind::Choose}, {u"look"_s, PlayAction::Kind::Look},
        {u"wait"_s, PlayAction::Kind::Wait}, {u"answer"_s, PlayAction::Kind::Answer},
        {u"silence"_s, PlayAction::Kind::Silence}};
    return kinds.value(name, PlayAction::Kind::Look); // the schema knows no other name
}

QList<OwnAnswer> answersFrom(const QJsonValue& list)
{
    QList<OwnAnswer> answers;
    for (const QJsonValue& answer : list.toArray())
        answers.append(
            {answer[u"text"_s].toString(), answer[u"right"_s].toBool(), answer[u"why"_s].toString()});
    return answers;
}

// Reads a file that fits the schema and says what it cannot mean.
class Reader final
{
public:
    explicit Reader(services::ExerciseFile file)
        : m_file(std::move(file))
        , m_name(QFileInfo(m_file.path).fileName())
    {
    }

    LoadedExercise read()
    {
        m_loaded.faults = m_file.faults;
        if (!m_loaded.faults.isEmpty())
            return m_loaded;
        const QJsonObject& content = m_file.content;
        Exercise& exercise = m_loaded.exercise;
        exercise.id = content[u"id"_s].toString();
        exercise.order = content[u"order"_s].toInt();
        exercise.level = content[u"level"_s].toInt(1);
        exercise.minutes = content[u"minutes"_s].toInt();
        exercise.anyOrder = content[u"anyOrder"_s].toBool();
        exercise.offeredTo = readCalls(content[u"for"_s], u"/for"_s);
        readAsides(exercise, content[u"asides"_s].toArray());
        exercise.prepare = core::textsOf(content[u"prepare"_s]);
        for (const QString& name : std::as_const(exercise.prepare)) {
            if (!preparations().contains(name))
                report(u"/prepare"_s,
                    u"there is no preparation %1; known: %2"_s.arg(name, preparations().join(u", "_s)));
        }
        const QJsonObject needs = content[u"needs"_s].toObject();
        exercise.needs = {needs[u"cookieBanner"_s].toBool(), needs[u"passwordOffer"_s].toBool(),
            needs[u"sessionMinutes"_s].toInt(), needs[u"mailLesson"_s].toBool()};
        exercise.texts = translated<ExerciseText>(content, [](const QJsonValue& text) {
            const QString title = text[u"title"_s].toString();
            const QJsonValue recall = text[u"recall"_s];
            return ExerciseText{title, title, text[u"aim"_s].toString(), text[u"skill"_s].toString(title),
                core::textsOf(text[u"learnt"_s]),
                {recall[u"question"_s].toString(), answersFrom(recall[u"answers"_s]),
                    recall[u"unsure"_s].toString()}};
        });
        readShortTitles(exercise, content[u"short"_s].toObject());
        checkRecall(exercise);
        const QJsonArray steps = content[u"steps"_s].toArray();
        QSet<QString> ids;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QString place = u"/steps/%1"_s.arg(i);
            const Step step = readStep(steps[i].toObject(), place);
            if (ids.contains(step.id))
                report(place + u"/id"_s, u"another step has the id "_s + step.id);
            ids.insert(step.id);
            exercise.steps.append(step);
        }
        if (content.contains(u"quiz"_s))
            exercise.quiz = readQuiz(content[u"quiz"_s].toObject(), ids.values(),
                [this](const QString& place, const QString& sentence) { report(place, sentence); });
        return m_loaded;
    }

private:
    void report(const QString& place, const QString& sentence)
    {
        m_loaded.faults.append(u"%1, %2: %3"_s.arg(m_name, place, sentence));
    }

    ConditionCall readCall(const QJsonObject& object, const QString& place)
    {
        const ConditionCall call = callFrom(object);
        for (const QString& sentence : faultsOf(call))
            report(place, sentence);
        return call;
    }

    QList<ConditionCall> readCalls(const QJsonValue& list, const QString& place)
    {
        const QJsonArray all = list.toArray();
        QList<ConditionCall> calls;
        for (qsizetype i = 0; i < all.size(); ++i)
            calls.append(readCall(all[i].toObject(), u"%1/%2"_s.arg(place).arg(i)));
        return calls;
    }

    static void readShortTitles(Exercise& exercise, const QJsonObject& titles)
    {
        for (const core::Language language : core::kLanguages) {
            const QString title = titles[core::languageCode(language)].toString();
            if (title.isEmpty() || !exercise.texts.contains(language))
                continue;
            ExerciseText text = exercise.texts.in(language);
            text.shortTitle = title;
            exercise.texts.insert(language, text);
        }
    }

    void readAsides(Exercise& exercise, const QJsonArray& asides)
    {
        for (qsizetype i = 0; i < asides.size(); ++i) {
            const QJsonObject object = asides[i].toObject();
            exercise.asides.append({readCall(object[u"if"_s].toObject(), u"/asides/%1/if"_s.arg(i)),
                translated<QString>(object, [](const QJsonValue& text) { return text.toString(); })});
        }
        if (!asides.isEmpty() && exercise.offeredTo.isEmpty())
            report(u"/asides"_s, u"it is for everybody: there is nobody to tell it to"_s);
    }

    Step readStep(const QJsonObject& object, const QString& place)
    {
        Step step;
        step.id = object[u"id"_s].toString();
        step.waits = object[u"waits"_s].toBool();
        step.done = readCalls(object[u"done"_s], place + u"/done"_s);
        step.quizFact = object[u"quiz"_s].toString();
        if (step.isQuiz() && !step.asksOwnQuestion() && !quizFacts().contains(step.quizFact))
            report(place + u"/quiz"_s,
                u"there is no fact %1; known: %2"_s.arg(step.quizFact, quizFacts().join(u", "_s)));
        if (step.isQuiz() == !step.done.isEmpty())
            report(place, u"a step has either done or quiz"_s);
        for (const QJsonValue& target : object[u"targets"_s].toArray())
            step.targets.append({target[u"page"_s].toString(), target[u"object"_s].toString()});
        const QJsonArray mistakes = object[u"mistakes"_s].toArray();
        for (qsizetype i = 0; i < mistakes.size(); ++i)
            step.mistakes.append(readMistake(mistakes[i].toObject(), u"%1/mistakes/%2"_s.arg(place).arg(i)));
        const QJsonArray play = object[u"play"_s].toArray();
        for (qsizetype i = 0; i < play.size(); ++i)
            step.play.append(readAction(play[i].toObject(), step, u"%1/play/%2"_s.arg(place).arg(i)));
        for (const core::Language language : core::kLanguages)
            checkFacts(object[core::languageCode(language)].toObject(), place);
        step.texts = translated<StepText>(object, [](const QJsonValue& text) {
            return StepText{text[u"title"_s].toString(), text[u"instruction"_s].toString(),
                core::textsOf(text[u"hints"_s]), text[u"question"_s].toString(),
                answersFrom(text[u"answers"_s]), text[u"unsure"_s].toString()};
        });
        checkOwnQuestion(step, place);
        if (step.isQuiz() == step.texts.in(core::Language::French).question.isEmpty())
            report(place, u"a quiz asks a question, and only a quiz does"_s);
        return step;
    }

    // One right answer, a why for each other one, and what is said to whoever is unsure.
    static bool isWholeQuestion(const QList<OwnAnswer>& answers, const QString& unsure)
    {
        const auto right = std::count_if(
            answers.cbegin(), answers.cend(), [](const OwnAnswer& answer) { return answer.right; });
        return right == 1 && !unsure.isEmpty()
            && std::all_of(answers.cbegin(), answers.cend(),
                [](const OwnAnswer& answer) { return answer.right || !answer.why.isEmpty(); });
    }

    void checkOwnQuestion(const Step& step, const QString& place)
    {
        for (const core::Language language : core::kLanguages) {
            const StepText& text = step.texts.in(language);
            const bool isSound = step.asksOwnQuestion() ? isWholeQuestion(text.answers, text.unsure)
                                                        : text.answers.isEmpty();
            if (!isSound) {
                report(place,
                    u"a question of its own, and only that, has answers: one of them right, a why for each "
                    u"other "
                    "one, and what is said to whoever is unsure"_s);
                return;
            }
        }
    }

    void checkRecall(const Exercise& exercise)
    {
        for (const core::Language language : core::kLanguages) {
            const ExerciseText::Recall& recall = exercise.texts.in(language).recall;
            if (!recall.question.isEmpty() && !isWholeQuestion(recall.answers, recall.unsure)) {
                report(u'/' + core::languageCode(language) + u"/recall"_s,
                    u"one answer is right, each other one has a why, and whoever is unsure is told something"_s);
                return;
            }
        }
    }

    // A name that stands for something of the person must be known.
    void checkFacts(const QJsonObject& text, const QString& place)
    {
        const QStringList sentences = core::textsOf(text[u"hints"_s])
            + QStringList{text[u"instruction"_s].toString(), text[u"question"_s].toString()};
        for (const QString& sentence : sentences) {
            for (const QString& name : unknownFacts(sentence))
                report(place, u"nothing is known as {%1}; known: %2"_s.arg(name, playFacts().join(u", "_s)));
        }
    }

    PlayAction readAction(const QJsonObject& object, const Step& step, const QString& place)
    {
        PlayAction action;
        action.kind = kindFrom(object[u"do"_s].toString());
        action.page = object[u"page"_s].toString();
        action.object = object[u"object"_s].toString();
        action.text = core::translatedText(object[u"text"_s]);
        action.key = object[u"key"_s].toString();
        action.entry = object[u"entry"_s].toString();
        action.line = object[u"line"_s].toInt();
        action.again = object[u"again"_s].toBool();
        if (object.contains(u"if"_s))
            action.onlyIf = readCall(object[u"if"_s].toObject(), place + u"/if"_s);
        action.words = translated<QString>(object, [](const QJsonValue& text) { return text.toString(); });
        for (const core::Language language : core::kLanguages) {
            if (!action.text.contains(language))
                continue;
            for (const QString& name : unknownFacts(action.text.in(language)))
                report(place + u"/text"_s,
                    u"nothing is known as {%1}; known: %2"_s.arg(name, playFacts().join(u", "_s)));
        }
        if (action.kind == PlayAction::Kind::Answer && !step.isQuiz())
            report(place, u"only a quiz is answered"_s);
        const int ways = (action.entry.isEmpty() ? 0 : 1) + (action.line == 0 ? 0 : 1)
            + (action.text.in(core::Language::French).isEmpty() ? 0 : 1);
        if (action.kind == PlayAction::Kind::Choose && ways != 1)
            report(place, u"choose takes either line or text, of a list, or entry, of a menu"_s);
        if (action.kind == PlayAction::Kind::Wait && action.page.isEmpty() && action.object.isEmpty())
            report(place, u"wait takes a page or an object"_s);
        return action;
    }

    Mistake readMistake(const QJsonObject& object, const QString& place)
    {
        Mistake mistake;
        mistake.event = object[u"event"_s].toString();
        mistake.when = object[u"when"_s].toObject();
        if (object.contains(u"unless"_s))
            mistake.unless = readCall(object[u"unless"_s].toObject(), place + u"/unless"_s);
        mistake.sentence
            = translated<QString>(object, [](const QJsonValue& text) { return text.toString(); });
        return mistake;
    }

    services::ExerciseFile m_file;
    QString m_name;
    LoadedExercise m_loaded;
};

ExerciseCatalogue loadAll(const QStringList& paths)
{
    ExerciseCatalogue catalogue;
    QSet<QString> ids;
    QSet<int> orders;
    for (const QString& path : paths) {
        LoadedExercise loaded = loadExercise(path);
        const Exercise& exercise = loaded.exercise;
        const QString name = QFileInfo(path).fileName();
        if (loaded.faults.isEmpty() && ids.contains(exercise.id))
            loaded.faults.append(u"%1, /id: another exercise has the id %2"_s.arg(name, exercise.id));
        if (loaded.faults.isEmpty() && orders.contains(exercise.order))
            loaded.faults.append(
                u"%1, /order: another exercise has the place %2"_s.arg(name).arg(exercise.order));
        catalogue.faults += loaded.faults;
        if (!loaded.faults.isEmpty())
            continue;
        ids.insert(exercise.id);
        orders.insert(exercise.order);
        catalogue.exercises.append(exercise);
    }
    std::sort(catalogue.exercises.begin(), catalogue.exercises.end(),
        [](const Exercise& a, const Exercise& b) { return a.order < b.order; });
    return catalogue;
}

} // namespace

LoadedExercise loadExercise(const QString& path)
{
    return Reader(services::readExerciseFile(path)).read();
}

LoadedExercise loadExercise(const QString& name, const QByteArray& content)
{
    return Reader(services::readExerciseContent(name, content)).read();
}

ExerciseCatalogue loadExercises()
{
    return loadAll(services::exercisePaths());
}

ExerciseCatalogue loadExercises(const QString& contentFolder)
{
    return loadAll(services::exercisePaths(contentFolder));
}

} // namespace coach
