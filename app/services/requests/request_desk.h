#pragma once

#include "core/id.h"
#include "core/requests/request.h"
#include "core/result.h"

namespace data {
class WorldStore;
}

namespace services {

class JournalledTransaction;
class MovingOffice;
class RequestService;

// The supplier's side of requests: answers those that wait. Whoever sends a handover document gets the
// contract closed with it.
class RequestDesk final
{
public:
    // All outlive it.
    RequestDesk(data::WorldStore& world, RequestService& requests, const MovingOffice& moving);

    // Every request whose last word is not Electruc's, of that customer or of everybody. Inside the caller's
    // transaction. Gives how many.
    core::Result<int> answerWaiting(JournalledTransaction& useCase, core::SupplyPointId customer) const;
    // Only handover documents, and those that were promised an answer before the day after that one.
    core::Result<int> answerMoves(JournalledTransaction& useCase, QDate day) const;

private:
    core::Result<void> answer(JournalledTransaction& useCase, const core::Request& request) const;

    data::WorldStore& m_world;
    RequestService& m_requests;
    const MovingOffice& m_moving;
};

} // namespace services
