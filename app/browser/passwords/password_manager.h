#pragma once

#include "core/id.h"

#include <QObject>
#include <QString>

#include <optional>

namespace services {
class PasswordKeeper;
class SettingsService;
struct KeptPassword;
} // namespace services

namespace browser {

class BrowserShell;
class PasswordBubble;
class Sites;
class Tab;

// « Enregistrer le mot de passe ? »: asks after a sign-in while the trainer wants it, and fills in
// what was kept at the next one. Yes is not a fault; the browser says what follows from it on a shared PC.
class PasswordManager final : public QObject
{
    Q_OBJECT

public:
    // All outlive it; it belongs to shell.
    PasswordManager(services::PasswordKeeper& keeper, const services::SettingsService& settings,
        const Sites& sites, BrowserShell& shell, QWidget& window);

    PasswordBubble* bubble() const { return m_bubble; }
    void openList(); // « Mots de passe gardés »: each can be forgotten
    void farewell(); // the person leaves

private:
    struct Offer
    {
        core::SupplyPointId persona;
        QString host;
        QString login;
        QString password;
    };

    void offer(const QString& host, const QString& login, const QString& password);
    void answer(int answer);
    void fill(Tab& tab);
    enum class Offers { Nothing, List };
    // What follows from a choice, with one button to go on, and one to the list where it helps.
    void explain(const QString& title, const QString& text, Offers offers = Offers::Nothing);
    void tellFilled(const services::KeptPassword& own);
    void tellOthers(const services::KeptPassword& others);

    services::PasswordKeeper& m_keeper;
    const services::SettingsService& m_settings;
    const Sites& m_sites;
    BrowserShell& m_shell;
    QWidget& m_window;
    PasswordBubble* m_bubble = nullptr;
    std::optional<Offer> m_offer; // what the bubble asks about
};

} // namespace browser
