#pragma once

#include "core/result.h"
#include "data/attached_copy.h"
#include "data/copied_table.h"
#include "data/store_copier.h"
#include "data/undo_mark.h"
#include "data/world_stamp.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace data {

class WorldSource;
class WorldStore;

struct SnapshotInfo
{
    QString name;
    QDateTime madeAt; // UTC
    QDate day; // of its world
};

// The worlds kept beside the live one: the pristine one, the copy for undo, the snapshots (architecture
// section 2). A commit that writes two SQLite files in WAL mode is atomic for each file only
// (https://sqlite.org/lang_attach.html), so each transaction here writes one: first the copy is committed
// with a new undo id, then the live rows are replaced together with that id. Stopped in between, the live
// world is untouched and keeps its former undo, which is in the other of two slots.
class WorldVault final
{
public:
    explicit WorldVault(WorldStore& store);

    // Makes the pristine world of that day unless it is there, and the live world when it is empty. A live
    // world in which nothing happened yet moves to that day too; another one gets the people whom the room
    // added and loses those it removed, so that an addition that was interrupted is finished here.
    core::Result<void> prepare(const WorldSource& source, QDate day);

    // What a reset replaces, and what it does to the new rows before it is committed. lastly is given the
    // schema in which the world is as it was before.
    struct ResetWork
    {
        const QList<CopiedTable>* tables = &worldTables();
        std::function<core::Result<void>(Database& live, const QString& former)> lastly;
    };
    // Replaces the live rows, of everyone or of mark.person, by the pristine ones; keeps them for undo
    // before. Conflict: the person's pristine rows contradict what others did meanwhile (only after a change
    // of day or content).
    core::Result<void> reset(const UndoMark& mark);
    core::Result<void> reset(const UndoMark& mark, const ResetWork& work);
    core::Result<std::optional<UndoMark>> liveMark();
    // The reset that undo() would take back, if its copy is there.
    core::Result<std::optional<UndoMark>> undoable();
    core::Result<void> undo(); // NotFound: nothing to take back

    core::Result<QList<SnapshotInfo>> snapshots(); // oldest first
    core::Result<void> saveSnapshot(
        const QString& name, const QDateTime& madeAt); // Conflict: the name is taken
    core::Result<void> restoreSnapshot(const QString& name, const UndoMark& mark);
    // NotFound; Conflict: the new name is taken.
    core::Result<void> renameSnapshot(const QString& name, const QString& newName);
    core::Result<void> removeSnapshot(const QString& name);
    // Calls f(schema) with the snapshot attached. NotFound.
    core::Result<void> withSnapshot(
        const QString& name, const std::function<core::Result<void>(const QString& schema)>& f);

    // Leaves nothing but the pristine world of that day: no copy for undo, no snapshot, nothing of removed
    // rows. Can be done again when it was interrupted. Busy, Io: not everything is gone.
    core::Result<void> forgetAll(const WorldSource& source, QDate day);
    // Calls f(schema) for the live world and each copy of it that may hold what people did.
    core::Result<void> withEveryWorld(const std::function<core::Result<void>(const QString& schema)>& f);
    core::Result<int> undoCount(); // copies kept for undo

    // Runs f(schemas) with pristine worlds attached to compare with: the one of the day asked for at
    // prepare(), and the one of the live world's own day when that is another.
    template <typename F>
    auto withPristine(const WorldSource& source, F f) -> std::invoke_result_t<F, const QStringList&>;

private:
    core::Result<AttachedCopy> attach(const QString& name);
    core::Result<void> fill(const QString& name, const WorldSource& source, const WorldStamp& stamp);
    core::Result<void> makeLive();
    core::Result<void> makeAnew(const WorldSource& source, QDate day);
    core::Result<void> followPeople();
    core::Result<bool> isPristine();
    void retire(const QString& name);
    core::Result<void> keepAndReplace(UndoMark mark, const QString& from, const ResetWork& work);
    core::Result<void> keep(const UndoMark& mark, const QString& to);
    core::Result<void> replace(
        const UndoMark& mark, const QString& from, const QString& former, const ResetWork& work);
    core::Result<qint64> shiftFor(const QString& from, core::SupplyPointId person);
    core::Result<void> checkSamePoint(const QString& from, core::SupplyPointId person);
    core::Result<std::optional<QString>> snapshotSchema(const QString& name);
    core::Result<QList<std::pair<QString, SnapshotInfo>>> labelledSnapshots();
    core::Result<QStringList> snapshotSchemas();
    core::Result<AttachedCopy> attachUnused(const QStringList& used);
    core::Result<QStringList> copies(); // names of everything beside the live world that is there
    core::Result<bool> pristineOfLive(const WorldSource& source);

    WorldStore& m_store;
    StoreCopier m_copier;
};

template <typename F>
auto WorldVault::withPristine(const WorldSource& source, F f) -> std::invoke_result_t<F, const QStringList&>
{
    const auto hasOwn = pristineOfLive(source);
    if (!hasOwn)
        return hasOwn.error();
    auto today = attach(QStringLiteral("world_template"));
    if (!today)
        return today.error();
    if (!hasOwn.value())
        return f(QStringList{today.value().schema()});
    auto own = attach(QStringLiteral("world_origin"));
    if (!own)
        return own.error();
    return f(QStringList{today.value().schema(), own.value().schema()});
}

} // namespace data
