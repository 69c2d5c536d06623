// The exercises of the program are right, and every kind of mistake in a file is told in one sentence that
// names the file and the place.

#include "coach/engine/exercise_loader.h"

#include "coach/engine/condition.h"
#include "support/fail_on_warning.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(QJsonObject& exercise)>;

QJsonObject rightExercise()
{
    const QJsonObject text{{u"title"_s, u"Ouvrir l’aide"_s}, {u"instruction"_s, u"Cliquez sur « Aide »."_s},
        {u"hints"_s, QJsonArray{u"Cherchez un mot."_s, u"En haut du site."_s, u"Cliquez dessus."_s}}};
    const QJsonObject step{{u"id"_s, u"help"_s},
        {u"done"_s,
            QJsonArray{QJsonObject{
                {u"condition"_s, u"page_visited"_s}, {u"page"_s, u"www.electruc.example/aide"_s}}}},
        {u"targets"_s, QJsonArray{QJsonObject{{u"object"_s, u"helpLink"_s}}}}, {u"fr"_s, text}};
    return {{u"id"_s, u"X01"_s}, {u"order"_s, 1}, {u"level"_s, 1}, {u"steps"_s, QJsonArray{step}},
        {u"fr"_s,
            QJsonObject{{u"title"_s, u"Un essai"_s}, {u"aim"_s, u"Vous ouvrez l’aide."_s},
                {u"learnt"_s, QJsonArray{u"Ouvrir l’aide"_s}}}}};
}

// Changes the first step.
Spoil inStep(const std::function<void(QJsonObject&)>& change)
{
    return [change](QJsonObject& exercise) {
        QJsonArray steps = exercise[u"steps"_s].toArray();
        QJsonObject step = steps[0].toObject();
        change(step);
        steps[0] = step;
        exercise[u"steps"_s] = steps;
    };
}

Spoil withCondition(const QJsonObject& condition)
{
    return inStep([condition](QJsonObject& step) { step[u"done"_s] = QJsonArray{condition}; });
}

QJsonObject quizText(const QString& question)
{
    return {{u"question"_s, question}, {u"unsure"_s, u"Regardez en haut."_s},
        {u"explanation"_s, u"L’aide est en haut."_s}};
}

QJsonObject quizChoice(const QString& text, bool isRight)
{
    return isRight ? QJsonObject{{u"text"_s, text}, {u"right"_s, true}}
                   : QJsonObject{{u"text"_s, text}, {u"why"_s, u"Regardez encore un peu."_s}};
}

// A right choice, a right « vrai ou faux » and a right text, of the step "help".
QJsonArray rightQuestions()
{
    QJsonObject choice = quizText(u"Où est l’aide du site ?"_s);
    choice[u"answers"_s] = QJsonArray{quizChoice(u"En haut"_s, true), quizChoice(u"En bas"_s, false)};
    QJsonObject trueFalse = quizText(u"L’aide est en haut ?"_s);
    trueFalse[u"why"_s] = u"Regardez encore un peu."_s;
    QJsonObject text = quizText(u"Qu’y a-t-il en haut ?"_s);
    text[u"keyWords"_s] = QJsonArray{QJsonArray{u"aide"_s, u"questions"_s}, QJsonArray{u"contact"_s}};
    text[u"answer"_s] = u"L’aide et le contact."_s;
    return {QJsonObject{{u"kind"_s, u"choice"_s}, {u"step"_s, u"help"_s}, {u"fr"_s, choice}},
        QJsonObject{{u"kind"_s, u"trueFalse"_s}, {u"isTrue"_s, true}, {u"fr"_s, trueFalse}},
        QJsonObject{{u"kind"_s, u"text"_s}, {u"points"_s, 2}, {u"fr"_s, text}}};
}

// Questions at the end, one of them changed, or its French text.
Spoil inQuestion(int place, const std::function<void(QJsonObject&)>& change)
{
    return [place, change](QJsonObject& exercise) {
        QJsonArray questions = rightQuestions();
        QJsonObject question = questions[place].toObject();
        change(question);
        questions[place] = question;
        exercise[u"quiz"_s] = QJsonObject{{u"questions"_s, questions}};
    };
}

