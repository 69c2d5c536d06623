#pragma once

#include "browser/network_conditions.h"
#include "browser/site.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace services {
class EventService;
class ScriptRunService;
} // namespace services

namespace desk {

// What the trainer makes happen reaches the window: planned events come due while it is open, and the
// simulated web is slow, lost or missing a site as they left it.
class EventWatch final : public QObject
{
    Q_OBJECT

public:
    // sites: those that may be down. All outlive it.
    EventWatch(services::EventService& events, services::ScriptRunService& script,
        browser::NetworkConditions& network, const std::vector<std::unique_ptr<browser::Site>>& sites,
        QObject* parent);

private:
    void apply();

    services::EventService& m_events;
    browser::NetworkConditions& m_network;
    const std::vector<std::unique_ptr<browser::Site>>& m_sites;
    QTimer m_due;
};

} // namespace desk
