#pragma once

#include "core/energy/handover.h"

#include <QByteArray>

#include <optional>

namespace services {

// Reads what is written on a handover document. Implemented where documents are made.
class HandoverReader
{
public:
    HandoverReader() = default;
    HandoverReader(const HandoverReader&) = delete;
    HandoverReader& operator=(const HandoverReader&) = delete;
    virtual ~HandoverReader() = default;

    // None when the file is no form of ours that a program can read: a picture, a scan, another document.
    virtual std::optional<core::HandoverEntry> read(const QByteArray& content) const = 0;
};

} // namespace services
