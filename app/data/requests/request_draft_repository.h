#pragma once

#include "core/requests/request.h"
#include "core/result.h"

#include <optional>

namespace data {

class Database;

// The request a customer began and kept for later; at most one each.
class RequestDraftRepository final
{
public:
    explicit RequestDraftRepository(Database& database);

    core::Result<std::optional<core::RequestDraft>> find(core::SupplyPointId supplyPoint);
    core::Result<void> replace(core::SupplyPointId supplyPoint, const core::RequestDraft& draft);
    core::Result<void> drop(core::SupplyPointId supplyPoint);

private:
    Database& m_database;
};

} // namespace data
