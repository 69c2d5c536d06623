#include "data/world_vault.h"

#include "data/query.h"
#include "data/server_lock.h"
#include "data/store_opening.h"
#include "data/undo_mark_repository.h"
#include "data/world_store.h"

#include <QDir>

using namespace Qt::StringLiterals;

// « Effacer toute trace des personnes », the vault's part of it: everything beside the live world goes, and
// the live world is the pristine one again.
namespace data {

core::Result<QStringList> WorldVault::copies()
{
    QStringList names;
    if (m_store.options().isPostgres()) {
        Query query(m_store.database(), "vault.copies"_L1,
            u"select schema_name from information_schema.schemata where schema_name like 'world\\_%'"_s);
        return query.all([](const Row& row) { return row.text(0); });
    }
    // The log of a copy outlives it when the machine stops between the two.
    const QStringList files = QDir(m_store.options().dataDir).entryList({u"world_*.db*"_s}, QDir::Files);
    for (const QString& file : files)
        names.append(file.section(u'.', 0, 0));
    names.removeDuplicates();
    return names;
}

core::Result<void> WorldVault::forgetAll(const WorldSource& source, QDate day)
{
    Database& live = m_store.database();
    const ServerLock lock(live, ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    if (auto set = live.overwriteRemoved(); !set)
        return set;
    const auto names = copies();
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        if (auto removed = AttachedCopy::remove(live, m_store.options(), name); !removed)
            return removed;
    }
    if (auto anew = makeAnew(source, day); !anew)
        return anew;
    if (auto cleared = UndoMarkRepository(live, live.schema()).clear(); !cleared)
        return cleared;
    return live.compact();
}

core::Result<void> WorldVault::withEveryWorld(
    const std::function<core::Result<void>(const QString& schema)>& f)
{
    if (auto done = f(m_store.database().schema()); !done)
        return done;
    const auto names = copies();
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        auto copy = attach(name);
        if (!copy && isUnreadable(copy.error()))
            continue; // nothing can be read from it; it goes all the same
        if (!copy)
            return copy.error();
        if (auto done = f(copy.value().schema()); !done)
            return done;
    }
    return {};
}

core::Result<int> WorldVault::undoCount()
{
    const auto names = copies();
    if (!names)
        return names.error();
    return static_cast<int>(names->filter(WorldStore::kUndo + u'_').size());
}

} // namespace data
