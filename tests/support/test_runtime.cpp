#include "support/test_runtime.h"

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
