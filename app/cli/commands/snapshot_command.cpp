#include "cli/commands/commands.h"
#include "runtime/runtime.h"
#include "services/world/world_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Keeps worlds under a name: prepared once, given back at will.
class SnapshotCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::SnapshotCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"snapshot"_s;
        usage.arguments = u"save NOM | list | restore NOM | rename NOM NOUVEAU | remove NOM"_s;
        usage.summary = tr("Garde le monde simulé sous un nom, le retrouve ou l’oublie.");
        usage.fewestArguments = 1;
        usage.mostArguments = 3;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString action = call.arguments.constFirst();
        if (!QStringList{u"save"_s, u"list"_s, u"restore"_s, u"rename"_s, u"remove"_s}.contains(action))
            return call.refuse(tr("« %1 » : écrivez save, list, restore ou remove.").arg(action));
        if (action == u"list") {
            if (call.arguments.size() > 1)
                return call.refuse(tr("« %1 » est de trop.").arg(call.arguments.at(1)));
            return list(call);
        }
        const bool renames = action == u"rename";
        if (call.arguments.size() != (renames ? 3 : 2) || call.arguments.at(1).trimmed().isEmpty())
            return call.refuse(renames ? tr("Il faut deux noms : snapshot rename NOM NOUVEAU")
                                       : tr("Il manque un nom : snapshot %1 NOM").arg(action));

        const QString name = call.arguments.at(1);
        services::WorldService& world = call.runtime().world();
        auto done = action == u"save" ? world.saveSnapshot(name)
            : action == u"restore"    ? world.restoreSnapshot(name)
            : renames                 ? world.renameSnapshot(name, call.arguments.at(2))
                                      : world.removeSnapshot(name);
        if (!done && done.error().code == core::ErrorCode::NotFound)
            return call.fail(done.error(), core::ErrorCode::NotFound,
                tr("Aucun monde n’est gardé sous le nom « %1 ».").arg(name));
        if (!done && done.error().code == core::ErrorCode::InvalidInput)
            return call.fail(done.error(), core::ErrorCode::InvalidInput,
                tr("Ce nom est trop long : %1 caractères au plus.")
                    .arg(services::WorldService::kLongestSnapshotName));
        if (!done) {
            return call.fail(done.error(), core::ErrorCode::Conflict,
                tr("Un monde est déjà gardé sous le nom « %1 ». Choisissez un autre nom, ou retirez-le "
                   "d’abord.")
                    .arg(renames ? call.arguments.at(2) : name));
        }
        call.console.say(action == u"save" ? tr("Gardé sous le nom « %1 ».").arg(name)
                : action == u"restore" ? tr("Le monde « %1 » est revenu. undo-reset l’annule.").arg(name)
                : renames ? tr("« %1 » s’appelle maintenant « %2 ».").arg(name, call.arguments.at(2))
                          : tr("« %1 » est oublié.").arg(name));
        return ExitCode::Done;
    }

private:
    static ExitCode list(const Call& call)
    {
        auto snapshots = call.runtime().world().snapshots();
        if (!snapshots)
            return call.fail(snapshots.error());
        QJsonArray rows;
        for (const services::Snapshot& snapshot : snapshots.value()) {
            rows.append(QJsonObject{{u"name"_s, snapshot.name},
                {u"madeAt"_s, snapshot.madeAt.toUTC().toString(Qt::ISODate)},
                {u"day"_s, snapshot.day.toString(Qt::ISODate)}});
            if (!call.json)
                call.console.print(snapshot.day.toString(Qt::ISODate) + u'\t' + snapshot.name);
        }
        if (call.json)
            call.console.print(QJsonDocument(rows));
        else if (rows.isEmpty())
            call.console.say(tr("Aucun monde n’est gardé."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSnapshotCommand()
{
    return std::make_unique<SnapshotCommand>();
}

} // namespace cli
