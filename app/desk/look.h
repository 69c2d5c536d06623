#pragma once

#include "core/id.h"
#include "kit/theme.h"
#include "services/accounts/preference_service.h"

#include <QObject>

#include <optional>

class QWidget;

namespace browser {
class BrowserShell;
}
namespace kit {
class ThemeScope;
}
namespace services {
class SettingsService;
}

namespace desk {

// How the window looks: the machine's settings, over them what the person who sits here chose, over all the
// wishes of the command line.
class Look final : public QObject
{
    Q_OBJECT

public:
    // window is dressed, and the bar of shell and strip with sizes of their own; all of it outlives this.
    Look(services::SettingsService& settings, services::PreferenceService& preferences,
        kit::ThemeScope& window, browser::BrowserShell& shell, QWidget& strip);

    void forceTheme(kit::ThemeName theme); // until the program ends, or somebody chooses
    void forceTextPercent(int percent);

    void welcome(core::SupplyPointId persona); // takes over what this person chose
    void farewell(); // back to the machine's settings

    void stepText(int by); // 0: back to the machine's size; nothing while nobody sits here
    void openSeeBetter();

private:
    kit::Theme wanted() const;
    void apply();
    void chooseText(int percent);
    void chooseTheme(services::ThemeChoice theme);

    services::SettingsService& m_settings;
    services::PreferenceService& m_preferenceStore;
    kit::ThemeScope& m_window;
    browser::BrowserShell& m_shell;
    kit::ThemeScope* m_stripScope;

    core::SupplyPointId m_persona; // none while nobody sits here
    services::Preferences m_preferences;
    std::optional<kit::ThemeName> m_forcedTheme;
    std::optional<int> m_forcedPercent;
};

} // namespace desk
