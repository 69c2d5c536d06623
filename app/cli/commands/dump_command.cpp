#include "cli/commands/commands.h"
#include "runtime/runtime.h"
#include "services/world/world_service.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// The world as text, to compare two of them.
class DumpCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::DumpCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"dump"_s;
        usage.summary
            = tr("Écrit le monde simulé en texte : deux remises à zéro du même jour donnent le même texte.");
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        auto text = call.runtime().world().dump();
        if (!text)
            return call.fail(text.error());
        call.console.printRaw(text.value());
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeDumpCommand()
{
    return std::make_unique<DumpCommand>();
}

} // namespace cli
