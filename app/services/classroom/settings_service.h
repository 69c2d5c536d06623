#pragma once

#include "core/accounts/invitation.h"
#include "core/classroom/need.h"
#include "core/language.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>

#include <array>
#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

enum class ThemeChoice { Light, Dark, Contrast };

// As it is stored: light, dark, contrast.
QString themeCode(ThemeChoice theme);
std::optional<ThemeChoice> themeFromCode(const QString& code);

inline constexpr std::array kTextPercents{100, 115, 130, 150, 175, 200};

// 0: never.
inline constexpr std::array kSessionMinutes{0, 5, 10, 15, 30};

// E-18, E-19: what the trainer may choose for the letters.
inline constexpr std::array kLetterDays{7, 14, 30, 60, 90};
inline constexpr std::array kLetterTries{3, 5, 10};
inline constexpr std::array kLetterLockMinutes{5, 15, 30, 60};

// How long somebody makes no progress before they are « À aider ».
inline constexpr std::array kStillMinutes{2, 3, 5, 8, 10, 15, 20, 30};

// 0: never.
inline constexpr std::array kResetIdleMinutes{0, 15, 30, 60, 120};

// Settings of the machine, one typed table with defaults (app/services/classroom/settings_service.cpp).
struct Settings
{
    core::Language language = core::Language::French;
    ThemeChoice theme = ThemeChoice::Light;
    int textPercent = 100; // one of kTextPercents
    bool fullScreen = false;
    bool classroomMode = false; // over the whole screen, and closing asks for the trainer's code
    bool paymentCode = true; // the QR code on invoices
    bool cookieBanner = false; // electruc.example asks about its cookies at the first visit
    bool passwordOffer = false; // the browser offers to keep the password of a site
    int sessionMinutes = 0; // of silence after which electruc.example signs out, one of kSessionMinutes
    bool resetAtStart = false; // the group's reset, at each start of the program
    int resetIdleMinutes = 0; // of silence before it comes by itself, one of kResetIdleMinutes
    int resetHour = -1; // of the day in Belgium at which it does, 0 to 23; -1: never
    core::InvitationRules letters; // each one of those above
    int stillMinutes = core::NeedRule().stillMinutes; // one of kStillMinutes
    QString groupFile; // the usual list of people (E-70), a path on this machine; empty: none
    QByteArray windowGeometry;

    friend bool operator==(const Settings&, const Settings&) = default;
};

// What an exercise needs around it while it is done, over the settings: it is never kept.
struct ExerciseNeeds
{
    bool cookieBanner = false;
    bool passwordOffer = false;
    int sessionMinutes = 0; // 0: as set
    bool mailLesson = false; // the mailbox asks whether its messages to judge are true

    friend bool operator==(const ExerciseNeeds&, const ExerciseNeeds&) = default;
};

class SettingsService final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsService(data::ClassroomStore& classroom);

    const Settings& settings() const { return m_settings; } // as the trainer chose
    Settings inForce() const; // with what the exercise being done needs
    // In which the program speaks: as forced, otherwise as set.
    core::Language language() const { return m_forced.value_or(m_settings.language); }
    // As the command line wishes, until the trainer chooses another one. It is never kept.
    void forceLanguage(core::Language language);
    void setExerciseNeeds(const ExerciseNeeds& needs);
    const ExerciseNeeds& exerciseNeeds() const { return m_needs; }
    // Reads what was kept; an impossible value becomes the default. Announces a change, as after a reset of
    // everything.
    core::Result<void> load();
    // Keeps all of it in one transaction, then announces it. An impossible text size becomes the nearest one.
    core::Result<void> change(const Settings& settings);

Q_SIGNALS:
    void changed(const services::Settings& settings);

private:
    data::ClassroomStore& m_classroom;
    Settings m_settings;
    ExerciseNeeds m_needs;
    std::optional<core::Language> m_forced;
};

} // namespace services
