#include "support/test_runtime.h"

#include "services/accounts/session_service.h"
#include "services/world/world_service.h"

namespace support {

TestRuntime::TestRuntime(EnginePlace::Kind engine, QDate day)
    : m_place(engine)
    , m_now(core::FixedClock(day).nowUtc())
{
    if (!m_place.isReady()) {
        m_why = m_place.why();
        return;
    }
    m_options.dataDir = m_place.options().dataDir;
    m_options.databaseUrl = m_place.options().databaseUrl;
    restart();
}

std::optional<core::Persona> TestRuntime::persona(const QString& email)
{
    const auto personas = m_runtime->world().personas();
    if (!personas)
        return std::nullopt;
    for (const core::Persona& one : *personas) {
        if (one.email == email)
            return one;
    }
    return std::nullopt;
}

core::SupplyPointId TestRuntime::signIn(const QString& email)
{
    m_runtime->session().forget();
    const auto who = persona(email);
    if (!who)
        return {};
    const auto errors = m_runtime->session().signIn(who->email, who->password);
    return errors && errors->isEmpty() && m_runtime->session().isSignedIn() ? who->supplyPoint.id
                                                                            : core::SupplyPointId();
}

bool TestRuntime::restart()
{
    if (m_runtime)
        m_now = m_clock->nowUtc();
    m_runtime.reset();
    auto clock = std::make_unique<core::FixedClock>(m_now);
    m_clock = clock.get();
    auto opened = runtime::Runtime::open(m_options, std::move(clock));
    if (!opened) {
        m_why = opened.error().detail;
        return false;
    }
    m_runtime = std::move(opened.value());
    return true;
}

} // namespace support
