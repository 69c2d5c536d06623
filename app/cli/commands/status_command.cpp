#include "cli/commands/commands.h"
#include "core/clock.h"
#include "runtime/runtime.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/pin_service.h"
#include "services/energy/billing_service.h"
#include "services/world/world_service.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// What is on this machine, in figures.
class StatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::StatusCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"status"_s;
        usage.summary = tr("Dit ce que contiennent les données.");
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        runtime::Runtime& runtime = call.runtime();
        auto personas = runtime.world().personas();
        if (!personas)
            return call.fail(personas.error());
        auto invoices = runtime.billing().references();
        if (!invoices)
            return call.fail(invoices.error());
        auto learners = runtime.learners().learners();
        if (!learners)
            return call.fail(learners.error());
        auto snapshots = runtime.world().snapshots();
        if (!snapshots)
            return call.fail(snapshots.error());
        auto pin = runtime.pin().isChosen();
        if (!pin)
            return call.fail(pin.error());
        const auto organiser = runtime.pin().hasOrganiser();
        if (!organiser)
            return call.fail(organiser.error());
        const auto undo = runtime.world().undoAvailable();
        const QString today = runtime.clock().today().toString(Qt::ISODate);

        if (call.json) {
            call.console.print(QJsonDocument(QJsonObject{
                {u"dataDir"_s, runtime.dataDir()},
                {u"database"_s, call.where.databaseUrl.isEmpty() ? u"sqlite"_s : u"postgresql"_s},
                {u"today"_s, today},
                {u"supplyPoints"_s, personas.value().size()},
                {u"invoices"_s, invoices.value().size()},
                {u"learners"_s, learners.value().size()},
                {u"snapshots"_s, snapshots.value().size()},
                {u"pinChosen"_s, pin.value()},
                {u"organiserPinChosen"_s, organiser.value()},
                {u"undoableResetAt"_s,
                    undo ? QJsonValue(undo->at.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            }));
            return ExitCode::Done;
        }
        const QString yes = tr("oui");
        const QString no = tr("non");
        const auto line = [&call](const QString& what, const QString& value) {
            call.console.print(u"%1 %2"_s.arg(what.leftJustified(26), value));
        };
        line(tr("Dossier des données"), runtime.dataDir());
        line(tr("Base de données"), call.where.databaseUrl.isEmpty() ? u"SQLite"_s : u"PostgreSQL"_s);
        line(tr("Jour simulé"), today);
        line(tr("Points de fourniture"), QString::number(personas.value().size()));
        line(tr("Factures"), QString::number(invoices.value().size()));
        line(tr("Prénoms"), QString::number(learners.value().size()));
        line(tr("Mondes gardés"), QString::number(snapshots.value().size()));
        line(tr("Code du formateur choisi"), pin.value() ? yes : no);
        line(tr("Code de l’organisateur choisi"), organiser.value() ? yes : no);
        line(tr("Remise à zéro annulable"), undo ? yes : no);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace cli
