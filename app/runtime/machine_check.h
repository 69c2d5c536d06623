#pragma once

#include "core/classroom/machine_finding.h"
#include "core/error.h"

#include <QList>

#include <functional>

namespace runtime {

class Runtime;
struct Options;

// Everything that could spoil a workshop, looked at before it begins (N-27): the disk, the database, the
// content, the fonts, the printers. A damaged database is a finding, not the end.
class MachineCheck final
{
public:
    using Sentence = std::function<QString(const core::Error&)>; // the error for people

    static QList<core::MachineFinding> ofRunning(Runtime& runtime, const Sentence& sentence);
    // Opens the data itself; the window may be open.
    static QList<core::MachineFinding> ofClosed(const Options& options, const Sentence& sentence);

private:
    static QList<core::MachineFinding> around(const QString& folder, const core::MachineFinding& database);
};

} // namespace runtime
