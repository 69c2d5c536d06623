#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

#include <QCoreApplication>

namespace data {
class WorldStore;
}

namespace services {

class RequestService;

// What exercises put in place about requests: somebody wrote to Electruc, and Electruc answered.
class RequestPractice final
{
    Q_DECLARE_TR_FUNCTIONS(services::RequestPractice)

public:
    RequestPractice(data::WorldStore& world, RequestService& requests);

    // A request of the person is sent and answered; another subject each turn. Nothing for whoever has no
    // account, nor while the one that was answered last is not closed yet, unless it must be afresh.
    core::Result<void> bringAnswer(core::SupplyPointId person, int turn, bool afresh);

private:
    core::Result<bool> isStillOpen(core::SupplyPointId person) const;

    data::WorldStore& m_world;
    RequestService& m_requests;
};

} // namespace services
