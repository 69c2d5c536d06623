#pragma once

#include "core/energy/reading_rules.h"
#include "core/format.h"

#include <QCoreApplication>

namespace sites::electruc {

// What the readings page says about an entry: errors with their limit, doubts with their reason.
class ReadingSentences final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::ReadingSentences)

public:
    static QString error(const core::FieldError& error, const core::Format& format);
    static QString doubtTitle(const core::ReadingDoubt& doubt, core::MeterKind kind);
    static QString doubtText(
        const core::ReadingDoubt& doubt, core::MeterKind kind, const core::Format& format);
    // « Jour », or « 1.8.1 » on a smart meter: what the meter calls it.
    static QString registerName(core::MeterRegister which, core::MeterKind kind);
    // « 48 213 kWh »; « Jour : 36 120 » and « Nuit : 41 875 » on a line each
    static QString indices(const core::Reading& reading, core::MeterKind kind, const core::Format& format);
};

} // namespace sites::electruc