Spoil inQuizText(int place, const std::function<void(QJsonObject&)>& change)
{
    return inQuestion(place, [change](QJsonObject& question) {
        QJsonObject text = question[u"fr"_s].toObject();
        change(text);
        question[u"fr"_s] = text;
    });
}

Spoil withAction(const QJsonObject& action)
{
    return inStep([action](QJsonObject& step) { step[u"play"_s] = QJsonArray{action}; });
}

QString write(const QString& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestExerciseLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void theExercisesOfTheProgramAreRight();
    void theirTextsAreTypeset();
    void everyConditionIsDocumented();
    void aRightFileHasNoFault();
    void questionsAtTheEndAreRead();
    void questionsMayAllowSomeTries_data();
    void questionsMayAllowSomeTries();
    void theirQuestionsAreInEveryLanguage();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void twoOfOneIdAreAFault();
};

void TestExerciseLoader::theExercisesOfTheProgramAreRight()
{
    const coach::ExerciseCatalogue catalogue = coach::loadExercises();
    QVERIFY2(catalogue.faults.isEmpty(), qPrintable(catalogue.faults.join(u'\n')));
    QVERIFY(catalogue.exercises.size() >= 7);
    for (const coach::Exercise& exercise : catalogue.exercises)
        QVERIFY2(exercise.texts.in(core::Language::French).shortTitle.size() <= 24, qPrintable(exercise.id));
    for (qsizetype i = 1; i < catalogue.exercises.size(); ++i)
        QVERIFY(catalogue.exercises[i - 1].order < catalogue.exercises[i].order);
}

void TestExerciseLoader::theirTextsAreTypeset()
{
    static const QRegularExpression kPlainSpace(u" [:;?!%»€]|« |'"_s);
    for (const coach::Exercise& exercise : coach::loadExercises().exercises) {
        const coach::ExerciseText& text = exercise.texts.in(core::Language::French);
        QStringList all{text.title, text.aim};
        all += text.learnt;
        all += QStringList{text.recall.question, text.recall.unsure};
        const auto addAnswers = [&all](const QList<coach::OwnAnswer>& answers) {
            for (const coach::OwnAnswer& answer : answers)
                all += QStringList{answer.text, answer.why};
        };
        addAnswers(text.recall.answers);
        for (const coach::Step& step : exercise.steps) {
            const coach::StepText& words = step.texts.in(core::Language::French);
            all += words.hints;
            all += QStringList{words.title, words.instruction, words.question, words.unsure};
            addAnswers(words.answers);
            for (const coach::Mistake& mistake : step.mistakes)
                all.append(mistake.sentence.in(core::Language::French));
        }
        for (const coach::ClosingQuestion& question :
            exercise.quiz ? exercise.quiz->questions : QList<coach::ClosingQuestion>()) {
            const coach::QuizText& words = question.texts.in(core::Language::French);
            all += QStringList{words.question, words.why, words.answer, words.unsure, words.explanation};
            for (const coach::QuizChoice& choice : words.choices)
                all += QStringList{choice.text, choice.why};
        }
        for (const QString& sentence : std::as_const(all))
            QVERIFY2(!kPlainSpace.match(sentence).hasMatch(), qPrintable(exercise.id + u": "_s + sentence));
    }
}

void TestExerciseLoader::everyConditionIsDocumented()
{
    QStringList names;
    for (const coach::Condition& condition : coach::conditions()) {
        QVERIFY2(condition.documentation.size() > 20, qPrintable(condition.name));
        QVERIFY2(!names.contains(condition.name), qPrintable(condition.name));
        names.append(condition.name);
    }
}

