#include "services/classroom/settings_service.h"

#include "data/classroom/setting_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

QString themeCode(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Contrast:
        return u"contrast"_s;
    case ThemeChoice::Light:
        break;
    }
    return u"light"_s;
}

std::optional<ThemeChoice> themeFromCode(const QString& code)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        if (themeCode(theme) == code)
            return theme;
    }
    return std::nullopt;
}

namespace {

int nearestTextPercent(int percent)
{
    int best = kTextPercents.front();
    for (const int candidate : kTextPercents) {
        if (qAbs(qint64{candidate} - percent) < qAbs(qint64{best} - percent))
            best = candidate;
    }
    return best;
}

// One of those offered; otherwise what holds unless somebody chose.
template <typename Offered> int possible(const Offered& offered, int value, int fallback)
{
    return std::find(offered.begin(), offered.end(), value) == offered.end() ? fallback : value;
}

// No limit rather than one that nobody chose.
int possibleSession(int minutes)
{
    return possible(kSessionMinutes, minutes, 0);
}

int possibleIdle(int minutes)
{
    return possible(kResetIdleMinutes, minutes, 0);
}

core::InvitationRules possibleLetters(const core::InvitationRules& wanted)
{
    const core::InvitationRules usual;
    return {possible(kLetterDays, wanted.days, usual.days), possible(kLetterTries, wanted.tries, usual.tries),
        possible(kLetterLockMinutes, wanted.lockMinutes, usual.lockMinutes)};
}

int possibleStill(int minutes)
{
    return possible(kStillMinutes, minutes, core::NeedRule().stillMinutes);
}

int possibleHour(int hour)
{
    return hour >= 0 && hour <= 23 ? hour : -1;
}

bool flag(const QString& text, bool fallback)
{
    return text == "1"_L1 ? true : text == "0"_L1 ? false : fallback;
}

QString flagText(bool on)
{
    return on ? u"1"_s : u"0"_s;
}

// One row per setting: its key, how it is written, how it is read. What cannot be read leaves the default.
struct Entry
{
    QLatin1StringView key;
    QString (*write)(const Settings&);
    void (*read)(Settings&, const QString&);
};

const std::array kEntries{
    Entry{"language"_L1, [](const Settings& s) { return core::languageCode(s.language); },
        [](Settings& s, const QString& text) { s.language = core::languageFromCode(text); }},
    Entry{"theme"_L1, [](const Settings& s) { return themeCode(s.theme); },
        [](Settings& s, const QString& text) { s.theme = themeFromCode(text).value_or(s.theme); }},
    Entry{"text_percent"_L1, [](const Settings& s) { return QString::number(s.textPercent); },
        [](Settings& s, const QString& text) {
            bool isNumber = false;
            const int percent = text.toInt(&isNumber);
            if (isNumber)
                s.textPercent = nearestTextPercent(percent);
        }},
    Entry{"full_screen"_L1, [](const Settings& s) { return flagText(s.fullScreen); },
        [](Settings& s, const QString& text) { s.fullScreen = flag(text, s.fullScreen); }},
    Entry{"classroom_mode"_L1, [](const Settings& s) { return flagText(s.classroomMode); },
        [](Settings& s, const QString& text) { s.classroomMode = flag(text, s.classroomMode); }},
    Entry{"payment_code"_L1, [](const Settings& s) { return flagText(s.paymentCode); },
        [](Settings& s, const QString& text) { s.paymentCode = flag(text, s.paymentCode); }},
    Entry{"cookie_banner"_L1, [](const Settings& s) { return flagText(s.cookieBanner); },
        [](Settings& s, const QString& text) { s.cookieBanner = flag(text, s.cookieBanner); }},
    Entry{"password_offer"_L1, [](const Settings& s) { return flagText(s.passwordOffer); },
        [](Settings& s, const QString& text) { s.passwordOffer = flag(text, s.passwordOffer); }},
    Entry{"session_minutes"_L1, [](const Settings& s) { return QString::number(s.sessionMinutes); },
        [](Settings& s, const QString& text) { s.sessionMinutes = possibleSession(text.toInt()); }},
    Entry{"reset_at_start"_L1, [](const Settings& s) { return flagText(s.resetAtStart); },
        [](Settings& s, const QString& text) { s.resetAtStart = flag(text, s.resetAtStart); }},
    Entry{"reset_idle_minutes"_L1, [](const Settings& s) { return QString::number(s.resetIdleMinutes); },
        [](Settings& s, const QString& text) { s.resetIdleMinutes = possibleIdle(text.toInt()); }},
    Entry{"reset_hour"_L1, [](const Settings& s) { return QString::number(s.resetHour); },
        [](Settings& s, const QString& text) {
            bool isNumber = false;
            const int hour = text.toInt(&isNumber);
            s.resetHour = isNumber ? possibleHour(hour) : -1;
        }},
    Entry{"letter_days"_L1, [](const Settings& s) { return QString::number(s.letters.days); },
        [](Settings& s, const QString& text) {
            s.letters.days = text.toInt();
            s.letters = possibleLetters(s.letters);
        }},
    Entry{"letter_tries"_L1, [](const Settings& s) { return QString::number(s.letters.tries); },
        [](Settings& s, const QString& text) {
            s.letters.tries = text.toInt();
            s.letters = possibleLetters(s.letters);
        }},
    Entry{"letter_lock_minutes"_L1, [](const Settings& s) { return QString::number(s.letters.lockMinutes); },
        [](Settings& s, const QString& text) {
            s.letters.lockMinutes = text.toInt();
            s.letters = possibleLetters(s.letters);
        }},
    Entry{"still_minutes"_L1, [](const Settings& s) { return QString::number(s.stillMinutes); },
        [](Settings& s, const QString& text) { s.stillMinutes = possibleStill(text.toInt()); }},
    Entry{"group_file"_L1, [](const Settings& s) { return s.groupFile; },
        [](Settings& s, const QString& text) { s.groupFile = text; }},
    Entry{"window_geometry"_L1,
        [](const Settings& s) { return QString::fromLatin1(s.windowGeometry.toBase64()); },
        [](Settings& s, const QString& text) {
            const auto decoded = QByteArray::fromBase64Encoding(
                text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            if (decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok)
                s.windowGeometry = decoded.decoded;
        }},
};

} // namespace

SettingsService::SettingsService(data::ClassroomStore& classroom)
    : m_classroom(classroom)
{
}

core::Result<void> SettingsService::load()
{
    const auto kept = data::SettingRepository(m_classroom.database()).all();
    if (!kept)
        return kept.error();
    Settings settings;
    for (const Entry& entry : kEntries) {
        const auto found = kept->constFind(QString(entry.key));
        if (found != kept->constEnd())
            entry.read(settings, *found);
    }
    if (m_settings == settings)
        return {};
    m_settings = settings;
    Q_EMIT changed(m_settings);
    return {};
}

Settings SettingsService::inForce() const
{
    Settings settings = m_settings;
    settings.cookieBanner = settings.cookieBanner || m_needs.cookieBanner;
    settings.passwordOffer = settings.passwordOffer || m_needs.passwordOffer;
    if (m_needs.sessionMinutes > 0)
        settings.sessionMinutes = m_needs.sessionMinutes;
    return settings;
}

void SettingsService::setExerciseNeeds(const ExerciseNeeds& needs)
{
    if (m_needs == needs)
        return;
    m_needs = needs;
    Q_EMIT changed(m_settings);
}

void SettingsService::forceLanguage(core::Language language)
{
    m_forced = language;
    Q_EMIT changed(m_settings);
}

core::Result<void> SettingsService::change(const Settings& settings)
{
    Settings wanted = settings;
    wanted.textPercent = nearestTextPercent(settings.textPercent);
    wanted.sessionMinutes = possibleSession(settings.sessionMinutes);
    wanted.resetIdleMinutes = possibleIdle(settings.resetIdleMinutes);
    wanted.resetHour = possibleHour(settings.resetHour);
    wanted.letters = possibleLetters(settings.letters);
    wanted.stillMinutes = possibleStill(settings.stillMinutes);
    if (wanted == m_settings)
        return {};

    data::Database& database = m_classroom.database();
    auto transaction = data::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    data::SettingRepository repository(database);
    for (const Entry& entry : kEntries) {
        if (auto put = repository.put(QString(entry.key), entry.write(wanted)); !put)
            return put.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    if (wanted.language != m_settings.language)
        m_forced.reset();
    m_settings = wanted;
    Q_EMIT changed(m_settings);
    return {};
}

} // namespace services
