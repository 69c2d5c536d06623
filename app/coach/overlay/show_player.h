#pragma once

#include "coach/engine/play.h"
#include "coach/overlay/hand.h"
#include "coach/overlay/hand_cursor.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace coach {
class Coach;
class ExerciseRun;
} // namespace coach

namespace coach::overlay {

class ShowBar;

// How calm « Montre-moi » is, in ms.
struct Pace
{
    int move = 900; // of the hand to a control
    int read = 1500; // at least, for what is said
    int readCharacter = 40; // more for each character of it
    int key = 110; // between two characters typed
    int settle = 900; // after a gesture
    int patience = 8000; // for a page or a control that does not come
    int minute = 2500; // how long a minute of the session lasts, once its end was announced
};

// Plays the exercise of the coach by itself in a window: real events on the real controls, a drawn hand, and
// a card that says what is done.
class ShowPlayer final : public QObject
{
    Q_OBJECT

public:
    enum class End { Finished, Stopped, Failed };

    // shownPage: host and path, as exercises write them. All of it outlives this; the run may end before.
    ShowPlayer(Coach& coach, QWidget& window, std::function<QString()> shownPage, const Pace& pace);
    ~ShowPlayer() override;

    void start(); // with the step where the run is
    void pauseOrGoOn();
    void next(); // waits no longer for what is being waited for
    void stop();
    bool isPaused() const { return m_left >= 0; }
    QString failure() const { return m_failure; } // which gesture could not be made; for whoever writes it

Q_SIGNALS:
    void over(coach::overlay::ShowPlayer::End end); // after it, the card's button asks to close
    void closeAsked();

private:
    void after(int ms, std::function<void()> what);
    void playStep();
    void playAction();
    void seek();
    void point(QWidget* target);
    void act();
    void makeGesture(QWidget& target);
    void typeNext();
    void gestureDone();
    void awaitStep();
    void closeWhatIsOpen();
    void end(End end);
    void fail(const QString& why);
    QWidget* targetNow() const;
    const PlayAction& action() const;

    Coach& m_coach;
    QWidget& m_window;
    std::function<QString()> m_shownPage;
    Pace m_pace;
    Hand m_hand;
    QPointer<HandCursor> m_cursor; // goes with a menu that closes while it is over it
    ShowBar* m_bar = nullptr;
    QTimer m_timer;
    std::function<void()> m_what; // when the timer ends
    int m_left = -1; // ms that were left when it was paused; -1: it is not
    QDeadlineTimer m_deadline;
    QPointer<ExerciseRun> m_run;
    qsizetype m_step = 0;
    qsizetype m_action = 0;
    int m_times = 0; // an action that is repeated was made
    QPointer<QWidget> m_target;
    QString m_text; // what is left to type
    bool m_isOver = false;
    // A click that opens a dialog comes back when the dialog has closed: nobody may go before that.
    bool m_isInGesture = false;
    bool m_closeAfterGesture = false;
    QString m_failure;
};

} // namespace coach::overlay