void TestExerciseLoader::aRightFileHasNoFault()
{
    const QTemporaryDir folder;
    const QString path = write(folder.path(), u"right.json"_s, QJsonDocument(rightExercise()).toJson());
    const coach::LoadedExercise loaded = coach::loadExercise(path);
    QVERIFY2(loaded.faults.isEmpty(), qPrintable(loaded.faults.join(u'\n')));
    QCOMPARE(loaded.exercise.id, u"X01"_s);
    QCOMPARE(loaded.exercise.steps.constFirst().done.constFirst().name, u"page_visited"_s);
    QCOMPARE(loaded.exercise.steps.constFirst().texts.in(core::Language::German).title, u"Ouvrir l’aide"_s);
}

void TestExerciseLoader::questionsAtTheEndAreRead()
{
    QJsonObject content = rightExercise();
    content[u"quiz"_s] = QJsonObject{{u"passMark"_s, 60}, {u"questions"_s, rightQuestions()}};
    const coach::LoadedExercise loaded
        = coach::loadExercise(u"right.json"_s, QJsonDocument(content).toJson());
    QVERIFY2(loaded.faults.isEmpty(), qPrintable(loaded.faults.join(u'\n')));
    QVERIFY(loaded.exercise.quiz);
    const coach::ClosingQuiz& quiz = *loaded.exercise.quiz;
    QCOMPARE(quiz.passMark, 60);
    QVERIFY(!quiz.tries); // as many as one wishes
    QCOMPARE(quiz.questions.size(), 3);
    const auto rule
        = [&quiz](qsizetype place) { return quiz.questions.at(place).rule(core::Language::French); };
    QVERIFY(core::marked(rule(0), {{0}, {}, false}).isRight);
    QVERIFY(core::marked(rule(1), {{0}, {}, false}).isRight);
    QCOMPARE(core::marked(rule(2), {{}, u"des questions"_s, false}), (core::QuizMark{100, true}));
}

void TestExerciseLoader::questionsMayAllowSomeTries_data()
{
    QTest::addColumn<QJsonValue>("tries");
    QTest::addColumn<int>("expected"); // 0: refused
    QTest::newRow("one") << QJsonValue(1) << 1;
    QTest::newRow("three") << QJsonValue(3) << 3;
    QTest::newRow("twenty") << QJsonValue(20) << 20;
    QTest::newRow("none at all") << QJsonValue(0) << 0;
    QTest::newRow("less than none") << QJsonValue(-1) << 0;
    QTest::newRow("too many to be a limit") << QJsonValue(21) << 0;
    QTest::newRow("a part of one") << QJsonValue(2.5) << 0;
    QTest::newRow("in letters") << QJsonValue(u"3"_s) << 0;
    QTest::newRow("null") << QJsonValue() << 0;
}

void TestExerciseLoader::questionsMayAllowSomeTries()
{
    QFETCH(QJsonValue, tries);
    QFETCH(int, expected);
    QJsonObject content = rightExercise();
    content[u"quiz"_s] = QJsonObject{{u"tries"_s, tries}, {u"questions"_s, rightQuestions()}};
    const coach::LoadedExercise loaded
        = coach::loadExercise(u"right.json"_s, QJsonDocument(content).toJson());
    const QString faults = loaded.faults.join(u'\n');
    QCOMPARE(loaded.faults.size(), expected == 0 ? 1 : 0);
    if (expected > 0)
        QCOMPARE(loaded.exercise.quiz->tries, std::optional(expected));
    else
        QVERIFY2(faults.startsWith(u"right.json, /quiz/tries: "_s) && faults.size() > 30, qPrintable(faults));
}

// What is new in the content comes in every language.
void TestExerciseLoader::theirQuestionsAreInEveryLanguage()
{
    int quizzes = 0;
    for (const coach::Exercise& exercise : coach::loadExercises().exercises) {
        if (!exercise.quiz)
            continue;
        ++quizzes;
        QVERIFY2(exercise.quiz->questions.size() >= 3 && exercise.quiz->questions.size() <= 5,
            qPrintable(exercise.id));
        for (const coach::ClosingQuestion& question : exercise.quiz->questions) {
            for (const core::Language language : core::kLanguages)
                QVERIFY2(question.texts.contains(language),
                    qPrintable(exercise.id + u' ' + core::languageCode(language)));
        }
    }
    QVERIFY(quizzes >= 6);
}

