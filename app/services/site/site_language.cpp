#include "services/site/site_language.h"

#include "core/event_names.h"
#include "data/accounts/preference_repository.h"
#include "data/accounts/profile_repository.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "services/classroom/settings_service.h"
#include "services/journal.h"

using namespace Qt::StringLiterals;

namespace services {
namespace {

const QString kLanguage = u"siteLanguage"_s; // the preference: fr, nl…

} // namespace

SiteLanguage::SiteLanguage(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const SettingsService& settings)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(&m_settings, &SettingsService::changed, this, [this](const Settings& now) {
        if (now.language != m_room) // what cannot be written now is written at the next change
            static_cast<void>(writeInLanguageOfRoom(m_room).has_value());
        Q_EMIT changed(language());
    });
}

core::Language SiteLanguage::language() const
{
    return m_chosen.value_or(m_settings.language());
}

core::Result<void> SiteLanguage::choose(core::Language language, core::AccountId account)
{
    if (!m_persona.isValid())
        return {};
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const QString code = core::languageCode(language);
    data::Database& world = m_world.database();
    if (auto put = data::PreferenceRepository(world).put(m_persona, kLanguage, code); !put)
        return put;
    if (account.isValid()) {
        if (auto set = data::ProfileRepository(world).setLanguage(account, language); !set)
            return set;
    }
    auto noted = useCase->note(m_persona, core::events::kPreferenceChanged, kLanguage, {{u"value"_s, code}});
    if (!noted)
        return noted;
    if (auto committed = useCase->commit(); !committed)
        return committed;
    m_chosen = language;
    Q_EMIT changed(language);
    return {};
}

core::Result<std::optional<core::Language>> SiteLanguage::chosenBy(
    data::WorldStore& world, core::SupplyPointId persona)
{
    const auto kept = data::PreferenceRepository(world.database()).all(persona);
    if (!kept)
        return kept.error();
    const QString code = kept->value(kLanguage);
    return code.isEmpty() ? std::optional<core::Language>() : core::languageFromCode(code);
}

core::Result<void> SiteLanguage::writeInLanguageOfRoom(core::Language former)
{
    const core::Language room = m_settings.settings().language;
    if (room == former)
        return {};
    data::Database& world = m_world.database();
    auto transaction = data::Transaction::begin(world);
    if (!transaction)
        return transaction.error();
    if (auto set = data::ProfileRepository(world).moveLanguageUnlessChosen(former, room, kLanguage); !set)
        return set;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_room = room;
    return {};
}

void SiteLanguage::welcome(core::SupplyPointId persona)
{
    m_persona = persona;
    const auto kept = chosenBy(m_world, persona);
    m_chosen = kept ? kept.value() : std::nullopt; // unreadable: the machine's, as for a new person
    Q_EMIT changed(language());
}

void SiteLanguage::farewell()
{
    m_persona = {};
    m_chosen.reset();
    Q_EMIT changed(language());
}

} // namespace services
