// « Faire le point » at the real window, with a keyboard: every kind of question, what is said after each
// answer, the result, another try, and the way back to a step.

#include "browser/address.h"
#include "coach/engine/coach.h"
#include "coach/overlay/finished_page.h"
#include "coach/overlay/quiz_page.h"
#include "desk/look.h"
#include "desk/seat.h"
#include "kit/icon_label.h"
#include "kit/text_area.h"
#include "kit/theme_scope.h"
#include "services/classroom/pack_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/quiz_service.h"
#include "services/classroom/settings_service.h"
#include "support/limited_quiz.h"
#include "support/window_test.h"

#include <QJsonDocument>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class Learner final : public Seat
{
public:
    Learner()
    {
        if (!isReady)
            return;
        window().resize(1366, 768);
        isReady = sitDown(u"monique.delvaux@messagerie.example"_s);
        const QDateTime now = runtime->clock().nowUtc();
        const auto learner = runtime->coach().learner();
        isReady = isReady && learner
            && runtime->progress().keep({learner->id, u"P09"_s, 1, now, now, false, 0, {}});
    }
    coach::Coach& coach() { return runtime->coach(); }
    bool goTo(const QUrl& url)
    {
        tab()->go(url);
        QCoreApplication::processEvents();
        return typist->isAt(url.path());
    }
    QString text(const QString& name)
    {
        if (auto* label = on<QLabel>(name))
            return label->text();
        auto* label = on<kit::IconLabel>(name);
        return label ? label->text() : QString();
    }
    // Ticks those choices with the space bar, by what they say.
    void tick(const QStringList& answers)
    {
        for (const QString& answer : answers) {
            QAbstractButton* choice = nullptr;
            for (QAbstractButton* one : tab()->page()->findChildren<QAbstractButton*>()) {
                if (one->text() == answer)
                    choice = one;
            }
            QVERIFY2(choice, qPrintable(answer));
            choice->setFocus(Qt::TabFocusReason);
            typist->press(Qt::Key_Space);
            QVERIFY(choice->isChecked());
        }
    }
    void goOn()
    {
        QVERIFY(typist->reach(u"quizContinueButton"_s));
        typist->press(Qt::Key_Return);
    }
    QStringList choices()
    {
        QStringList texts;
        for (int i = 1; auto* choice = on<QAbstractButton>(u"answerChoice%1"_s.arg(i)); ++i)
            texts.append(choice->text());
        return texts;
    }
    void picture(const QString& name)
    {
        if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
            window().grab().save(u"%1/%2.png"_s.arg(where, name));
    }
    // Q09 of a pack: done, with one question and so many tries.
    void mayTry(int tries)
    {
        VERIFY_OK(runtime->packs().put(support::limitedQuiz(tries)));
        const QDateTime now = runtime->clock().nowUtc();
        VERIFY_OK(runtime->progress().keep({coach().learner()->id, u"Q09"_s, 1, now, now, false, 0, {}}));
    }
    void answerOne(bool isRight)
    {
        tick({isRight ? u"Faux"_s : u"Vrai"_s});
        goOn();
        goOn();
    }
    // P09 from its first question to its result, all right, or the first one wrong.
    void answerAll(bool isFirstRight)
    {
        tick({isFirstRight ? u"La date limite, près du montant"_s : u"La date de la facture"_s});
        goOn();
        goOn();
        tick({u"Le montant"_s, u"La communication structurée"_s, u"Le numéro de compte d’Electruc"_s});
        goOn();
        goOn();
        tick({u"Faux"_s});
        goOn();
        goOn();
        on<kit::TextArea>(u"answerEdit"_s)->setFocus(Qt::TabFocusReason);
        typist->write(u"l'ECHEANCE, et le prix"_s);
        goOn();
        goOn();
    }
};

} // namespace

class TestQuizPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void itIsOfferedAtTheEndOfAnExercise();
    void eachAnswerIsExplained();
    void whoeverDoesNotKnowIsTold();
    void theResultIsInWordsAndFigures();
    void aPassedOneStaysWithTheExercise();
    void seeingAPointAgainLeadsToItsStep();
    void anotherLanguageKeepsWhatIsWritten();
    void someTriesAreAllowed();
    void whatIsPassedIsNeverClosed();
    void withoutQuestionsThereIsNoPage();
};

