#pragma once

#include "core/energy/mandate.h"

#include <QByteArray>

#include <optional>

namespace services {

// Reads what is written on a mandate's form. Implemented where documents are made.
class MandateReader
{
public:
    MandateReader() = default;
    MandateReader(const MandateReader&) = delete;
    MandateReader& operator=(const MandateReader&) = delete;
    virtual ~MandateReader() = default;

    // None when the file is no form of ours that a program can read: a picture, a scan, another document.
    virtual std::optional<core::MandateEntry> read(const QByteArray& content) const = 0;
};

} // namespace services
