// The questions that close an exercise: what is right, what it counts, and when it is passed.

#include "core/classroom/quiz.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::QuestionKind;
using core::QuizAnswer;
using core::QuizMark;
using core::QuizQuestion;

namespace {

QuizQuestion choice(const QList<int>& right, int points = 1)
{
    return {QuestionKind::Choice, points, right, {}};
}

QuizQuestion text(const QList<QStringList>& keyWords, int points = 1)
{
    return {QuestionKind::Text, points, {}, keyWords};
}

QuizAnswer chosen(const QList<int>& places)
{
    return {places, {}, false};
}

QuizAnswer typed(const QString& words)
{
    return {{}, words, false};
}

} // namespace

Q_DECLARE_METATYPE(core::QuizQuestion)
Q_DECLARE_METATYPE(core::QuizAnswer)
Q_DECLARE_METATYPE(std::optional<int>)
Q_DECLARE_METATYPE(QList<core::QuizAttempt>)

class TestQuiz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void aKeyWordIsWrittenSo_data();
    void aKeyWordIsWrittenSo();
    void scores_data();
    void scores();
    void anAnswerIsGiven_data();
    void anAnswerIsGiven();
    void anotherTryHasAnotherOrder_data();
    void anotherTryHasAnotherOrder();
    void theBestTryCounts();
    void triesAreLeft_data();
    void triesAreLeft();
};

void TestQuiz::marks_data()
{
    QTest::addColumn<QuizQuestion>("question");
    QTest::addColumn<QuizAnswer>("answer");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char* name, const QuizQuestion& question, const QuizAnswer& answer, int points,
                         bool isRight) { QTest::newRow(name) << question << answer << points << isRight; };

    row("the one right choice", choice({1}), chosen({1}), 100, true);
    row("another choice", choice({1}), chosen({0}), 0, false);
    row("the exact set, in any order", choice({0, 2}), chosen({2, 0}), 100, true);
    row("a part of the set counts nothing", choice({0, 2}), chosen({0}), 0, false);
    row("one more than the set counts nothing", choice({0, 2}), chosen({0, 1, 2}), 0, false);
    row("a choice said twice is one", choice({1}), chosen({1, 1}), 100, true);
    row("two points", choice({0}, 2), chosen({0}), 200, true);
    row("whoever does not know has none", choice({0}), {{0}, {}, true}, 0, false);
    row("nothing chosen where nothing is right is no answer", choice({}), chosen({}), 0, false);
    row("true or false", {QuestionKind::TrueFalse, 1, {0}, {}}, chosen({0}), 100, true);
    row("false or true", {QuestionKind::TrueFalse, 1, {1}, {}}, chosen({0}), 0, false);

    const QList<QStringList> two{{u"échéance"_s, u"date limite"_s}, {u"montant"_s}};
    row("both key words", text(two), typed(u"Le montant et la date limite"_s), 100, true);
    row("half of them is right, with half a point", text(two), typed(u"le montant"_s), 50, true);
    row("neither", text(two), typed(u"la facture"_s), 0, false);
    row("the same said twice is one", text(two), typed(u"échéance, date limite"_s), 50, true);
    const QList<QStringList> three{{u"nom"_s}, {u"montant"_s}, {u"date"_s}};
    row("one of three is not half", text(three), typed(u"la date"_s), 33, false);
    row("two of three", text(three), typed(u"la date, le nom"_s), 67, true);
    row("two of three, on two points", text(three, 2), typed(u"date nom"_s), 133, true);
    row("no accents", text(two), typed(u"ECHEANCE montant"_s), 100, true);
    row("accents that the key word has not", text({{u"ete"_s}}), typed(u"Été"_s), 100, true);
    row("composed in two signs", text({{u"été"_s}}), typed(u"e\u0301te\u0301"_s), 100, true);
    row("the plural", text({{u"facture"_s}}), typed(u"mes factures."_s), 100, true);
    row("not inside another word", text({{u"pin"_s}}), typed(u"mon opinion"_s), 0, false);
    const QStringList ends{u"*zahlung"_s};
    row("a star before: at the end of a word", text({ends}), typed(u"die Ratenzahlung."_s), 100, true);
    row("a star before: the whole word", text({ends}), typed(u"Zahlung"_s), 100, true);
    row("a star before: not where the word goes on", text({ends}), typed(u"Zahlungsfrist"_s), 0, false);
    const QStringList inside{u"*zahlung*"_s};
    row("stars around: inside a word", text({inside}), typed(u"Ratenzahlungsplan"_s), 100, true);
    row("stars around: at its end", text({inside}), typed(u"mit Ratenzahlung"_s), 100, true);
    row("stars around: at its beginning", text({inside}), typed(u"Zahlungsfrist!"_s), 100, true);
    row("stars around: not in two words", text({inside}), typed(u"zahl ung"_s), 0, false);
    row("stars, accents and two words", text({{u"*käufer frist"_s}}), typed(u"Verkaufer Frist"_s), 100, true);
    row("after an apostrophe, typed or curly", text({{u"échéance"_s}}), typed(u"l'échéance"_s), 100, true);
    row("two words with more spaces", text({{u"date limite"_s}}), typed(u"La  date\n limite"_s), 100, true);
    row("a hyphen is a space", text({{u"e-mail"_s}}), typed(u"un e mail"_s), 100, true);
    row("no key words: any answer", text({}), typed(u"bof"_s), 100, true);
    row("no key words, nothing written", text({}), typed(u" \n"_s), 0, false);
    row("no key words, signs only", text({}), typed(u"?!"_s), 0, false);
    row("whoever does not know, whatever is written", text({}), {{}, u"bof"_s, true}, 0, false);
}

