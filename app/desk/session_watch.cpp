#include "desk/session_watch.h"

#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "coach/overlay/announce.h"
#include "kit/button.h"
#include "kit/dialog.h"
#include "kit/text.h"
#include "services/accounts/session_service.h"
#include "services/classroom/settings_service.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

enum Answer { Stay, SignOut, TooLate };

// Seconds left at which the sentence changes: few enough to be read calmly.
constexpr std::array kMoments{SessionWatch::kWarningMinutes * 60, 60, 30, 10, 0};

bool isActivity(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

SessionWatch::SessionWatch(services::SessionService& session, services::SettingsService& settings,
    browser::BrowserShell& shell, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_shell(shell)
    , m_window(window)
{
    m_silence.setSingleShot(true);
    m_countdown.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &SessionWatch::warn);
    connect(&m_countdown, &QTimer::timeout, this, &SessionWatch::countDown);
    connect(&session, &services::SessionService::signedIn, this, &SessionWatch::begin);
    connect(&session, &services::SessionService::signedOut, this, &SessionWatch::end);
    connect(&session, &services::SessionService::endingSoon, this, &SessionWatch::warn);
    connect(&settings, &services::SettingsService::changed, this, &SessionWatch::arm);
    // Once the tab has settled: its page may still be getting what it shows.
    connect(
        &shell, &browser::BrowserShell::pageShown, this,
        [this] {
            if (browser::Tab* tab = m_shell.currentTab())
                giveBack(*tab);
        },
        Qt::QueuedConnection);
    shell.installEventFilter(this);
}

void SessionWatch::setMinute(std::chrono::milliseconds length)
{
    m_minute = length;
    arm();
}

void SessionWatch::setResting(bool resting)
{
    if (m_isResting == resting)
        return;
    m_isResting = resting;
    if (resting) {
        m_silence.stop();
        m_countdown.stop();
        return;
    }
    if (m_dialog) {
        m_moment = qMax(0, m_moment - 1);
        countDown();
    } else {
        arm();
        if (m_warnsWhenShown)
            warn();
    }
}

void SessionWatch::farewell()
{
    m_session.forget();
    m_warnsWhenShown = false;
    m_kept.clear();
    m_sentAway.clear();
    m_owner = {};
}

void SessionWatch::begin(core::AccountId account)
{
    m_owner = account;
    arm();
    QTimer::singleShot(0, this, &SessionWatch::comeBack);
}

void SessionWatch::end()
{
    m_silence.stop();
    m_countdown.stop();
    qApp->removeEventFilter(this);
    if (m_dialog)
        m_dialog->done(TooLate);
    dropQuestions();
    for (int i = 0; i < m_shell.tabCount(); ++i) {
        const browser::Tab* tab = m_shell.tabAt(i);
        if (tab->isPrivate() && tab->page()->hasUnsentInput())
            m_kept.keep(m_owner.value(), tab->url(), tab->page()->saveForm());
    }
    // Whoever signs out leads to a page of its own first.
    QTimer::singleShot(0, this, &SessionWatch::leavePrivatePages);
}

void SessionWatch::dropQuestions()
{
    const auto closes = [this](const QWidget* host) {
        for (int i = 0; i < m_shell.tabCount(); ++i) {
            const browser::Tab* tab = m_shell.tabAt(i);
            if (tab->isPrivate() && (tab->page() == host || tab->page()->isAncestorOf(host)))
                return true;
        }
        return false;
    };
    for (auto* dialog : m_window.findChildren<kit::Dialog*>()) {
        if (dialog->host() && closes(dialog->host()))
            dialog->cancel();
    }
}

void SessionWatch::arm()
{
    const int minutes = m_settings.inForce().sessionMinutes;
    if (minutes <= 0 || !m_session.isSignedIn() || m_dialog || m_isResting) {
        m_silence.stop();
        qApp->removeEventFilter(this);
        return;
    }
    m_silence.start(m_minute * qMax(1, minutes - kWarningMinutes));
    qApp->installEventFilter(this);
}

double SessionWatch::stillness() const
{
    if (m_dialog)
        return 1;
    if (!m_silence.isActive() || m_silence.interval() == 0)
        return 0;
    return 1 - static_cast<double>(m_silence.remainingTime()) / m_silence.interval();
}

bool SessionWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (m_silence.isActive() && isActivity(event->type()))
        m_silence.start();
    if (watched == &m_shell && event->type() == QEvent::Show && m_warnsWhenShown)
        QTimer::singleShot(0, this, &SessionWatch::warn);
    return QObject::eventFilter(watched, event);
}

