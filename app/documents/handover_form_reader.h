#pragma once

#include "services/energy/handover_reader.h"

namespace documents {

// Reads a handover document that was filled in here or with another program.
class HandoverFormReader final : public services::HandoverReader
{
public:
    std::optional<core::HandoverEntry> read(const QByteArray& content) const override;
};

} // namespace documents
