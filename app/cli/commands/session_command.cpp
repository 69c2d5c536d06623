#include "cli/commands/commands.h"
#include "core/text.h"
#include "runtime/runtime.h"
#include "services/classroom/script_service.h"
#include "services/classroom/settings_service.h"
#include "services/world/script_run_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// A script that can be started, under the name by which the terminal calls it.
struct Offer
{
    QString code; // premiere-seance, or the name that the trainer gave
    bool isReady = false; // it came with the program
    core::SessionScript script;
};

QString stateOf(const core::ScriptRun& run)
{
    if (run.stopped)
        return u"stopped"_s;
    return !run.isLive() ? u"over"_s : run.isResting() ? u"paused"_s : u"running"_s;
}

QString statusOf(core::EventStatus status)
{
    return status == core::EventStatus::Done   ? u"done"_s
        : status == core::EventStatus::Planned ? u"planned"_s
                                               : u"cancelled"_s;
}

QJsonObject toJson(const core::ScriptRun& run, const QDateTime& now)
{
    QJsonArray lines;
    for (const core::PlannedEvent& event : run.lines) {
        const core::ScriptLine line = core::lineOf(event);
        lines.append(QJsonObject{{u"id"_s, event.id.value()}, {u"minute"_s, line.minute},
            {u"kind"_s, core::codeOf(line.kind)}, {u"subject"_s, line.subject},
            {u"dueAt"_s, event.dueAt.toString(Qt::ISODate)}, {u"status"_s, statusOf(event.status)}});
    }
    return {{u"name"_s, run.name}, {u"state"_s, stateOf(run)}, {u"minute"_s, run.minuteAt(now)},
        {u"startedAt"_s, run.startedAt.toString(Qt::ISODate)}, {u"lines"_s, lines}};
}

// Prepared sessions: lists them, starts one, stops the one under way.
class SessionCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::SessionCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"session"_s;
        usage.arguments = u"list | start NOM | stop"_s;
        usage.summary = tr("Montre les séances préparées, en commence une ou arrête celle qui est en cours.");
        usage.fewestArguments = 1;
        usage.mostArguments = 2;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString what = call.arguments.constFirst();
        const bool isNamed = call.arguments.size() == 2;
        if (what == "list"_L1 && !isNamed)
            return list(call);
        if (what == "start"_L1 && isNamed)
            return start(call, call.arguments.constLast());
        if (what == "stop"_L1 && !isNamed)
            return stop(call);
        return call.refuse(tr("Choisissez list, start NOM ou stop."));
    }

private:
    static core::Result<QList<Offer>> offers(const Call& call)
    {
        const auto own = call.runtime().scripts().scripts();
        if (!own)
            return own.error();
        QList<Offer> offers;
        for (const core::SessionScript& script : *own)
            offers.append({script.name, false, script});
        for (const services::ScriptService::Ready& ready :
            services::ScriptService::readyMade(call.runtime().settings().language()))
            offers.append({ready.id, true, ready.script});
        return offers;
    }

    static ExitCode show(const Call& call)
    {
        const auto& run = call.runtime().scriptRun().run();
        if (!run)
            return ExitCode::Done;
        const QDateTime now = call.runtime().scriptRun().now();
        if (call.json) {
            call.console.print(QJsonDocument(toJson(*run, now)));
            return ExitCode::Done;
        }
        call.console.print(u"%1\t%2\t%3"_s.arg(run->name, stateOf(*run)).arg(run->minuteAt(now)));
        for (const core::PlannedEvent& event : run->lines) {
            const core::ScriptLine line = core::lineOf(event);
            call.console.print(u"%1\t%2\t%3\t%4"_s.arg(line.minute)
                                   .arg(statusOf(event.status), core::codeOf(line.kind), line.subject));
        }
        return ExitCode::Done;
    }

    static ExitCode list(const Call& call)
    {
        const auto all = offers(call);
        if (!all)
            return call.fail(all.error());
        const auto& run = call.runtime().scriptRun().run();
        if (call.json) {
            QJsonArray array;
            for (const Offer& offer : *all)
                array.append(QJsonObject{{u"session"_s, offer.code}, {u"name"_s, offer.script.name},
                    {u"ready"_s, offer.isReady}, {u"minutes"_s, offer.script.minutes()},
                    {u"lines"_s, static_cast<int>(offer.script.lines.size())}});
            QJsonObject object{{u"sessions"_s, array}};
            if (run)
                object.insert(u"current"_s, toJson(*run, call.runtime().scriptRun().now()));
            call.console.print(QJsonDocument(object));
            return ExitCode::Done;
        }
        for (const Offer& offer : *all)
            call.console.print(
                u"%1\t%2\t%3"_s.arg(offer.code).arg(offer.script.minutes()).arg(offer.script.lines.size()));
        return run && run->isLive() ? show(call) : ExitCode::Done;
    }

    static ExitCode start(const Call& call, const QString& name)
    {
        const auto all = offers(call);
        if (!all)
            return call.fail(all.error());
        const auto found = std::find_if(all->cbegin(), all->cend(), [&name](const Offer& offer) {
            return core::folded(offer.code) == core::folded(name)
                || core::folded(offer.script.name) == core::folded(name);
        });
        if (found == all->cend())
            return call.fail({core::ErrorCode::NotFound, name}, core::ErrorCode::NotFound,
                tr("Aucune séance ne s’appelle « %1 ». « session list » les montre.").arg(name));
        if (auto started = call.runtime().scriptRun().start(found->script); !started) {
            return started.error().code == core::ErrorCode::InvalidInput
                ? call.fail(started.error(), core::ErrorCode::InvalidInput,
                    tr("La séance « %1 » est vide.").arg(name))
                : call.fail(started.error(), core::ErrorCode::Conflict,
                    tr("Une séance est déjà en cours. Arrêtez-la d’abord."));
        }
        return show(call);
    }

    static ExitCode stop(const Call& call)
    {
        if (auto stopped = call.runtime().scriptRun().stop(); !stopped)
            return call.fail(stopped.error(), core::ErrorCode::Conflict, tr("Aucune séance n’est en cours."));
        return show(call);
    }
};

} // namespace

std::unique_ptr<Command> makeSessionCommand()
{
    return std::make_unique<SessionCommand>();
}

} // namespace cli
