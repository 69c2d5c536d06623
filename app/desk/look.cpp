#include "desk/look.h"

#include "browser/browser_bar.h"
#include "browser/browser_shell.h"
#include "desk/see_better_dialog.h"
#include "kit/theme_scope.h"
#include "services/classroom/settings_service.h"

#include <algorithm>

namespace desk {
namespace {

kit::ThemeName themeNameOf(services::ThemeChoice choice)
{
    switch (choice) {
    case services::ThemeChoice::Dark:
        return kit::ThemeName::Dark;
    case services::ThemeChoice::Contrast:
        return kit::ThemeName::Contrast;
    case services::ThemeChoice::Light:
        break;
    }
    return kit::ThemeName::Light;
}

services::ThemeChoice themeChoiceOf(kit::ThemeName name)
{
    switch (name) {
    case kit::ThemeName::Dark:
        return services::ThemeChoice::Dark;
    case kit::ThemeName::Contrast:
        return services::ThemeChoice::Contrast;
    case kit::ThemeName::Light:
        break;
    }
    return services::ThemeChoice::Light;
}

} // namespace

Look::Look(services::SettingsService& settings, services::PreferenceService& preferences,
    kit::ThemeScope& window, browser::BrowserShell& shell, QWidget& strip)
    : QObject(&window)
    , m_settings(settings)
    , m_preferenceStore(preferences)
    , m_window(window)
    , m_shell(shell)
    , m_stripScope(new kit::ThemeScope(&strip))
{
    connect(&settings, &services::SettingsService::changed, this, &Look::apply);
    connect(&shell, &browser::BrowserShell::smallerClicked, this, [this] { stepText(-1); });
    connect(&shell, &browser::BrowserShell::largerClicked, this, [this] { stepText(1); });
    connect(&shell, &browser::BrowserShell::normalSizeAsked, this, [this] { stepText(0); });
    apply();
}

void Look::forceTheme(kit::ThemeName theme)
{
    m_forcedTheme = theme;
    apply();
}

void Look::forceTextPercent(int percent)
{
    m_forcedPercent = percent;
    apply();
}

void Look::welcome(core::SupplyPointId persona)
{
    m_persona = persona;
    m_preferences = m_preferenceStore.preferences(persona).value_or(services::Preferences());
    apply();
}

void Look::farewell()
{
    m_persona = {};
    m_preferences = {};
    apply();
}

kit::Theme Look::wanted() const
{
    const services::Settings& settings = m_settings.settings();
    const kit::ThemeName name
        = m_forcedTheme.value_or(themeNameOf(m_preferences.theme.value_or(settings.theme)));
    const int percent = m_preferences.textPercent.value_or(m_forcedPercent.value_or(settings.textPercent));
    return kit::Theme(name, percent);
}

void Look::apply()
{
    const kit::Theme theme = wanted();
    m_window.apply(theme);
    m_shell.applyChromeTheme(theme);
    m_stripScope->apply(theme.withTextCap(browser::BrowserShell::kChromeTextCap));
    const int percent = theme.textPercent();
    m_shell.bar()->setTextPercent(
        percent, percent > services::kTextPercents.front(), percent < services::kTextPercents.back());
}

void Look::stepText(int by)
{
    if (!m_persona.isValid())
        return;
    const int now = wanted().textPercent();
    int next = m_settings.settings().textPercent;
    if (by != 0) {
        const auto& steps = services::kTextPercents;
        const auto found = std::lower_bound(steps.begin(), steps.end(), now) - steps.begin();
        next
            = steps.at(static_cast<size_t>(std::clamp<std::ptrdiff_t>(found + by, 0, std::ssize(steps) - 1)));
    }
    chooseText(next);
}

void Look::chooseText(int percent)
{
    m_preferences.textPercent = percent;
    // A size that cannot be kept still serves until the person leaves.
    (void)m_preferenceStore.keep(m_persona, {percent, std::nullopt});
    apply();
}

void Look::chooseTheme(services::ThemeChoice theme)
{
    m_preferences.theme = theme;
    m_forcedTheme.reset(); // whoever sits here decides now
    (void)m_preferenceStore.keep(m_persona, {std::nullopt, theme});
    apply();
}

void Look::openSeeBetter()
{
    const kit::Theme now = wanted();
    auto* dialog = new SeeBetterDialog(m_shell.window(), themeChoiceOf(now.name()), now.textPercent());
    connect(dialog, &SeeBetterDialog::themeChosen, this, &Look::chooseTheme);
    connect(dialog, &SeeBetterDialog::textPercentChosen, this, &Look::chooseText);
    dialog->open();
}

} // namespace desk
