#pragma once

#include "services/energy/mandate_reader.h"

namespace documents {

// Reads a mandate's form that was filled in here or with another program.
class MandateFormReader final : public services::MandateReader
{
public:
    std::optional<core::MandateEntry> read(const QByteArray& content) const override;
};

} // namespace documents
