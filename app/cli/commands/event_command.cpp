#include "cli/commands/commands.h"
#include "core/accounts/account.h"
#include "core/world/planned_event.h"
#include "runtime/runtime.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString statusOf(core::EventStatus status)
{
    switch (status) {
    case core::EventStatus::Done:
        return u"done"_s;
    case core::EventStatus::Cancelled:
        return u"cancelled"_s;
    case core::EventStatus::Planned:
        break;
    }
    return u"planned"_s;
}

QJsonObject toJson(const core::PlannedEvent& event)
{
    QJsonObject object{{u"id"_s, event.id.value()}, {u"event"_s, core::codeOf(event.kind)},
        {u"dueAt"_s, event.dueAt.toString(Qt::ISODate)}, {u"status"_s, statusOf(event.status)},
        {u"touched"_s, event.count}, {u"byCalendar"_s, event.ofCalendar}};
    if (event.minute) {
        object.insert(u"minute"_s, *event.minute);
        object.insert(u"held"_s, event.held);
        object.insert(u"subject"_s, event.subject);
    }
    if (event.person.isValid())
        object.insert(u"person"_s, event.person.value());
    return object;
}

QJsonArray toJson(const QList<core::PlannedEvent>& events)
{
    QJsonArray array;
    for (const core::PlannedEvent& event : events)
        array.append(toJson(event));
    return array;
}

QString lineOf(const core::PlannedEvent& event)
{
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(event.id.value())
        .arg(core::codeOf(event.kind), event.dueAt.toString(Qt::ISODate), statusOf(event.status))
        .arg(event.count);
}

QString kindsText()
{
    QStringList codes;
    for (const core::EventKind kind : core::kTrainerEvents)
        codes.append(core::codeOf(kind));
    return codes.join(u", "_s);
}

// Makes something happen, now or later; lists and cancels what is planned.
class EventCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::EventCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"event"_s;
        usage.arguments
            = u"[ÉVÉNEMENT] [--person EAN] [--in MINUTES | --on AAAA-MM-JJ] | --list | --cancel N"_s;
        usage.summary = tr("Fait arriver quelque chose : %1.").arg(kindsText());
        usage.options = {
            QCommandLineOption(u"person"_s, tr("à une personne, par le code EAN de son compteur"), u"EAN"_s),
            QCommandLineOption(u"in"_s, tr("dans tant de minutes"), u"MINUTES"_s),
            QCommandLineOption(u"on"_s, tr("ce jour-là dans le calendrier de l’exercice"), u"AAAA-MM-JJ"_s),
            QCommandLineOption(u"list"_s, tr("montre ce qui est prévu et ce qui est arrivé")),
            QCommandLineOption(u"cancel"_s, tr("annule ce qui est prévu sous ce numéro"), u"N"_s),
        };
        usage.mostArguments = 1;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const int asked = (call.options.isSet(u"list"_s) ? 1 : 0) + (call.options.isSet(u"cancel"_s) ? 1 : 0)
            + static_cast<int>(call.arguments.size());
        if (asked != 1)
            return call.refuse(tr("Choisissez un événement (%1), --list ou --cancel N.").arg(kindsText()));
        if (call.options.isSet(u"list"_s))
            return list(call);
        if (call.options.isSet(u"cancel"_s))
            return cancel(call);
        return plan(call);
    }

private:
    static ExitCode list(const Call& call)
    {
        const auto planned = call.runtime().events().planned();
        const auto past = call.runtime().events().past();
        if (!planned || !past)
            return call.fail(!planned ? planned.error() : past.error());
        if (call.json) {
            call.console.print(
                QJsonDocument(QJsonObject{{u"planned"_s, toJson(*planned)}, {u"past"_s, toJson(*past)}}));
            return ExitCode::Done;
        }
        for (const core::PlannedEvent& event : *planned + *past)
            call.console.print(lineOf(event));
        return ExitCode::Done;
    }

    static ExitCode cancel(const Call& call)
    {
        const QString number = call.options.value(u"cancel"_s);
        if (auto done = call.runtime().events().cancel(core::EventId(number.toLongLong())); !done)
            return call.fail(done.error(), core::ErrorCode::Conflict,
                tr("Rien n’est prévu sous le numéro « %1 ».").arg(number));
        call.console.say(tr("Annulé."));
        return ExitCode::Done;
    }

    static ExitCode plan(const Call& call)
    {
        services::EventOrder order;
        const auto kind = core::eventKindOf(call.arguments.constFirst());
        if (!kind)
            return call.refuse(tr("L’événement « %1 » n’existe pas. Il y a : %2.")
                                   .arg(call.arguments.constFirst(), kindsText()));
        order.kind = *kind;
        if (call.options.isSet(u"in"_s) && call.options.isSet(u"on"_s))
            return call.refuse(tr("Choisissez --in ou --on, pas les deux."));
        if (call.options.isSet(u"in"_s))
            order.inMinutes = call.options.value(u"in"_s).toInt();
        if (call.options.isSet(u"on"_s)) {
            order.onDay = QDate::fromString(call.options.value(u"on"_s), Qt::ISODate);
            if (!order.onDay.isValid())
                return call.refuse(tr("La date « %1 » n’existe pas.").arg(call.options.value(u"on"_s)));
        }
        if (call.options.isSet(u"person"_s)) {
            const auto persona = call.runtime().world().persona(call.options.value(u"person"_s));
            if (!persona)
                return call.fail(persona.error(), core::ErrorCode::NotFound,
                    tr("Personne n’a le code EAN « %1 ».").arg(call.options.value(u"person"_s)));
            order.person = persona->supplyPoint.id;
        }
        const auto planned = call.runtime().events().plan(order);
        if (!planned)
            return call.fail(planned.error(), core::ErrorCode::InvalidInput,
                tr("Cet événement n’est pas possible ainsi : une personne seulement pour une facture ou un "
                   "relevé, 1 "
                   "à %1 minutes, un jour après aujourd’hui.")
                    .arg(services::EventService::kMostMinutes));
        if (call.json)
            call.console.print(QJsonDocument(toJson(*planned)));
        else
            call.console.print(lineOf(*planned));
        return ExitCode::Done;
    }
};

// Turns the simulated calendar.
class AdvanceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::AdvanceCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"advance"_s;
        usage.arguments = u"day | week | month"_s;
        usage.summary = tr("Avance le calendrier de l’exercice d’un jour, d’une semaine ou d’un mois.");
        usage.fewestArguments = 1;
        usage.mostArguments = 1;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString step = call.arguments.constFirst();
        core::CalendarStep calendar = core::CalendarStep::Day;
        if (step == "week"_L1)
            calendar = core::CalendarStep::Week;
        else if (step == "month"_L1)
            calendar = core::CalendarStep::Month;
        else if (step != "day"_L1)
            return call.refuse(tr("Choisissez day, week ou month."));
        const auto turned = call.runtime().events().advance(calendar);
        if (!turned)
            return call.fail(turned.error());
        if (call.json) {
            call.console.print(QJsonDocument(QJsonObject{{u"from"_s, turned->from.toString(Qt::ISODate)},
                {u"to"_s, turned->to.toString(Qt::ISODate)}, {u"happened"_s, toJson(turned->happened)}}));
            return ExitCode::Done;
        }
        call.console.print(turned->to.toString(Qt::ISODate));
        for (const core::PlannedEvent& event : turned->happened)
            call.console.print(lineOf(event));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeEventCommand()
{
    return std::make_unique<EventCommand>();
}

std::unique_ptr<Command> makeAdvanceCommand()
{
    return std::make_unique<AdvanceCommand>();
}

} // namespace cli
