#include "services/accounts/preference_service.h"

#include "data/accounts/preference_repository.h"
#include "data/transaction.h"
#include "data/world_store.h"

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

PreferenceService::PreferenceService(data::WorldStore& world)
    : m_world(world)
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
    auto transaction = data::Transaction::begin(m_world.database());
    if (!transaction)
        return transaction.error();
    data::PreferenceRepository repository(m_world.database());
    if (preferences.textPercent) {
        const auto put = repository.put(persona, kTextPercent, QString::number(*preferences.textPercent));
        if (!put)
            return put;
    }
    if (preferences.theme) {
        const auto put = repository.put(persona, kTheme, themeCode(*preferences.theme));
        if (!put)
            return put;
    }
    return transaction->commit();
}

} // namespace services
