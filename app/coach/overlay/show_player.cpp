#include "coach/overlay/show_player.h"

#include "coach/engine/coach.h"
#include "coach/engine/condition.h"
#include "coach/overlay/play_gesture.h"
#include "coach/overlay/show_bar.h"
#include "kit/dialog.h"

#include <QApplication>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace coach::overlay {
namespace {

constexpr int kLook = 50; // ms between two looks for what is waited for
constexpr int kMostTimes = 12; // of a click that is repeated

int keyOf(const QString& name)
{
    return name == u"Tab"_s   ? Qt::Key_Tab
        : name == u"Escape"_s ? Qt::Key_Escape
        : name == u"Space"_s  ? Qt::Key_Space
                              : Qt::Key_Return;
}

} // namespace

ShowPlayer::ShowPlayer(Coach& coach, QWidget& window, std::function<QString()> shownPage, const Pace& pace)
    : m_coach(coach)
    , m_window(window)
    , m_shownPage(std::move(shownPage))
    , m_pace(pace)
    , m_hand(window)
    , m_cursor(new HandCursor(&window))
    , m_bar(new ShowBar(&window))
{
    m_timer.setSingleShot(true);
    // What comes next is taken out first: a gesture may open a dialog and come back only when that closes.
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto what = std::exchange(m_what, {}))
            what();
    });
    connect(m_bar, &ShowBar::pauseAsked, this, &ShowPlayer::pauseOrGoOn);
    connect(m_bar, &ShowBar::nextAsked, this, &ShowPlayer::next);
    // Later: what asks may be the key that the hand's own window is handling.
    connect(m_bar, &ShowBar::stopAsked, this, &ShowPlayer::stop, Qt::QueuedConnection);
}

ShowPlayer::~ShowPlayer() = default;

void ShowPlayer::start()
{
    m_run = m_coach.run();
    m_bar->say(tr("Montre-moi"), tr("Regardez : l’exercice se fait tout seul. Rien ne change chez vous."));
    after(m_pace.read * 2, [this] { playStep(); });
}

void ShowPlayer::after(int ms, std::function<void()> what)
{
    m_what = std::move(what);
    if (isPaused())
        m_left = ms;
    else
        m_timer.start(ms);
}

void ShowPlayer::pauseOrGoOn()
{
    if (m_isOver)
        return;
    if (isPaused()) {
        m_timer.start(std::exchange(m_left, -1));
    } else {
        m_left = qMax(0, m_timer.remainingTime());
        m_timer.stop();
    }
    m_bar->setPaused(isPaused());
}

void ShowPlayer::next()
{
    if (m_isOver || !m_what)
        return;
    m_left = -1;
    m_bar->setPaused(false);
    m_timer.start(0);
}

void ShowPlayer::stop()
{
    if (m_isOver) {
        Q_EMIT closeAsked();
        return;
    }
    end(End::Stopped);
    m_closeAfterGesture = m_isInGesture;
    if (!m_isInGesture)
        Q_EMIT closeAsked();
}

void ShowPlayer::end(End end)
{
    m_isOver = true;
    m_timer.stop();
    m_what = {};
    closeWhatIsOpen();
    if (m_cursor)
        m_cursor->hide();
    if (end == End::Finished)
        m_bar->sayEnd(tr("C’est fait"), tr("Voilà, l’exercice est fini. À vous maintenant !"));
    else if (end == End::Failed)
        m_bar->sayEnd(tr("La suite ne peut pas être montrée"),
            tr("Vous pouvez faire l’exercice vous-même : chaque étape a trois indices."));
    Q_EMIT over(end);
}

// A menu or a dialog that a gesture opened: the gesture comes back when it closes.
void ShowPlayer::closeWhatIsOpen()
{
    if (QMenu* menu = m_hand.openMenu())
        menu->close();
    const auto dialogs = m_window.findChildren<kit::Dialog*>();
    for (auto dialog = dialogs.crbegin(); dialog != dialogs.crend(); ++dialog)
        (*dialog)->cancel();
}

void ShowPlayer::fail(const QString& why)
{
    if (m_run)
        m_failure = u"%1, step %2, gesture %3: %4"_s.arg(m_run->exercise().id,
            m_run->exercise().steps.value(m_step).id, QString::number(m_action + 1), why);
    qWarning("« Montre-moi » stops: %s", qPrintable(m_failure));
    end(End::Failed);
}

const PlayAction& ShowPlayer::action() const
{
    return m_run->exercise().steps.at(m_step).play.at(m_action);
}

void ShowPlayer::playStep()
{
    if (!m_run || m_run->isFinished()) {
        end(m_run ? End::Finished : End::Stopped);
        return;
    }
    m_step = m_run->current();
    m_action = 0;
    playAction();
}

void ShowPlayer::playAction()
{
    m_deadline.setRemainingTime(m_pace.patience);
    m_times = 0;
    const QList<PlayAction>& play = m_run->exercise().steps.at(m_step).play;
    while (m_action < play.size() && play.at(m_action).onlyIf && !m_run->holdsNow(*play.at(m_action).onlyIf))
        ++m_action;
    if (m_action == m_run->exercise().steps.at(m_step).play.size())
        awaitStep();
    else
        seek();
}

