#pragma once

#include "core/id.h"
#include "core/records/record.h"

#include <optional>

class QWidget;

namespace services {
class RecordService;
}

namespace trainer {

// What the trainer asked in a client's file.
struct ClientFileAnswer
{
    enum class What { Correct, ListAll };
    What what = What::Correct;
    core::RecordKind kind = core::RecordKind::SupplyPoints; // to list, or to correct
};

// Everything of one person on one page (E-79): the meter with its number and the office's notes, the account,
// and the newest of each kind. None: it was closed.
std::optional<ClientFileAnswer> openClientFile(
    QWidget* host, const services::RecordService& records, core::SupplyPointId person);

} // namespace trainer
