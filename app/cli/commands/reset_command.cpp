#include "cli/commands/commands.h"
#include "runtime/runtime.h"
#include "services/world/world_service.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject toJson(const services::ResetCounts& counts)
{
    return {{u"journeys"_s, counts.journeys}, {u"messages"_s, counts.messages},
        {u"requests"_s, counts.requests}, {u"readings"_s, counts.readings}, {u"files"_s, counts.files},
        {u"learners"_s, counts.learners}, {u"accounts"_s, counts.accounts},
        {u"lettersValidAgain"_s, counts.lettersValidAgain}, {u"lettersNew"_s, counts.lettersNew}};
}

// Puts one person, the group or everything back as on the first day.
class ResetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ResetCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"reset"_s;
        usage.arguments = u"--person EAN | --group | --all  [--account] [--new-letters]"_s;
        usage.summary = tr("Remet à zéro. La commande undo-reset revient en arrière.");
        usage.options = {
            QCommandLineOption(u"person"_s, tr("une personne, par le code EAN de son compteur"), u"EAN"_s),
            QCommandLineOption(
                u"group"_s, tr("tout le monde simulé, pour le groupe suivant ; les prénoms restent")),
            QCommandLineOption(u"all"_s, tr("tout, prénoms compris")),
            QCommandLineOption(
                u"account"_s, tr("seulement les comptes en ligne ; messages et téléchargements restent")),
            QCommandLineOption(u"new-letters"_s,
                tr("de nouvelles lettres d’invitation ; sans cela, les lettres restent valables")),
        };
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const int levels = (call.options.isSet(u"person"_s) ? 1 : 0)
            + (call.options.isSet(u"group"_s) ? 1 : 0) + (call.options.isSet(u"all"_s) ? 1 : 0);
        if (levels != 1)
            return call.refuse(
                tr("Choisissez ce qu’il faut remettre à zéro : --person EAN, --group ou --all."));

        services::ResetScope scope;
        if (call.options.isSet(u"account"_s))
            scope.part = services::ResetPart::OnlineAccount;
        if (call.options.isSet(u"new-letters"_s))
            scope.letters = services::LettersAfter::AreNew;
        const bool isWhole = scope.part == services::ResetPart::Everything
            && scope.letters == services::LettersAfter::StayValid;
        if (call.options.isSet(u"all"_s) && !isWhole)
            return call.refuse(
                tr("--all efface tout : --account et --new-letters vont avec --person ou --group."));
        if (call.options.isSet(u"all"_s)) {
            scope.level = services::ResetLevel::All;
        } else if (call.options.isSet(u"person"_s)) {
            scope.level = services::ResetLevel::Person;
            auto persona = call.runtime().world().persona(call.options.value(u"person"_s));
            if (!persona) {
                return call.fail(persona.error(), core::ErrorCode::NotFound,
                    tr("Personne n’a le code EAN « %1 ».").arg(call.options.value(u"person"_s)));
            }
            scope.person = persona.value().supplyPoint.id;
        }
        auto counts = call.runtime().world().count(scope);
        if (!counts)
            return call.fail(counts.error());
        if (auto done = call.runtime().world().reset(scope); !done)
            return call.fail(done.error());
        if (call.json)
            call.console.print(QJsonDocument(toJson(counts.value())));
        call.console.say(tr("Remis à zéro. Pour revenir en arrière : electrucctl undo-reset"));
        return ExitCode::Done;
    }
};

class UndoResetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::UndoResetCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"undo-reset"_s;
        usage.summary = tr("Annule la dernière remise à zéro.");
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        if (!call.runtime().world().undoAvailable()) {
            call.console.say(tr("Il n’y a pas de remise à zéro à annuler."));
            return ExitCode::Failed;
        }
        if (auto done = call.runtime().world().undoReset(); !done)
            return call.fail(done.error());
        call.console.say(tr("La remise à zéro est annulée : tout est revenu."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeResetCommand()
{
    return std::make_unique<ResetCommand>();
}

std::unique_ptr<Command> makeUndoResetCommand()
{
    return std::make_unique<UndoResetCommand>();
}

} // namespace cli