void TestQuiz::marks()
{
    QFETCH(QuizQuestion, question);
    QFETCH(QuizAnswer, answer);
    QFETCH(int, points);
    QFETCH(bool, isRight);
    const QuizMark mark = core::marked(question, answer);
    QCOMPARE(mark.points, points);
    QCOMPARE(mark.isRight, isRight);
}

void TestQuiz::aKeyWordIsWrittenSo_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char* way : {"date", "*zahlung", "*zahlung*", "date limite", "*été"})
        QTest::newRow(way) << true;
    for (const char* way : {"", "*", "**", "*ab", "*ab*", "zahlung*", "za*lung", "**zahlung", "?!", "*???*"})
        QTest::newRow(qPrintable(u"not « %1 »"_s.arg(QString::fromUtf8(way)))) << false;
}

void TestQuiz::aKeyWordIsWrittenSo()
{
    QFETCH(bool, isOne);
    QString way = QString::fromUtf8(QTest::currentDataTag());
    if (way.startsWith(u"not « "_s))
        way = way.mid(6).chopped(2);
    QCOMPARE(core::isKeyWord(way), isOne);
}

void TestQuiz::scores_data()
{
    QTest::addColumn<QList<int>>("possible"); // points
    QTest::addColumn<QList<int>>("reached"); // hundredths
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isPassed");
    const auto row
        = [](const char* name, const QList<int>& possible, const QList<int>& reached, int percent,
              bool isPassed) { QTest::newRow(name) << possible << reached << percent << isPassed; };

    row("all right", {1, 1, 1, 1}, {100, 100, 100, 100}, 100, true);
    row("three of four", {1, 1, 1, 1}, {100, 0, 100, 100}, 75, true);
    row("two of three", {1, 1, 1}, {100, 100, 0}, 67, false);
    row("seventy, exactly", {7, 3}, {700, 0}, 70, true);
    row("sixty-nine and a half is shown and counts as seventy", {1, 1}, {100, 39}, 70, true);
    row("a little less is sixty-nine", {1, 1}, {100, 38}, 69, false);
    row("half a point makes the difference", {1, 1, 1, 1, 1}, {100, 100, 100, 50, 0}, 70, true);
    row("a question with more points weighs more", {3, 1}, {300, 0}, 75, true);
    row("none right", {1, 1}, {0, 0}, 0, false);
    row("left before the end", {1, 1, 1}, {100}, 33, false);
    row("no question is never passed", {}, {}, 0, false);
}

void TestQuiz::scores()
{
    QFETCH(QList<int>, possible);
    QFETCH(QList<int>, reached);
    QFETCH(int, percent);
    QFETCH(bool, isPassed);
    QList<QuizQuestion> questions;
    for (const int points : possible)
        questions.append(choice({0}, points));
    QList<QuizMark> marks;
    int right = 0;
    for (const int points : reached) {
        marks.append({points, points > 0});
        right += points > 0 ? 1 : 0;
    }
    const core::QuizScore expected{static_cast<int>(possible.size()), right, percent, isPassed};
    QCOMPARE(core::scoreOf(questions, marks, core::kQuizPassMark), expected);
}

