#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/language.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;
class SettingsService;

// The language of electruc.example (E-43): what the person at this machine chose on the site, else the
// machine's. The browser and the coach keep the machine's, so that nobody who picks a foreign language is
// left alone. The choice lies with the persona in the world: a reset takes it away.
class SiteLanguage final : public QObject
{
    Q_OBJECT

public:
    SiteLanguage(
        data::WorldStore& world, Journal& journal, const core::Clock& clock, const SettingsService& settings);

    core::Language language() const;
    // account: of who is signed in; its letters and mails come in that language too. Journal:
    // preference.changed. While nobody sits here, nothing happens.
    core::Result<void> choose(core::Language language, core::AccountId account);
    // What a persona chose, whoever sits here; none: nothing yet.
    static core::Result<std::optional<core::Language>> chosenBy(
        data::WorldStore& world, core::SupplyPointId persona);

    // Whoever has not chosen a language and has that of the room is written to in the one that the trainer
    // sets: mails, texts, papers. It is done at each change of that setting; to be called after the world was
    // replaced by the one of the content, which is in French.
    core::Result<void> worldReplaced() { return writeInLanguageOfRoom(core::Language::French); }

    void welcome(core::SupplyPointId persona); // takes over what this person chose
    void farewell(); // back to the machine's language

Q_SIGNALS:
    void changed(core::Language language);

private:
    core::Result<void> writeInLanguageOfRoom(core::Language former);

    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
    const SettingsService& m_settings;
    core::Language m_room = core::Language::French; // the setting when it was looked at last
    core::SupplyPointId m_persona; // none while nobody sits here
    std::optional<core::Language> m_chosen;
};

} // namespace services