void TestExerciseLoader::mistakesAreTold_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("sentence"); // how it begins

    const QString page = u"page"_s;
    QTest::newRow("no title") << Spoil([](QJsonObject& exercise) {
        QJsonObject text = exercise[u"fr"_s].toObject();
        text.remove(u"title"_s);
        exercise[u"fr"_s] = text;
    }) << u"spoilt.json, /fr: "_s;
    QTest::newRow("an id of another form")
        << Spoil([](QJsonObject& exercise) { exercise[u"id"_s] = u"help"_s; }) << u"spoilt.json, /id: "_s;
    QTest::newRow("two hints instead of three") << inStep([](QJsonObject& step) {
        QJsonObject text = step[u"fr"_s].toObject();
        text[u"hints"_s] = QJsonArray{u"Cherchez un mot."_s, u"En haut du site."_s};
        step[u"fr"_s] = text;
    }) << u"spoilt.json, /steps/0/fr/hints: "_s;
    QTest::newRow("a condition that does not exist")
        << withCondition({{u"condition"_s, u"invoice_eaten"_s}})
        << u"spoilt.json, /steps/0/done/0: there is no condition invoice_eaten; known: page_visited"_s;
    QTest::newRow("a condition without what it needs")
        << withCondition({{u"condition"_s, u"page_visited"_s}})
        << u"spoilt.json, /steps/0/done/0: page_visited needs page: "_s;
    QTest::newRow("an argument too many")
        << withCondition({{u"condition"_s, u"signed_in"_s}, {u"who"_s, u"Monique"_s}})
        << u"spoilt.json, /steps/0/done/0: signed_in has no who"_s;
    QTest::newRow("a text where a number is asked for")
        << withCondition({{u"condition"_s, u"text_at_least"_s}, {u"percent"_s, u"150"_s}})
        << u"spoilt.json, /steps/0/done/0: percent of text_at_least must be a number"_s;
    QTest::newRow("neither a condition nor a quiz")
        << inStep([](QJsonObject& step) { step.remove(u"done"_s); })
        << u"spoilt.json, /steps/0: a step has either done or quiz"_s;
    QTest::newRow("a fact that does not exist") << inStep([](QJsonObject& step) {
        step.remove(u"done"_s);
        step[u"quiz"_s] = u"favourite_colour"_s;
    }) << u"spoilt.json, /steps/0/quiz: there is no fact favourite_colour; known: "_s;
    QTest::newRow("a preparation that does not exist")
        << Spoil([](QJsonObject& exercise) { exercise[u"prepare"_s] = QJsonArray{u"sunshine"_s}; })
        << u"spoilt.json, /prepare: there is no preparation sunshine; known: "_s;
    QTest::newRow("for whom nobody can be") << Spoil([](QJsonObject& exercise) {
        exercise[u"for"_s] = QJsonArray{QJsonObject{{u"condition"_s, u"left_handed"_s}}};
    }) << u"spoilt.json, /for/0: there is no condition left_handed"_s;
    QTest::newRow("a question without a right answer") << Spoil([](QJsonObject& exercise) {
        QJsonObject text = exercise[u"fr"_s].toObject();
        const QJsonObject answer{{u"text"_s, u"Non"_s}, {u"why"_s, u"Regardez encore un peu."_s}};
        text[u"recall"_s] = QJsonObject{{u"question"_s, u"Où est l’aide du site ?"_s},
            {u"answers"_s, QJsonArray{answer, answer}}, {u"unsure"_s, u"Elle est en haut."_s}};
        exercise[u"fr"_s] = text;
    }) << u"spoilt.json, /fr/recall: one answer is right"_s;
    QTest::newRow("an own question without answers") << inStep([](QJsonObject& step) {
        step.remove(u"done"_s);
        step[u"quiz"_s] = u"own"_s;
        QJsonObject text = step[u"fr"_s].toObject();
        text[u"question"_s] = u"Est-ce vrai ou faux ?"_s;
        step[u"fr"_s] = text;
    }) << u"spoilt.json, /steps/0: a question of its own"_s;
    QTest::newRow("a session of seven minutes") << Spoil([](QJsonObject& exercise) {
        exercise[u"needs"_s] = QJsonObject{{u"sessionMinutes"_s, 7}};
    }) << u"spoilt.json, /needs/sessionMinutes"_s;
    QTest::newRow("a name in a sentence that stands for nothing") << inStep([](QJsonObject& step) {
        QJsonObject text = step[u"fr"_s].toObject();
        text[u"instruction"_s] = u"Écrivez {neighbour}."_s;
        step[u"fr"_s] = text;
    }) << u"spoilt.json, /steps/0: nothing is known as {neighbour}; known: email"_s;
    QTest::newRow("two steps of one id") << Spoil([](QJsonObject& exercise) {
        QJsonArray steps = exercise[u"steps"_s].toArray();
        steps.append(steps[0]);
        exercise[u"steps"_s] = steps;
    }) << u"spoilt.json, /steps/1/id: another step has the id help"_s;
    QTest::newRow("a click on nothing")
        << withAction({{u"do"_s, u"click"_s}}) << u"spoilt.json, /steps/0/play/0"_s;
    QTest::newRow("a text that is not told")
        << withAction({{u"do"_s, u"type"_s}, {u"object"_s, u"emailEdit"_s}})
        << u"spoilt.json, /steps/0/play/0"_s;
    QTest::newRow("a key that is not told")
        << withAction({{u"do"_s, u"press"_s}}) << u"spoilt.json, /steps/0/play/0"_s;
    QTest::newRow("a fact of somebody else")
        << withAction({{u"do"_s, u"type"_s}, {u"object"_s, u"emailEdit"_s}, {u"text"_s, u"{neighbour}"_s}})
        << u"spoilt.json, /steps/0/play/0/text: nothing is known as {neighbour}; known: email"_s;
    QTest::newRow("an answer to no question")
        << withAction({{u"do"_s, u"answer"_s}}) << u"spoilt.json, /steps/0/play/0: only a quiz is answered"_s;
    QTest::newRow("a choice of nothing")
        << withAction({{u"do"_s, u"choose"_s}, {u"object"_s, u"objectCombo"_s}})
        << u"spoilt.json, /steps/0/play/0: choose takes either line"_s;
    QTest::newRow("a question of no kind")
        << inQuestion(0, [](QJsonObject& question) { question[u"kind"_s] = u"riddle"_s; })
        << u"spoilt.json, /quiz/questions/0/kind"_s;
    QTest::newRow("a question about no step")
        << inQuestion(0, [](QJsonObject& question) { question[u"step"_s] = u"elsewhere"_s; })
        << u"spoilt.json, /quiz/questions/0/step: there is no step elsewhere"_s;
    QTest::newRow("a question without « Je ne sais pas »")
        << inQuizText(0, [](QJsonObject& text) { text.remove(u"unsure"_s); })
        << u"spoilt.json, /quiz/questions/0/fr"_s;
    QTest::newRow("a choice where nothing is right") << inQuizText(0, [](QJsonObject& text) {
        text[u"answers"_s] = QJsonArray{quizChoice(u"En bas"_s, false), quizChoice(u"À droite"_s, false)};
    }) << u"spoilt.json, /quiz/questions/0: one answer at least is right"_s;
    QTest::newRow("a wrong choice that is not explained") << inQuizText(0, [](QJsonObject& text) {
        text[u"answers"_s]
            = QJsonArray{quizChoice(u"En haut"_s, true), QJsonObject{{u"text"_s, u"En bas"_s}}};
    }) << u"spoilt.json, /quiz/questions/0/fr: each wrong answer"_s;
    QTest::newRow("a choice without answers")
        << inQuizText(0, [](QJsonObject& text) { text.remove(u"answers"_s); })
        << u"spoilt.json, /quiz/questions/0/fr: a choice, and only that, has answers"_s;
    QTest::newRow("another order in another language") << inQuestion(0, [](QJsonObject& question) {
        QJsonObject text = quizText(u"Waar is de hulp?"_s);
        text[u"answers"_s] = QJsonArray{quizChoice(u"Onderaan"_s, false), quizChoice(u"Bovenaan"_s, true)};
        question[u"nl"_s] = text;
    }) << u"spoilt.json, /quiz/questions/0/nl: the answers are as many"_s;
    QTest::newRow("true or false, but which")
        << inQuestion(1, [](QJsonObject& question) { question.remove(u"isTrue"_s); })
        << u"spoilt.json, /quiz/questions/1: true or false, and only that, says which"_s;
    QTest::newRow("true or false without a why")
        << inQuizText(1, [](QJsonObject& text) { text.remove(u"why"_s); })
        << u"spoilt.json, /quiz/questions/1/fr: true or false, and only that, says why"_s;
    QTest::newRow("key words without an answer")
        << inQuizText(2, [](QJsonObject& text) { text.remove(u"answer"_s); })
        << u"spoilt.json, /quiz/questions/2/fr: a text with key words"_s;
    QTest::newRow("an answer that would not do")
        << inQuizText(2, [](QJsonObject& text) { text[u"answer"_s] = u"Rien de tout cela."_s; })
        << u"spoilt.json, /quiz/questions/2/fr: the answer that would do holds too few"_s;
    QTest::newRow("a key word with its star at the end")
        << inQuizText(2, [](QJsonObject& text) { text[u"keyWords"_s] = QJsonArray{QJsonArray{u"aide*"_s}}; })
        << u"spoilt.json, /quiz/questions/2/fr: a key word has letters, and a star"_s;
    QTest::newRow("key words of a choice")
        << inQuizText(0, [](QJsonObject& text) { text[u"keyWords"_s] = QJsonArray{QJsonArray{u"aide"_s}}; })
        << u"spoilt.json, /quiz/questions/0/fr: only a text has key words"_s;
    QTest::newRow("a pass mark beyond all points") << Spoil([](QJsonObject& exercise) {
        exercise[u"quiz"_s] = QJsonObject{{u"passMark"_s, 101}, {u"questions"_s, rightQuestions()}};
    }) << u"spoilt.json, /quiz/passMark"_s;
    QTest::newRow("nothing to light up")
        << inStep([](QJsonObject& step) { step[u"targets"_s] = QJsonArray(); })
        << u"spoilt.json, /steps/0/targets: "_s;
}

