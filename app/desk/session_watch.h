#pragma once

#include "browser/kept_input.h"
#include "core/accounts/account.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace browser {
class BrowserShell;
class Tab;
} // namespace browser
namespace kit {
class Dialog;
class Text;
} // namespace kit
namespace services {
class SessionService;
class SettingsService;
} // namespace services

namespace desk {

// The session of electruc.example seen from the window: after a long silence, when the trainer wants
// it, or when the trainer ends it, a dialog warns two minutes before the end. However a session ends, its
// pages close in every tab; what was typed there comes back once the same person signed in again.
class SessionWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kWarningMinutes = 2;

    // All outlive it; it belongs to window.
    SessionWatch(services::SessionService& session, services::SettingsService& settings,
        browser::BrowserShell& shell, QWidget& window);

    void farewell(); // the person leaves: nothing is kept
    // Everybody rests: no silence counts, no warning comes; one that is open begins its last minutes anew
    // after.
    void setResting(bool resting);
    // How much of the silence before the warning went by, from 0; 1: the warning is shown.
    double stillness() const;
    // How long a minute lasts here; one minute unless a test is in a hurry.
    void setMinute(std::chrono::milliseconds length);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(core::AccountId account);
    void end();
    void dropQuestions(); // of the pages that close
    void arm(); // counts the silence from now on
    void warn();
    void countDown(); // says how long is left, and waits until that is another sentence
    void answered(int answer);
    void leavePrivatePages();
    void comeBack(); // the tabs that were sent to sign in
    void giveBack(browser::Tab& tab);
    static QString left(int seconds);

    services::SessionService& m_session;
    services::SettingsService& m_settings;
    browser::BrowserShell& m_shell;
    QWidget& m_window;

    core::AccountId m_owner; // who signed in last
    browser::KeptInput m_kept;
    QList<QPointer<browser::Tab>> m_sentAway;
    std::chrono::milliseconds m_minute{std::chrono::minutes(1)};
    QTimer m_silence;
    QTimer m_countdown;
    int m_moment = 0; // of the countdown
    bool m_isResting = false;
    bool m_warnsWhenShown = false; // the trainer has the window just now
    QPointer<kit::Dialog> m_dialog;
    QPointer<kit::Text> m_leftText;
};

} // namespace desk