#define LEARNER(name)                                                                                        \
    Learner name;                                                                                            \
    QVERIFY(name.isReady)

void TestQuizPage::itIsOfferedAtTheEndOfAnExercise()
{
    LEARNER(monique);
    QVERIFY(monique.goTo(coach::overlay::FinishedPage::url(u"P09"_s)));
    auto* button = monique.on<QAbstractButton>(u"quizButton"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Faire le point\u00A0: 4 questions"_s);
    monique.picture(u"quiz-offered"_s);
    QVERIFY(monique.typist->reach(u"quizButton"_s));
    monique.typist->press(Qt::Key_Return);
    QVERIFY(monique.typist->isAt(u"faire-le-point"_s));
    QCOMPARE(monique.text(u"quizPlaceText"_s), u"Question 1 sur 4"_s);
    QVERIFY(monique.typist->reach(u"answerChoice1"_s));
    QVERIFY(
        monique.on<QWidget>(u"questionText"_s)->accessibleName().startsWith(u"Question 1 sur 4. Qu’est"_s));
    monique.picture(u"quiz-question"_s);
    // An exercise without questions has its page as ever.
    QVERIFY(monique.goTo(coach::overlay::FinishedPage::url(u"P07"_s)));
    QVERIFY(!monique.on<QAbstractButton>(u"quizButton"_s));
}

void TestQuizPage::eachAnswerIsExplained()
{
    LEARNER(monique);
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"P09"_s)));
    const QPoint place = monique.on<QWidget>(u"quizContinueButton"_s)->mapTo(&monique.window(), QPoint());
    QVERIFY(!monique.on<QWidget>(u"quizContinueButton"_s)->isEnabled()); // not before an answer
    monique.tick({u"La date de la facture"_s});
    monique.goOn();
    QCOMPARE(monique.text(u"verdictText"_s), u"Pas encore."_s);
    QCOMPARE(monique.text(u"pointsText"_s), u"0 point sur 1"_s);
    QVERIFY(monique.text(u"whyText"_s).contains(u"C’est le jour où la facture a été faite"_s));
    QCOMPARE(monique.text(u"rightAnswerText"_s), u"La date limite, près du montant"_s);
    QVERIFY(monique.text(u"explanationText"_s).startsWith(u"La date limite est en haut"_s));
    QVERIFY(monique.on<QWidget>(u"verdictText"_s)->accessibleName().startsWith(u"Pas encore. 0 point"_s));
    QCOMPARE(monique.typist->focus()->objectName(), u"quizContinueButton"_s);
    QCOMPARE(monique.on<QWidget>(u"quizContinueButton"_s)->mapTo(&monique.window(), QPoint()), place);
    monique.picture(u"quiz-wrong"_s);
    monique.goOn();

    // The exact set: one of them is missing.
    QCOMPARE(monique.text(u"quizPlaceText"_s), u"Question 2 sur 4"_s);
    monique.picture(u"quiz-several"_s);
    monique.tick({u"Le montant"_s, u"Le code EAN"_s});
    monique.goOn();
    QVERIFY(monique.text(u"whyText"_s).contains(u"raccordement"_s));
    QCOMPARE(monique.tab()->page()->findChildren<QWidget*>(u"rightAnswerText"_s).size(), 3);
    monique.goOn();

    QCOMPARE(monique.choices(), (QStringList{u"Vrai"_s, u"Faux"_s}));
    monique.tick({u"Faux"_s});
    monique.goOn();
    QCOMPARE(monique.text(u"verdictText"_s), u"C’est juste."_s);
    QVERIFY(!monique.on<QWidget>(u"whyText"_s));
    monique.goOn();

    // One of two key words: right, with half the points, and the other is told.
    QVERIFY(monique.on<QWidget>(u"answerEdit"_s)->hasFocus());
    monique.typist->write(u"La SOMME"_s);
    monique.picture(u"quiz-text"_s);
    const auto* field = monique.on<QWidget>(u"answerEdit"_s);
    QCOMPARE(field->font(), kit::ThemeScope::of(field).fontFor(kit::TextType::Body));
    monique.window().look().forceTextPercent(150);
    QTRY_COMPARE(field->font(), kit::ThemeScope::of(field).fontFor(kit::TextType::Body));
    monique.window().look().forceTextPercent(100);
    monique.window().look().forceTheme(kit::ThemeName::Dark);
    const auto ink = [field] { return field->palette().color(QPalette::Text); };
    QTRY_COMPARE(ink(), kit::ThemeScope::of(field).palette().color(QPalette::Text));
    QVERIFY(ink().lightness() > 128);
    monique.picture(u"quiz-text-dark"_s);
    monique.window().look().forceTheme(kit::ThemeName::Light);
    monique.goOn();
    QCOMPARE(monique.text(u"verdictText"_s), u"C’est juste."_s);
    QCOMPARE(monique.text(u"pointsText"_s), u"0,5 point sur 1"_s);
    QVERIFY(monique.text(u"rightAnswerText"_s).startsWith(u"Le montant à payer"_s));
    monique.goOn();
    QCOMPARE(monique.text(u"scoreText"_s), u"2 sur 4"_s);
    // What was typed is nowhere: the journal tells figures.
    QCOMPARE(monique.told(u"exercise.quiz"_s).size(), 1);
    const auto lines = data::JournalRepository(monique.runtime->worldStore().database()).all().value();
    for (const core::JournalEntry& line : lines)
        QVERIFY(!QJsonDocument(line.attributes).toJson().toLower().contains("somme"));
}

