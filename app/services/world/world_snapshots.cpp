#include "services/world/world_service.h"

#include "core/classroom/trainer_actions.h"
#include "data/server_lock.h"
#include "data/undo_mark.h"
#include "data/world_counter.h"
#include "data/world_store.h"
#include "data/world_vault.h"

using namespace Qt::StringLiterals;

// Worlds kept under a name.
namespace services {

// The trainer's journal never holds a name that somebody typed.
void WorldService::noteSnapshot(QLatin1StringView action)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    note(line);
}

core::Result<QString> WorldService::snapshotName(const QString& typed)
{
    QString name = typed.simplified();
    if (name.isEmpty() || name.size() > kLongestSnapshotName)
        return core::Error{core::ErrorCode::InvalidInput, u"a snapshot's name has 1 to 60 characters"_s};
    return name;
}

core::Result<QList<Snapshot>> WorldService::snapshots() const
{
    const auto infos = data::WorldVault(m_world).snapshots();
    if (!infos)
        return infos.error();
    QList<Snapshot> snapshots;
    for (const data::SnapshotInfo& info : infos.value())
        snapshots.append({info.name, info.madeAt, info.day});
    return snapshots;
}

core::Result<void> WorldService::saveSnapshot(const QString& name)
{
    const auto wanted = snapshotName(name);
    if (!wanted)
        return wanted.error();
    const data::ServerLock lock(m_world.database(), data::ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    auto saved = data::WorldVault(m_world).saveSnapshot(*wanted, m_clock.nowUtc());
    if (saved)
        noteSnapshot(core::actions::kSnapshotSaved);
    return saved;
}

core::Result<void> WorldService::restoreSnapshot(const QString& name)
{
    const data::ServerLock lock(m_world.database(), data::ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    auto done
        = data::WorldVault(m_world).restoreSnapshot(name.simplified(), newMark(data::UndoLevel::Snapshot));
    if (done) {
        followPeople();
        noteSnapshot(core::actions::kSnapshotRestored);
        Q_EMIT worldReplaced();
    }
    return done;
}

core::Result<ResetCounts> WorldService::countSince(const QString& name) const
{
    ResetCounts counts;
    const auto counted = data::WorldVault(m_world).withSnapshot(
        name.simplified(), [&](const QString& schema) -> core::Result<void> {
            const auto additions = data::countAdditions(m_world.database(), {schema}, {});
            if (!additions)
                return additions.error();
            counts = countsOf(*additions);
            return {};
        });
    if (!counted)
        return counted.error();
    return counts;
}

core::Result<void> WorldService::renameSnapshot(const QString& name, const QString& newName)
{
    const auto wanted = snapshotName(newName);
    if (!wanted)
        return wanted.error();
    auto renamed = data::WorldVault(m_world).renameSnapshot(name.simplified(), *wanted);
    if (renamed)
        noteSnapshot(core::actions::kSnapshotRenamed);
    return renamed;
}

core::Result<void> WorldService::removeSnapshot(const QString& name)
{
    auto removed = data::WorldVault(m_world).removeSnapshot(name.simplified());
    if (removed)
        noteSnapshot(core::actions::kSnapshotRemoved);
    return removed;
}

} // namespace services
