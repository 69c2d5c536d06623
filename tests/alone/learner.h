#pragma once

#include "alone/hand.h"
#include "coach/engine/exercise.h"
#include "core/accounts/account.h"
#include "core/classroom/learner.h"
#include "desk/main_window.h"
#include "support/test_runtime.h"

#include <optional>

namespace alone {

// What is printed on the card of one's person.
struct Card
{
    QString firstName;
    QString lastName;
    QString email;
    QString password; // empty while there is no account
    QString clientNumber;
    QString ean; // in groups, as it is printed
};

// The first to whom the exercise is offered, or the one of that first name, at the real window with a hand,
// from « Qui êtes-vous ? » on: she takes her place, opens the exercise on the desk and chooses « À moi ».
class Learner final
{
public:
    Learner(Way way, const QString& exercise, const QString& firstName = {});
    ~Learner();

    bool isReady();
    QString trouble() const; // empty while all went well
    Hand& hand() { return *m_hand; }
    support::TestRuntime& runtime() { return m_runtime; }
    desk::MainWindow& window() { return *m_window; }
    // The world tells what a person would see on a drawing or on paper; the rest is read on the screen.
    const core::Persona& persona() const { return *m_persona; }

    // The page shown: www.electruc.example/aide, bureau:
    QString page() const;
    void awaitPage(const QString& page); // a * at its end stands for anything
    // The step that the exercise's panel stands at, counted from 1.
    void awaitStep(int step);

    void open(const QString& address); // writes it into the address bar
    // Writes what the card says into the page of sign-in that is shown, and presses its button.
    void signIn();
    void enterCustomerArea(); // from the desk, signing in
    const Card& card(); // opened once, by its menu, and closed
    void answer(const QString& text); // the question of the step: the choice that says so

    void awaitExplained(const QString& beginning = {}); // the coach says what went otherwise
    void quitExercise();
    QString numberToWrite(); // the phone number that the step gives
    QString strongestMonth(); // of the chart shown
    // The questions that close it, where it has some: from the page that says bravo, without a mistake, and
    // back to it.
    void doQuiz();
    void doItAgain(); // from the page that says bravo, alone too
    bool hasDoneIt(); // the page that says bravo stands there, and the exercise is kept as done alone

private:
    void sitDown();
    void answerQuestion(const coach::ClosingQuestion& question);

    Way m_way;
    support::TestRuntime m_runtime;
    QString m_exercise;
    core::Learner m_learner;
    std::optional<core::Persona> m_persona;
    std::unique_ptr<desk::MainWindow> m_window;
    std::unique_ptr<Hand> m_hand;
    std::optional<Card> m_card;
};

} // namespace alone