void TestQuizPage::whoeverDoesNotKnowIsTold()
{
    LEARNER(monique);
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"P09"_s)));
    QVERIFY(monique.typist->reach(u"unsureAnswerButton"_s));
    monique.typist->press(Qt::Key_Space);
    QVERIFY(monique.text(u"verdictText"_s).startsWith(u"Vous ne savez pas encore"_s));
    QVERIFY(monique.text(u"whyText"_s).startsWith(u"Une facture a plusieurs dates"_s));
    QCOMPARE(monique.text(u"pointsText"_s), u"0 point sur 1"_s);
    QCOMPARE(monique.typist->focus()->objectName(), u"quizContinueButton"_s);
    monique.picture(u"quiz-unsure"_s);
}

void TestQuizPage::theResultIsInWordsAndFigures()
{
    LEARNER(monique);
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"P09"_s)));
    const QStringList first = monique.choices();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(monique.typist->reach(u"unsureAnswerButton"_s));
        monique.typist->press(Qt::Key_Space);
        monique.goOn();
    }
    QCOMPARE(monique.text(u"resultTitle"_s), u"Pas encore, et ce n’est pas grave"_s);
    QCOMPARE(monique.text(u"scoreText"_s), u"0 sur 4"_s);
    QVERIFY(!monique.on<QWidget>(u"tryText"_s)); // one try is no history
    monique.picture(u"quiz-not-yet"_s);
    QVERIFY(monique.typist->reach(u"quizAgainButton"_s));
    monique.typist->press(Qt::Key_Return);
    QCOMPARE(monique.text(u"quizPlaceText"_s), u"Question 1 sur 4"_s);
    const QStringList second = monique.choices();
    QVERIFY(first != second);
    QCOMPARE(QSet<QString>(first.cbegin(), first.cend()), QSet<QString>(second.cbegin(), second.cend()));
    monique.answerAll(false);
    QCOMPARE(monique.text(u"resultTitle"_s), u"Bravo Monique, c’est acquis\u00A0!"_s);
    QCOMPARE(monique.text(u"scoreText"_s), u"3 sur 4"_s);
    QCOMPARE(
        monique.text(u"scoreWords"_s), u"3 bonnes réponses sur 4, soit 75\u00A0% des points. Essai 2."_s);
    const auto tries = monique.tab()->page()->findChildren<kit::IconLabel*>(u"tryText"_s);
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.at(0)->text(), u"Essai 1, le 25/11/2026\u00A0: 0 sur 4, pas encore"_s);
    QCOMPARE(tries.at(1)->text(), u"Essai 2, le 25/11/2026\u00A0: 3 sur 4, réussi"_s);
    monique.picture(u"quiz-passed"_s);
    monique.goOn();
    QVERIFY(monique.typist->isAt(u"exercice-reussi"_s));
    QCOMPARE(monique.text(u"quizStateText"_s), u"Réussi avec le questionnaire\u00A0: 3 sur 4."_s);
}

