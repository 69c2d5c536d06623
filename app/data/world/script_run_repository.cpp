#include "data/world/script_run_repository.h"

#include "core/clock.h"
#include "data/query.h"
#include "data/world/planned_event_repository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kRun = u"script_run"_s; // the number of the run
const QString kName = u"script_name"_s;
const QString kStarted = u"script_started"_s;
const QString kPaused = u"script_paused"_s; // empty: it does not rest
const QString kStopped = u"script_stopped"_s; // yes; empty: no

QDateTime instantOf(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString textOf(const QDateTime& instant)
{
    return instant.isValid() ? toIsoText(instant) : QString();
}

} // namespace

core::Result<std::optional<core::ScriptRun>> ScriptRunRepository::latest() const
{
    Query query(
        m_database, "scriptRun.values"_L1, u"select key, value from world_meta where key like 'script%'"_s);
    const auto rows
        = query.all([](const Row& row) { return std::pair(row.text("key"_L1), row.text("value"_L1)); });
    if (!rows)
        return rows.error();
    QHash<QString, QString> values;
    for (const auto& [key, value] : *rows)
        values.insert(key, value);
    if (!values.contains(kRun))
        return std::optional<core::ScriptRun>();
    core::ScriptRun run{values.value(kName), instantOf(values.value(kStarted)),
        instantOf(values.value(kPaused)), !values.value(kStopped).isEmpty(), {}};
    auto lines = PlannedEventRepository(m_database).ofRun(values.value(kRun).toLongLong());
    if (!lines)
        return lines.error();
    run.lines = *lines;
    return std::optional(run);
}

core::Result<void> ScriptRunRepository::begin(const core::ScriptRun& run)
{
    PlannedEventRepository events(m_database);
    const auto before = events.value(kRun);
    if (!before)
        return before.error();
    const qint64 number = before->toLongLong() + 1;
    if (auto kept = events.setValue(kRun, QString::number(number)); !kept)
        return kept;
    for (const core::PlannedEvent& line : run.lines) {
        if (auto added = events.addLine(line, number); !added)
            return added.error();
    }
    return keepValues(run);
}

core::Result<void> ScriptRunRepository::keepValues(const core::ScriptRun& run)
{
    PlannedEventRepository events(m_database);
    for (const auto& [key, value] : {std::pair(kName, run.name), {kStarted, textOf(run.startedAt)},
             {kPaused, textOf(run.pausedAt)}, {kStopped, run.stopped ? u"yes"_s : QString()}}) {
        if (auto kept = events.setValue(key, value); !kept)
            return kept;
    }
    return {};
}

core::Result<void> ScriptRunRepository::keep(const core::ScriptRun& run)
{
    PlannedEventRepository events(m_database);
    for (const core::PlannedEvent& line : run.lines) {
        if (line.status != core::EventStatus::Planned)
            continue;
        if (auto moved = events.move(line.id, line.dueAt, line.held); !moved)
            return moved;
    }
    return keepValues(run);
}

core::Result<void> ScriptRunRepository::moveByDays(qint64 days)
{
    auto run = latest();
    if (!run)
        return run.error();
    if (!run->has_value() || !run->value().isLive())
        return {};
    core::ScriptRun moved = run->value();
    moved.startedAt = core::movedByDays(moved.startedAt, days);
    if (moved.pausedAt.isValid())
        moved.pausedAt = core::movedByDays(moved.pausedAt, days);
    for (core::PlannedEvent& line : moved.lines)
        line.dueAt = core::movedByDays(line.dueAt, days);
    return keep(moved);
}

} // namespace data
