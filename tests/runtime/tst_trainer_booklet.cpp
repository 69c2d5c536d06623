// The trainer's booklet read back from its PDF: all that an exercise says is in it, whole, in the
// language asked for, and every page can be read.

#include "coach/engine/exercise_loader.h"
#include "coach/engine/play_fact.h"
#include "coach/engine/preparation.h"
#include "coach/engine/quiz_fact.h"
#include "core/classroom/pin.h"
#include "documents/fonts.h"
#include "documents/page_words.h"
#include "documents/written.h"
#include "runtime/booklet_words.h"
#include "runtime/trainer_booklet.h"
#include "runtime/translation.h"
#include "services/classroom/hard_words.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Language;

namespace {

const QDate kDay(2026, 11, 12);
constexpr double kMargin = 20; // points

// Spaces, line ends and ligatures as one writes them.
QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

QString readBack(const QString& pdf, int firstPage = 1, int lastPage = 0)
{
    QStringList arguments{u"-raw"_s, u"-f"_s, QString::number(firstPage)};
    if (lastPage > 0)
        arguments += {u"-l"_s, QString::number(lastPage)};
    return plain(QString::fromUtf8(pdftools::run(u"pdftotext"_s, arguments + QStringList{pdf, u"-"_s})));
}

// All that an exercise tells its trainer.
QStringList sentencesOf(const coach::Exercise& exercise, Language language)
{
    const coach::ExerciseText& text = exercise.texts.in(language);
    QStringList all{text.title, text.aim, text.recall.question, text.recall.unsure};
    all += text.learnt;
    const auto addAnswers = [&all](const QList<coach::OwnAnswer>& answers) {
        for (const coach::OwnAnswer& answer : answers)
            all << answer.text << answer.why;
    };
    addAnswers(text.recall.answers);
    for (const coach::Step& step : exercise.steps) {
        const coach::StepText& told = step.texts.in(language);
        all << told.title << told.instruction << told.question << told.unsure;
        all += told.hints;
        addAnswers(told.answers);
        for (const coach::Mistake& mistake : step.mistakes)
            all.append(mistake.sentence.in(language));
        if (step.isQuiz() && !step.asksOwnQuestion())
            all.append(runtime::BookletWords::answer(step.quizFact));
    }
    if (exercise.quiz) {
        for (const coach::ClosingQuestion& question : exercise.quiz->questions) {
            const coach::QuizText& told = question.texts.in(language);
            all << told.question << told.why << told.answer << told.unsure << told.explanation;
            for (const coach::QuizChoice& choice : told.choices)
                all << choice.text << choice.why;
        }
    }
    for (QString& sentence : all)
        sentence = plain(runtime::BookletWords::withPlaceholders(sentence));
    all.removeAll(QString());
    return all;
}

// As long as an exercise may be, by its schema, in words as wide as they come.
coach::Exercise longestExercise()
{
    const auto words
        = [](qsizetype length) { return u"Wagonnements majuscules "_s.repeated(20).left(length); };
    const QList<coach::OwnAnswer> answers{
        {words(80), true, {}}, {words(80), false, words(240)}, {words(80), false, words(240)}};
    coach::Exercise exercise;
    exercise.id = u"X99"_s;
    exercise.minutes = 90;
    exercise.level = 3;
    exercise.prepare = coach::preparations();
    exercise.needs = {true, true, 3, true};
    coach::ExerciseText text{words(60), words(20), words(200), words(60), QStringList(4, words(120)), {}};
    text.recall = {words(160), answers, words(240)};
    exercise.texts.insert(Language::French, text);
    for (int i = 0; i < 12; ++i) {
        coach::Step step;
        step.id = u"step-%1"_s.arg(i);
        step.quizFact = coach::kOwnQuestion;
        step.texts.insert(Language::French,
            {words(60), words(200), QStringList(3, words(200)), words(160), answers, words(240)});
        for (int j = 0; j < 8; ++j) {
            coach::Mistake mistake;
            mistake.sentence.insert(Language::French, u"%1 %2"_s.arg(j).arg(words(238)));
            step.mistakes.append(mistake);
        }
        exercise.steps.append(step);
    }
    // A word without a place to break it.
    exercise.steps[0].texts.insert(Language::French, {QString(60, u'W'), QString(200, u'W'), {}, {}, {}, {}});
    return exercise;
}

} // namespace

