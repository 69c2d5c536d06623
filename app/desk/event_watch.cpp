#include "desk/event_watch.h"

#include "services/world/event_service.h"
#include "services/world/script_run_service.h"

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr std::chrono::seconds kDueEvery{1};

browser::Connection connectionOf(core::Network network)
{
    switch (network) {
    case core::Network::Slow:
        return browser::Connection::Slow;
    case core::Network::Lost:
        return browser::Connection::Offline;
    case core::Network::Normal:
        break;
    }
    return browser::Connection::Normal;
}

} // namespace

EventWatch::EventWatch(services::EventService& events, services::ScriptRunService& script,
    browser::NetworkConditions& network, const std::vector<std::unique_ptr<browser::Site>>& sites,
    QObject* parent)
    : QObject(parent)
    , m_events(events)
    , m_network(network)
    , m_sites(sites)
{
    connect(&events, &services::EventService::conditionsChanged, this, &EventWatch::apply);
    apply();
    m_due.setInterval(kDueEvery);
    // What fails is tried again.
    connect(&m_due, &QTimer::timeout, &script, [this, &script] {
        static_cast<void>(m_events.runDue().has_value());
        static_cast<void>(script.follow().has_value());
    });
    m_due.start();
}

void EventWatch::apply()
{
    const core::WorldConditions conditions = m_events.conditions();
    m_network.setConnection(connectionOf(conditions.network));
    for (const auto& site : m_sites) {
        if (site->host().endsWith("electruc.example"_L1))
            m_network.setSiteDown(site->host(), conditions.siteDown);
    }
}

} // namespace desk
