#include "cli/commands/commands.h"

namespace cli {

Commands allCommands()
{
    Commands commands;
    commands.push_back(makeSetupCommand());
    commands.push_back(makeStatusCommand());
    commands.push_back(makeResetCommand());
    commands.push_back(makeUndoResetCommand());
    commands.push_back(makeForgetPeopleCommand());
    commands.push_back(makeSnapshotCommand());
    commands.push_back(makePeopleCommand());
    commands.push_back(makeLettersCommand());
    commands.push_back(makePersonaCardsCommand());
    commands.push_back(makeEventCommand());
    commands.push_back(makeSessionCommand());
    commands.push_back(makeAdvanceCommand());
    commands.push_back(makeResultsCommand());
    commands.push_back(makePapersCommand());
    commands.push_back(makeCertificateCommand());
    commands.push_back(makeInvoiceCommand());
    commands.push_back(makeInvoicesCommand());
    commands.push_back(makeContractCommand());
    commands.push_back(makeTermsCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeDumpCommand());
    commands.push_back(makeExerciseCommand());
    commands.push_back(makePackCommand());
    commands.push_back(makeCheckCommand());
    return commands;
}

} // namespace cli
