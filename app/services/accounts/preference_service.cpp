#include "services/accounts/preference_service.h"

#include "core/event_names.h"
#include "data/accounts/preference_repository.h"
#include "data/world_store.h"
#include "services/journal.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

const QString kTextPercent = u"text_percent"_s;
const QString kTheme = u"theme"_s;

bool isTextPercent(int percent)
{
    return std::find(kTextPercents.begin(), kTextPercents.end(), percent) != kTextPercents.end();
}

} // namespace

PreferenceService::PreferenceService(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
{
}

core::Result<Preferences> PreferenceService::preferences(core::SupplyPointId persona) const
{
    const auto kept = data::PreferenceRepository(m_world.database()).all(persona);
    if (!kept)
        return kept.error();
    Preferences preferences;
    if (const int percent = kept->value(kTextPercent).toInt(); isTextPercent(percent))
        preferences.textPercent = percent;
    preferences.theme = themeFromCode(kept->value(kTheme));
    return preferences;
}

core::Result<void> PreferenceService::keep(core::SupplyPointId persona, const Preferences& preferences)
{
    if (preferences.textPercent && !isTextPercent(*preferences.textPercent))
        return core::Error{core::ErrorCode::InvalidInput, u"text size %1"_s.arg(*preferences.textPercent)};
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto put = [&](const QString& name, const QString& value) -> core::Result<void> {
        if (auto kept = data::PreferenceRepository(m_world.database()).put(persona, name, value); !kept)
            return kept;
        return useCase->note(persona, core::events::kPreferenceChanged, name, {{u"value"_s, value}});
    };
    if (preferences.textPercent) {
        if (auto kept = put(kTextPercent, QString::number(*preferences.textPercent)); !kept)
            return kept;
    }
    if (preferences.theme) {
        if (auto kept = put(kTheme, themeCode(*preferences.theme)); !kept)
            return kept;
    }
    return useCase->commit();
}

} // namespace services
