#pragma once

#include "cli/command.h"

namespace cli {

// Every command, in the order --help lists them.
Commands allCommands();

std::unique_ptr<Command> makeSetupCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makeResetCommand();
std::unique_ptr<Command> makeUndoResetCommand();
std::unique_ptr<Command> makeForgetPeopleCommand();
std::unique_ptr<Command> makeSnapshotCommand();
std::unique_ptr<Command> makeEventCommand();
std::unique_ptr<Command> makeSessionCommand();
std::unique_ptr<Command> makeAdvanceCommand();
std::unique_ptr<Command> makeInvoiceCommand();
std::unique_ptr<Command> makeInvoicesCommand();
std::unique_ptr<Command> makeContractCommand();
std::unique_ptr<Command> makeTermsCommand();
std::unique_ptr<Command> makePeopleCommand();
std::unique_ptr<Command> makeLettersCommand();
std::unique_ptr<Command> makePersonaCardsCommand();
std::unique_ptr<Command> makeResultsCommand();
std::unique_ptr<Command> makeCertificateCommand();
std::unique_ptr<Command> makePapersCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeDumpCommand();
std::unique_ptr<Command> makeExerciseCommand();
std::unique_ptr<Command> makePackCommand();
std::unique_ptr<Command> makeCheckCommand();

} // namespace cli