void TestQuizPage::aPassedOneStaysWithTheExercise()
{
    LEARNER(monique);
    const auto isMarked = [&] {
        for (const coach::ExerciseOverview& row : monique.coach().overview()) {
            if (row.exercise->id == u"P09")
                return row.isQuizPassed && row.state == coach::ExerciseState::Done;
        }
        return false;
    };
    QVERIFY(!isMarked());
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"P09"_s)));
    monique.answerAll(true);
    QVERIFY(isMarked());
    // Another try that does not pass takes nothing away.
    const core::Learner learner = *monique.coach().learner();
    VERIFY_OK(monique.runtime->quizzes().keep(
        learner.id, monique.persona->supplyPoint.id, u"P09"_s, {4, 1, 25, false}));
    QVERIFY(isMarked());
    QVERIFY(monique.goTo(browser::deskUrl()));
    QTRY_VERIFY(monique.on<QAbstractButton>(u"exerciseRow-P09"_s));
    QVERIFY(monique.on<QAbstractButton>(u"exerciseRow-P09"_s)
                ->accessibleName()
                .endsWith(u"Réussi, avec le questionnaire"_s));
    monique.picture(u"quiz-desk"_s);
}

void TestQuizPage::seeingAPointAgainLeadsToItsStep()
{
    LEARNER(monique);
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"P09"_s)));
    monique.answerAll(false);
    auto* button = monique.on<QAbstractButton>(u"seeAgainButton1"_s);
    QVERIFY(button && !monique.on<QAbstractButton>(u"seeAgainButton2"_s));
    QVERIFY(button->text().endsWith(u"Trouver la date limite"_s));
    QVERIFY(monique.typist->reach(u"seeAgainButton1"_s));
    monique.typist->press(Qt::Key_Return);
    QTRY_VERIFY(monique.coach().run());
    const coach::ExerciseRun& run = *monique.coach().run();
    QCOMPARE(run.exercise().id, u"P09"_s);
    QCOMPARE(run.exercise().steps.at(run.current()).id, u"due"_s);
    QCOMPARE(run.doneCount(), run.exercise().steps.size() - 1);
    monique.picture(u"quiz-see-again"_s);
    // That step, and the exercise is at its end again.
    QVERIFY(monique.coach().run()->answer(monique.coach().run()->choices()->right));
    QVERIFY(monique.typist->isAt(u"exercice-reussi"_s));
}

void TestQuizPage::anotherLanguageKeepsWhatIsWritten()
{
    LEARNER(monique);
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"P09"_s)));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(monique.typist->reach(u"unsureAnswerButton"_s));
        monique.typist->press(Qt::Key_Space);
        monique.goOn();
    }
    monique.typist->write(u"Betrag"_s);
    services::Settings settings = monique.runtime->settings().settings();
    settings.language = core::Language::German;
    VERIFY_OK(monique.runtime->settings().change(settings));
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(monique.tab()->page(), &event);
    QVERIFY(monique.text(u"questionText"_s).startsWith(u"Nennen Sie zwei Dinge"_s));
    QCOMPARE(monique.on<kit::TextArea>(u"answerEdit"_s)->text(), u"Betrag"_s);
    monique.goOn();
    QVERIFY(monique.text(u"explanationText"_s).startsWith(u"Wie viel und bis wann"_s));
}