void SessionWatch::warn()
{
    m_warnsWhenShown = !m_shell.isVisible() || m_isResting;
    if (m_warnsWhenShown || m_dialog || !m_session.isSignedIn())
        return;
    m_silence.stop();
    // A note that cannot be written keeps nobody from being warned.
    (void)m_session.noteWarned();
    m_dialog = new kit::Dialog(&m_window, tr("Êtes-vous toujours là\u00A0?"));
    m_dialog->setObjectName(u"sessionEndDialog"_s);
    m_dialog->setLead(
        tr("Pour votre sécurité, Electruc va vous déconnecter. Ce que vous avez écrit est gardé."));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_leftText = new kit::Text({}, kit::TextType::Strong, kit::TextTone::Auto, body);
    m_leftText->setObjectName(u"timeLeftText"_s);
    column->addWidget(m_leftText);
    m_dialog->setBody(body);
    m_dialog->setSafeResult(Stay);
    m_dialog->addButton(tr("Rester connecté"), Stay, true)->setObjectName(u"stayButton"_s);
    m_dialog->addButton(tr("Me déconnecter"), SignOut)->setObjectName(u"endSessionButton"_s);
    connect(m_dialog, &kit::Dialog::finished, this, &SessionWatch::answered);
    m_moment = 0;
    countDown();
    m_dialog->open();
    QApplication::alert(&m_window);
}

void SessionWatch::countDown()
{
    const int seconds = kMoments.at(static_cast<std::size_t>(m_moment));
    if (seconds == 0) {
        // Ended all the same when it could not be noted.
        (void)m_session.expire();
        return;
    }
    if (m_leftText) {
        m_leftText->setText(left(seconds));
        if (m_moment > 0)
            coach::overlay::announce(*m_leftText, left(seconds));
    }
    ++m_moment;
    m_countdown.start(m_minute * (seconds - kMoments.at(static_cast<std::size_t>(m_moment))) / 60);
}

QString SessionWatch::left(int seconds)
{
    if (seconds >= 120)
        return tr("Il vous reste 2 minutes.");
    if (seconds >= 60)
        return tr("Il vous reste 1 minute.");
    return seconds >= 30 ? tr("Il vous reste 30 secondes.") : tr("Il vous reste quelques secondes.");
}

void SessionWatch::answered(int answer)
{
    m_countdown.stop();
    m_dialog = nullptr;
    if (answer == Stay) {
        (void)m_session.noteExtended();
        arm();
    } else if (answer == SignOut && !m_session.signOut()) {
        m_session.forget(); // nobody stays signed in who wanted to leave
    }
}

void SessionWatch::leavePrivatePages()
{
    if (m_session.isSignedIn())
        return;
    for (int i = 0; i < m_shell.tabCount(); ++i) {
        browser::Tab* tab = m_shell.tabAt(i);
        if (!tab->isPrivate())
            continue;
        tab->reload(); // which leads to the sign-in
        m_sentAway.append(tab);
    }
}

void SessionWatch::comeBack()
{
    for (const QPointer<browser::Tab>& tab : std::exchange(m_sentAway, {})) {
        // The one in front goes on by itself.
        if (!tab || tab == m_shell.currentTab() || !m_session.isSignedIn())
            continue;
        tab->reload();
        giveBack(*tab);
    }
}

void SessionWatch::giveBack(browser::Tab& tab)
{
    if (!m_session.isSignedIn() || !tab.isPrivate() || tab.isLoading())
        return;
    const auto form = m_kept.take(m_owner.value(), tab.url());
    if (!form)
        return;
    tab.page()->restoreForm(*form);
    (void)m_session.noteRestored();
    tab.page()->showNotice({browser::Tone::Info, tr("Vous revoilà. Rien n’est perdu."),
        tr("Ce que vous aviez écrit est revenu. Relisez-le, puis envoyez-le.")});
}

} // namespace desk