void TestQuiz::anAnswerIsGiven_data()
{
    QTest::addColumn<QuizAnswer>("answer");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QuizAnswer() << false;
    QTest::newRow("a choice") << chosen({0}) << true;
    QTest::newRow("words") << typed(u"oui"_s) << true;
    QTest::newRow("spaces") << typed(u"  "_s) << false;
    QTest::newRow("signs") << typed(u"…"_s) << false;
    QTest::newRow("« Je ne sais pas »") << QuizAnswer{{}, {}, true} << true;
}

void TestQuiz::anAnswerIsGiven()
{
    QFETCH(QuizAnswer, answer);
    QFETCH(bool, expected);
    QCOMPARE(answer.isGiven(), expected);
}

void TestQuiz::anotherTryHasAnotherOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {3, 4, 5})
        QTest::addRow("%d choices", count) << count;
}

void TestQuiz::anotherTryHasAnotherOrder()
{
    QFETCH(int, count);
    for (quint32 seed = 0; seed < 20; ++seed) {
        QList<int> before;
        for (int attempt = 1; attempt <= 6; ++attempt) {
            const QList<int> order = core::choiceOrder(count, seed, attempt);
            QCOMPARE(core::choiceOrder(count, seed, attempt), order); // while one thinks it stays
            QVERIFY(order != before);
            QList<int> sorted = order;
            std::sort(sorted.begin(), sorted.end());
            for (int i = 0; i < count; ++i)
                QCOMPARE(sorted.at(i), i);
            before = order;
        }
    }
    QCOMPARE(core::choiceOrder(2, 5, 1), (QList<int>{0, 1}));
    QCOMPARE(core::choiceOrder(2, 5, 2), (QList<int>{0, 1}));
}

void TestQuiz::theBestTryCounts()
{
    const auto attempt = [](int number, int percent, bool isPassed) {
        core::QuizAttempt one;
        one.number = number;
        one.score = {4, percent / 25, percent, isPassed};
        return one;
    };
    QVERIFY(!core::bestOf({}));
    const QList<core::QuizAttempt> tries{attempt(1, 50, false), attempt(2, 100, true), attempt(3, 75, true)};
    QCOMPARE(core::bestOf(tries)->number, 2);
    const QList<core::QuizAttempt> equals{attempt(1, 50, false), attempt(2, 50, false)};
    QCOMPARE(core::bestOf(equals)->number, 2);
    // Once the pass mark was lower: passed stays passed.
    const QList<core::QuizAttempt> lower{attempt(1, 60, true), attempt(2, 65, false)};
    QCOMPARE(core::bestOf(lower)->number, 1);
}

void TestQuiz::triesAreLeft_data()
{
    QTest::addColumn<QList<core::QuizAttempt>>("attempts");
    QTest::addColumn<std::optional<int>>("tries");
    QTest::addColumn<std::optional<int>>("expected");
    const auto attempt = [](int number, bool isPassed, bool counts = true) {
        return core::QuizAttempt{{}, u"P09"_s, number, {}, {4, 2, isPassed ? 100 : 50, isPassed}, counts};
    };
    using Tries = std::optional<int>;
    using Attempts = QList<core::QuizAttempt>;
    const Attempts two{attempt(1, false), attempt(2, false)};
    QTest::newRow("no number of tries") << two << Tries() << Tries();
    QTest::newRow("not begun") << Attempts() << Tries(3) << Tries(3);
    QTest::newRow("two of three") << two << Tries(3) << Tries(1);
    QTest::newRow("two of two") << two << Tries(2) << Tries(0);
    QTest::newRow("fewer are allowed than were taken") << two << Tries(1) << Tries(0);
    QTest::newRow("passed at the last one")
        << Attempts{attempt(1, false), attempt(2, true)} << Tries(2) << Tries();
    QTest::newRow("passed before") << Attempts{attempt(1, true), attempt(2, false)} << Tries(2) << Tries();
    QTest::newRow("passed before tries were given back")
        << Attempts{attempt(1, true, false), attempt(2, false)} << Tries(1) << Tries();
    QTest::newRow("given back") << Attempts{attempt(1, false, false), attempt(2, false, false)} << Tries(2)
                                << Tries(2);
    QTest::newRow("given back and taken")
        << Attempts{attempt(1, false, false), attempt(2, false)} << Tries(1) << Tries(0);
}

void TestQuiz::triesAreLeft()
{
    QFETCH(QList<core::QuizAttempt>, attempts);
    QFETCH(std::optional<int>, tries);
    QFETCH(std::optional<int>, expected);
    QCOMPARE(core::triesLeft(attempts, tries), expected);
}

QTEST_APPLESS_MAIN(TestQuiz)
#include "tst_quiz.moc"