void TestQuizPage::someTriesAreAllowed()
{
    const QString noneLeft = u"Vous avez utilisé vos 2 essais. L’exercice reste réussi. Votre formateur peut "
                             "vous en redonner."_s;
    LEARNER(monique);
    monique.mayTry(2);
    QVERIFY(monique.goTo(coach::overlay::FinishedPage::url(u"Q09"_s)));
    QVERIFY(monique.text(u"quizStateText"_s).endsWith(u"Prenez votre temps. Il vous reste 2 essais."_s));
    QVERIFY(monique.typist->reach(u"quizButton"_s));
    monique.typist->press(Qt::Key_Return);
    monique.answerOne(false);
    QVERIFY(monique.text(u"meaningText"_s).endsWith(u"quand vous voulez. Il vous reste 1 essai."_s));
    QVERIFY(monique.typist->reach(u"quizAgainButton"_s));
    monique.typist->press(Qt::Key_Return);
    monique.answerOne(false);

    // None is left: nothing is taken away, and it is said wherever one would begin again.
    QCOMPARE(monique.text(u"resultTitle"_s), u"Pas encore, et ce n’est pas grave"_s);
    QCOMPARE(monique.text(u"meaningText"_s), noneLeft);
    const auto* again = monique.on<QWidget>(u"quizAgainButton"_s);
    QVERIFY(!again->isEnabled());
    QCOMPARE(again->accessibleDescription(), noneLeft);
    QVERIFY(monique.on<QWidget>(u"seeAgainButton1"_s)); // one may still look again
    monique.picture(u"quiz-no-try-left"_s);
    monique.goOn();
    QVERIFY(monique.typist->isAt(u"exercice-reussi"_s));
    QCOMPARE(monique.text(u"quizStateText"_s), u"Pas encore : 0 sur 1. "_s + noneLeft);
    const auto* button = monique.on<QWidget>(u"quizButton"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->accessibleDescription(), noneLeft);
    monique.picture(u"quiz-no-try-offered"_s);
    QVERIFY(monique.coach().recommended(u"Q09"_s).reason != core::NextReason::Quiz);

    // Its address shows the same instead of questions.
    QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"Q09"_s)));
    QVERIFY(!monique.on<QWidget>(u"questionText"_s));
    QCOMPARE(monique.text(u"meaningText"_s), noneLeft);
    QCOMPARE(monique.text(u"quizPlaceText"_s), u"C’est terminé."_s);
    QVERIFY(monique.typist->reach(u"quizContinueButton"_s));
    monique.picture(u"quiz-closed"_s);

    // The trainer gives them back while one looks at it.
    const core::Learner learner = *monique.coach().learner();
    VERIFY_OK(
        monique.runtime->quizzes().giveTriesBack(learner.id, monique.persona->supplyPoint.id, u"Q09"_s));
    QVERIFY(monique.text(u"meaningText"_s).endsWith(u"Il vous reste 2 essais."_s));
    QVERIFY(monique.typist->reach(u"quizAgainButton"_s));
    monique.typist->press(Qt::Key_Return);
    QCOMPARE(monique.text(u"quizPlaceText"_s), u"Question 1 sur 1"_s);
    monique.answerOne(true);
    QCOMPARE(monique.text(u"resultTitle"_s), u"Bravo Monique, c’est acquis !"_s);
}

void TestQuizPage::whatIsPassedIsNeverClosed()
{
    LEARNER(monique);
    monique.mayTry(1);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(monique.goTo(coach::overlay::QuizPage::url(u"Q09"_s)));
        QCOMPARE(monique.text(u"quizPlaceText"_s), u"Question 1 sur 1"_s);
        monique.answerOne(i == 0);
        QVERIFY(monique.on<QWidget>(u"quizAgainButton"_s)->isEnabled());
        QVERIFY(monique.goTo(coach::overlay::FinishedPage::url(u"Q09"_s)));
        QCOMPARE(monique.text(u"quizStateText"_s), u"Réussi avec le questionnaire : 1 sur 1."_s);
    }
}

void TestQuizPage::withoutQuestionsThereIsNoPage()
{
    LEARNER(monique);
    for (const QString& exercise : {u"P07"_s, u"Z99"_s, QString()}) {
        monique.tab()->go(coach::overlay::QuizPage::url(exercise));
        QCoreApplication::processEvents();
        QTRY_VERIFY(!monique.on<QWidget>(u"quizContinueButton"_s));
    }
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestQuizPage>(argc, argv);
}

#include "tst_quiz_page.moc"
