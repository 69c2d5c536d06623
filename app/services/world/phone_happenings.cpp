#include "services/world/phone_happenings.h"

#include "data/accounts/persona_repository.h"
#include "data/phone/text_repository.h"
#include "data/transaction.h"
#include "data/world_store.h"

namespace services {

PhoneHappenings::PhoneHappenings(data::WorldStore& world, Journal& journal, const core::Clock& clock)
    : m_world(world)
    , m_clock(clock)
    , m_texts(world, clock)
    , m_calls(world, journal, clock)
{
}

core::Result<QList<core::SupplyPointId>> PhoneHappenings::people(core::SupplyPointId person) const
{
    if (person.isValid())
        return QList<core::SupplyPointId>{person};
    const auto personas = data::PersonaRepository(m_world.database()).all();
    if (!personas)
        return personas.error();
    QList<core::SupplyPointId> all;
    for (const core::Persona& persona : personas.value())
        all.append(persona.supplyPoint.id);
    return all;
}

core::Result<int> PhoneHappenings::text(core::SupplyPointId person, const QString& templateId) const
{
    const auto who = people(person);
    if (!who)
        return who.error();
    for (const core::SupplyPointId one : who.value()) {
        if (const auto sent = m_texts.send({one, templateId, {}, {}}); !sent)
            return sent.error();
    }
    return static_cast<int>(who->size());
}

core::Result<void> PhoneHappenings::bringText(core::SupplyPointId person, const QString& templateId) const
{
    auto useCase = data::Transaction::begin(m_world.database());
    if (!useCase)
        return useCase.error();
    const auto there
        = data::TextRepository(m_world.database()).list(person, core::TextPlace::Inbox, m_clock.nowUtc());
    if (!there)
        return there.error();
    for (const core::TextMessage& one : there.value()) {
        if (one.templateId == templateId && !one.read)
            return {};
    }
    const auto sent = text(person, templateId);
    return sent ? useCase->commit() : sent.error();
}

core::Result<void> PhoneHappenings::bringCall(core::SupplyPointId person, const QString& script) const
{
    auto useCase = data::Transaction::begin(m_world.database());
    if (!useCase)
        return useCase.error();
    const auto rings = call(person, script);
    return rings ? useCase->commit() : rings.error();
}

core::Result<int> PhoneHappenings::call(core::SupplyPointId person, const QString& script) const
{
    const auto who = people(person);
    if (!who)
        return who.error();
    int count = 0;
    for (const core::SupplyPointId one : who.value()) {
        const auto rings = m_calls.ring(one, script);
        if (!rings)
            return rings.error();
        count += rings.value() ? 1 : 0;
    }
    return count;
}

} // namespace services