class TestTrainerBooklet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyNameOfAnExerciseHasWords();
    void everyExerciseSaysHowLongItTakes();
    void aSheetSaysAllOfItsExercise_data();
    void aSheetSaysAllOfItsExercise();
    void theBookletLeadsToItsPages();
    void theBookletSaysWhatToDoAboutAForgottenCode();
    void theLongestExerciseKeepsToItsPages();
    void itSpeaksTheLanguageAskedFor_data();
    void itSpeaksTheLanguageAskedFor();
    void anUnknownExerciseGivesNothing();

private:
    QString written(const documents::Document& document, const QString& name)
    {
        return pdftools::written(
            qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES", m_folder.path()), document, name + u".pdf"_s);
    }

    QTemporaryDir m_folder;
    QList<coach::Exercise> m_exercises;
};

void TestTrainerBooklet::initTestCase()
{
    const coach::ExerciseCatalogue catalogue = coach::loadExercises();
    QCOMPARE(catalogue.faults, QStringList());
    m_exercises = catalogue.exercises;
    QVERIFY(m_exercises.size() > 20);
}

void TestTrainerBooklet::everyNameOfAnExerciseHasWords()
{
    for (const QString& name : coach::preparations())
        QVERIFY2(!runtime::BookletWords::preparation(name).isEmpty(), qPrintable(name));
    for (const QString& name : coach::quizFacts())
        QVERIFY2(!runtime::BookletWords::answer(name).isEmpty(), qPrintable(name));
    for (const QString& name : coach::playFacts())
        QVERIFY2(!runtime::BookletWords::placeholder(name).isEmpty(), qPrintable(name));
    const QString vague = runtime::BookletWords::audience({{u"unheard of"_s, {}}});
    for (const coach::Exercise& exercise : std::as_const(m_exercises))
        QVERIFY2(
            !runtime::BookletWords::audience(exercise.offeredTo).contains(vague), qPrintable(exercise.id));
}

void TestTrainerBooklet::everyExerciseSaysHowLongItTakes()
{
    for (const coach::Exercise& exercise : std::as_const(m_exercises))
        QVERIFY2(exercise.minutes >= 5, qPrintable(exercise.id));
}

void TestTrainerBooklet::aSheetSaysAllOfItsExercise_data()
{
    QTest::addColumn<QString>("id");
    for (const coach::Exercise& exercise : std::as_const(m_exercises))
        QTest::newRow(qPrintable(exercise.id)) << exercise.id;
}

void TestTrainerBooklet::aSheetSaysAllOfItsExercise()
{
    QFETCH(QString, id);
    const auto sheet = runtime::trainerBooklet(m_exercises, {id}, Language::French, kDay);
    QVERIFY(sheet);
    const coach::Exercise& exercise = *std::find_if(
        m_exercises.cbegin(), m_exercises.cend(), [&id](const coach::Exercise& one) { return one.id == id; });
    const QString pdf = written(*sheet, id);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s).toInt(), sheet->pageCount());
    QVERIFY(pdftools::infoOf(pdf, u"Page size"_s).contains(u"A4"));
    QCOMPARE(pdftools::unreadableOf(pdf, kMargin), QStringList());
    const QString text = readBack(pdf);
    QStringList wanted = sentencesOf(exercise, Language::French);
    wanted += plain(u"environ %1 minutes"_s.arg(exercise.minutes));
    wanted += plain(runtime::BookletWords::audience(exercise.offeredTo));
    for (const QString& name : exercise.prepare)
        wanted += plain(runtime::BookletWords::preparation(name));
    for (const core::HardWord& word :
        services::hardWordsIn(exercise.texts.in(Language::French).aim, Language::French))
        wanted << plain(word.word) << plain(word.meaning);
    const QString aloud = plain(sheet->text());
    for (const QString& sentence : std::as_const(wanted)) {
        QVERIFY2(text.contains(sentence), qPrintable(sentence + u" is missing in: "_s + text));
        QVERIFY2(aloud.contains(sentence), qPrintable(sentence));
    }
    QVERIFY2(!text.contains(u'{'), qPrintable(text));
}