void TestExerciseLoader::mistakesAreTold()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, sentence);
    QJsonObject exercise = rightExercise();
    spoil(exercise);
    const QTemporaryDir folder;
    const QString path = write(folder.path(), u"spoilt.json"_s, QJsonDocument(exercise).toJson());
    const QStringList faults = coach::loadExercise(path).faults;
    QVERIFY2(!faults.filter(QRegularExpression(u'^' + QRegularExpression::escape(sentence))).isEmpty(),
        qPrintable(faults.join(u'\n')));
}

void TestExerciseLoader::twoOfOneIdAreAFault()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"exercises"_s));
    const QString place = folder.path() + u"/exercises"_s;
    write(place, u"a.json"_s, QJsonDocument(rightExercise()).toJson());
    QJsonObject other = rightExercise();
    other[u"order"_s] = 2;
    write(place, u"b.json"_s, QJsonDocument(other).toJson());
    write(place, u"c.json"_s, "no JSON at all");
    const coach::ExerciseCatalogue catalogue = coach::loadExercises(folder.path());
    QCOMPARE(catalogue.exercises.size(), 1);
    QCOMPARE(catalogue.faults.size(), 2);
    QCOMPARE(catalogue.faults[0], u"b.json, /id: another exercise has the id X01"_s);
    QVERIFY2(catalogue.faults[1].startsWith(u"c.json, line 1: this is no JSON"_s),
        qPrintable(catalogue.faults[1]));
}

QTEST_GUILESS_MAIN(TestExerciseLoader)
#include "tst_exercise_loader.moc"