// Until the state that the step wants is reached.
void ShowPlayer::awaitStep()
{
    if (!m_run || m_run->isDone(m_step))
        playStep();
    else if (m_deadline.hasExpired())
        fail(u"all was done, and the step is not"_s);
    else
        after(kLook, [this] { awaitStep(); });
}

QWidget* ShowPlayer::targetNow() const
{
    if (action().kind == PlayAction::Kind::Answer) {
        const auto choices = m_run->choices();
        return choices ? m_hand.see(u"answerButton%1"_s.arg(choices->right + 1)) : nullptr;
    }
    if (action().kind == PlayAction::Kind::Choose && !action().entry.isEmpty())
        return m_hand.openMenu();
    if (action().object.isEmpty())
        return action().kind == PlayAction::Kind::Press ? QApplication::focusWidget() : &m_window;
    return m_hand.see(action().object);
}

void ShowPlayer::seek()
{
    if (!m_run) {
        end(End::Stopped);
        return;
    }
    const bool isThere = action().page.isEmpty() || pageFits(action().page, m_shownPage());
    QWidget* target = isThere ? targetNow() : nullptr;
    if (target && action().kind == PlayAction::Kind::Wait)
        gestureDone();
    else if (target)
        point(target);
    else if (m_deadline.hasExpired())
        fail(isThere ? u"there is no %1"_s.arg(action().object)
                     : u"the page is %1, not %2"_s.arg(m_shownPage(), action().page));
    else
        after(kLook, [this] { seek(); });
}

void ShowPlayer::point(QWidget* target)
{
    m_target = target;
    Hand::bringIntoSight(*target);
    const QString own = action().words.in(m_run->language());
    const QString words = own.isEmpty() ? wordsFor(action(), target) : own;
    const auto steps = static_cast<int>(m_run->exercise().steps.size());
    if (target->window() == &m_window)
        m_bar->keepOff(QRect(target->mapTo(&m_window, QPoint()), target->size()));
    m_bar->say(tr("Montre-moi · étape %1 sur %2").arg(m_step + 1).arg(steps), words);
    if (!m_cursor)
        m_cursor = new HandCursor(&m_window);
    m_cursor->moveTo(*target, m_times == 0 ? m_pace.move : 0);
    const int reading = m_pace.read + m_pace.readCharacter * static_cast<int>(words.size());
    after(m_times == 0 ? qMax(m_pace.move, reading) : m_pace.settle, [this] { act(); });
}

void ShowPlayer::act()
{
    if (!m_run) {
        end(End::Stopped);
        return;
    }
    if (!m_target || !m_target->isVisible()) { // the page was made anew meanwhile
        seek();
        return;
    }
    const QPointer<QWidget> target = m_target;
    if (action().kind == PlayAction::Kind::Type) {
        const QString& wanted = action().text.in(m_run->language());
        const auto text = m_run->filled(wanted);
        if (!text) {
            fail(u"%1 cannot be told for this person"_s.arg(wanted));
            return;
        }
        m_text = *text;
        Hand::beginTyping(*target);
        typeNext();
        return;
    }
    if (m_cursor)
        m_cursor->press();
    after(m_pace.settle, [this] { gestureDone(); });
    m_isInGesture = true;
    makeGesture(*target);
    m_isInGesture = false;
    if (m_closeAfterGesture)
        Q_EMIT closeAsked();
}

void ShowPlayer::makeGesture(QWidget& target)
{
    switch (action().kind) {
    case PlayAction::Kind::Click:
    case PlayAction::Kind::Answer:
        Hand::clickOn(target);
        break;
    case PlayAction::Kind::Press:
        Hand::pressKey(target, keyOf(action().key));
        break;
    case PlayAction::Kind::Choose:
        if (const QString why = choose(
                target, action(), m_run->filled(action().text.in(m_run->language())).value_or(QString()));
            !why.isEmpty())
            fail(why);
        break;
    case PlayAction::Kind::Silence:
        m_run->fallSilent();
        break;
    case PlayAction::Kind::Type:
    case PlayAction::Kind::Look:
    case PlayAction::Kind::Wait:
        break;
    }
}

void ShowPlayer::typeNext()
{
    if (m_text.isEmpty() || !m_target) {
        after(m_pace.settle, [this] { gestureDone(); });
        return;
    }
    const QChar character = m_text.front();
    m_text.remove(0, 1);
    after(m_pace.key, [this] { typeNext(); });
    Hand::typeCharacter(*m_target, character);
}

void ShowPlayer::gestureDone()
{
    if (!m_run) {
        end(End::Stopped);
        return;
    }
    if (action().again)
        m_run->look(); // once too often would be seen
    if (action().again && !m_run->isDone(m_step) && ++m_times < kMostTimes) {
        seek();
        return;
    }
    ++m_action;
    playAction();
}

} // namespace coach::overlay