void TestTrainerBooklet::theBookletLeadsToItsPages()
{
    QElapsedTimer timer;
    timer.start();
    const auto booklet = runtime::trainerBooklet(m_exercises, {}, Language::French, kDay);
    QVERIFY(booklet->pageCount() > 40);
    const qint64 laidOut = timer.restart();
    const QString pdf = written(*booklet, u"booklet"_s);
    qInfo("booklet of %d pages: laid out in %lld ms, written in %lld ms", booklet->pageCount(),
        static_cast<long long>(laidOut), static_cast<long long>(timer.elapsed()));
    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    QCOMPARE(pdftools::infoOf(pdf, u"Title"_s), u"Livret du formateur"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s).toInt(), booklet->pageCount());
    QCOMPARE(pdftools::unreadableOf(pdf, kMargin), QStringList());
    QString contents;
    int ofContents = 0;
    while (readBack(pdf, ofContents + 1, ofContents + 1).contains(u"Table des matières"_s)) {
        ++ofContents;
        contents += readBack(pdf, ofContents, ofContents) + u' ';
    }
    QVERIFY(ofContents >= 1);
    for (const coach::Exercise& exercise : std::as_const(m_exercises)) {
        const QString title = plain(exercise.texts.in(Language::French).title);
        const QRegularExpression entry(QRegularExpression::escape(title + u' ' + exercise.id)
            + u"[^0-9]+[0-9][^0-9]+[0-9]+ minutes ([0-9]+)"_s);
        const auto found = entry.match(contents);
        QVERIFY2(found.hasMatch(), qPrintable(title + u" is missing in: "_s + contents));
        const int page = found.captured(1).toInt();
        QVERIFY2(readBack(pdf, page, page).contains(title + u' ' + exercise.id), qPrintable(title));
    }
}

void TestTrainerBooklet::theBookletSaysWhatToDoAboutAForgottenCode()
{
    const auto booklet = runtime::trainerBooklet(m_exercises, {}, Language::French, kDay);
    const QString pdf = written(*booklet, u"booklet"_s);
    const QString text = readBack(pdf, booklet->pageCount(), booklet->pageCount());
    for (const QString& words : {u"Code oublié"_s, u"--pin-file"_s, u"--organiser-pin-file"_s,
             u"Après %1 essais, le panneau attend %2 secondes"_s.arg(core::kPinTries)
                 .arg(core::kPinWaitSeconds)})
        QVERIFY2(text.contains(words), qPrintable(words + u" / "_s + text));
}

void TestTrainerBooklet::theLongestExerciseKeepsToItsPages()
{
    const coach::Exercise longest = longestExercise();
    const auto sheet = runtime::trainerBooklet({longest, longest}, {u"X99"_s}, Language::French, kDay);
    QVERIFY(sheet->pageCount() > 5);
    const QString pdf = written(*sheet, u"longest"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s).toInt(), sheet->pageCount());
    QCOMPARE(pdftools::unreadableOf(pdf, kMargin), QStringList());
    const QString text = readBack(pdf);
    QCOMPARE(text.count(u"Bonne réponse"_s), 12); // eleven steps and the question of the next time
}

void TestTrainerBooklet::itSpeaksTheLanguageAskedFor_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : core::kLanguages)
        QTest::newRow(qPrintable(core::languageCode(language))) << language;
}

void TestTrainerBooklet::itSpeaksTheLanguageAskedFor()
{
    QFETCH(Language, language);
    runtime::Translation translation;
    translation.use(language, language);
    const auto booklet = runtime::trainerBooklet(m_exercises, {}, language, kDay);
    const QString code = core::languageCode(language);
    const QString pdf = written(*booklet, u"booklet-"_s + code);
    QCOMPARE(booklet->fileName(), u"livret-du-formateur-%1.pdf"_s.arg(code));
    QVERIFY(pdftools::run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s})
                .contains("/Lang (" + code.toLatin1() + "-BE)"));
    QCOMPARE(pdftools::unreadableOf(pdf, kMargin), QStringList());
    const QString text = readBack(pdf);
    for (const coach::Exercise& exercise : std::as_const(m_exercises)) {
        for (const QString& sentence : sentencesOf(exercise, language))
            QVERIFY2(text.contains(sentence), qPrintable(exercise.id + u": "_s + sentence));
    }
}

void TestTrainerBooklet::anUnknownExerciseGivesNothing()
{
    QVERIFY(!runtime::trainerBooklet(m_exercises, {u"P01"_s, u"Z99"_s}, Language::French, kDay));
    const auto two = runtime::trainerBooklet(m_exercises, {u"P08"_s, u"P01"_s}, Language::French, kDay);
    const QString text = plain(two->text());
    QVERIFY(text.indexOf(u"Télécharger ma dernière facture"_s) < text.indexOf(u"Me promener"_s));
}

int main(int argc, char* argv[])
{
    QGuiApplication app(argc, argv);
    documents::loadFonts();
    TestTrainerBooklet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trainer_booklet.moc"
