#include "data/world_vault.h"

#include "data/dataset/people_source.h"
#include "data/migrator.h"
#include "data/query.h"
#include "data/server_lock.h"
#include "data/store_opening.h"
#include "data/transaction.h"
#include "data/undo_mark_repository.h"
#include "data/world_source.h"
#include "data/world_store.h"

using namespace Qt::StringLiterals;

namespace data {

namespace {

constexpr auto kStore = "world"_L1;
constexpr auto kOrigin = "world_origin"_L1; // pristine world of the live world's own day

QString undoName(int slot)
{
    return WorldStore::kUndo + u"_%1"_s.arg(slot);
}

core::Result<WorldStamp> wantedStamp(const WorldSource& source, QDate day)
{
    const auto migrations = Migrator::fromFolder(u":/migrations/"_s + kStore);
    if (!migrations)
        return migrations.error();
    return WorldStamp{day, u"%1/%2"_s.arg(source.contentHash()).arg(migrations.value().size())};
}

} // namespace

WorldVault::WorldVault(WorldStore& store)
    : m_store(store)
    , m_copier(store.database(), worldTables())
{
}

core::Result<AttachedCopy> WorldVault::attach(const QString& name)
{
    return AttachedCopy::attach(m_store.database(), m_store.options(), name, kStore);
}

core::Result<void> WorldVault::prepare(const WorldSource& source, QDate day)
{
    Database& live = m_store.database();
    const ServerLock lock(live, ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    const auto wanted = wantedStamp(source, day);
    if (!wanted)
        return wanted.error();
    const auto liveStamp = worldStamp(live, live.schema());
    if (!liveStamp)
        return liveStamp.error();
    bool mayMove = !liveStamp.value().has_value();
    if (!mayMove && liveStamp.value() != wanted.value()) {
        const auto pristine = isPristine();
        if (!pristine)
            return pristine.error();
        mayMove = pristine.value();
    }
    if (auto filled = fill(WorldStore::kTemplate, source, wanted.value()); !filled)
        return filled;
    if (mayMove)
        return makeLive();
    return liveStamp.value()->content == wanted.value().content ? core::Result<void>() : followPeople();
}

// The live world has exactly the room's own people that the pristine one has; everybody else stays as they
// are.
core::Result<void> WorldVault::followPeople()
{
    Database& live = m_store.database();
    auto pristine = attach(WorldStore::kTemplate);
    if (!pristine)
        return pristine.error();
    const QString& from = pristine.value().schema();
    const auto peopleOf = [&live](const QString& schema, const QString& other) {
        Query query(live, "vault.people"_L1,
            u"select id from %1 where id >= :first and id not in (select id from %2) order by id"_s.arg(
                live.dialect().qualified(schema, u"supply_points"_s),
                live.dialect().qualified(other, u"supply_points"_s)));
        return query.bind(":first"_L1, RoomPeople::kFirst).all([](const Row& row) { return row.number(0); });
    };
    const auto missing = peopleOf(from, live.schema());
    if (!missing)
        return missing.error();
    const auto gone = peopleOf(live.schema(), from);
    if (!gone)
        return gone.error();
    if (missing->isEmpty() && gone->isEmpty())
        return {};
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    if (auto locked = m_copier.lockForWriting(live.schema()); !locked)
        return locked;
    const auto shift = m_copier.largestKey(live.schema());
    if (!shift)
        return shift.error();
    if (auto removed = m_copier.removePeople(live.schema(), *gone); !removed)
        return removed;
    if (auto added = m_copier.addPeople(from, live.schema(), *missing, *shift); !added)
        return added;
    if (auto numbered = m_copier.setNextKeys(live.schema(), live.schema(), false); !numbered)
        return numbered;
    return transaction.value().commit();
}

// Fills a copy with the pristine world of the stamp, unless that is what it holds.
core::Result<void> WorldVault::fill(const QString& name, const WorldSource& source, const WorldStamp& stamp)
{
    auto opened = openStoreDatabase(m_store.options(), name, kStore);
    if (!opened && isUnreadable(opened.error())) {
        // It can be made again at any time, so nothing is lost.
        if (auto removed = AttachedCopy::remove(m_store.database(), m_store.options(), name); !removed)
            return removed;
        opened = openStoreDatabase(m_store.options(), name, kStore);
    }
    if (!opened)
        return opened.error();
    Database& copy = *opened.value();
    const auto present = worldStamp(copy, copy.schema());
    if (!present)
        return present.error();
    if (present.value() == stamp)
        return {};

    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return transaction.error();
    StoreCopier copier(copy, worldTables());
    if (auto cleared = copier.clear(copy.schema()); !cleared)
        return cleared;
    if (auto numbered = copier.setNextKeys(copy.schema(), copy.schema(), true); !numbered)
        return numbered;
    if (auto imported = source.importInto(copy, stamp.day); !imported)
        return imported;
    if (auto stamped = setWorldStamp(copy, copy.schema(), stamp); !stamped)
        return stamped;
    return transaction.value().commit();
}

core::Result<void> WorldVault::makeLive()
{
    auto pristine = attach(WorldStore::kTemplate);
    if (!pristine)
        return pristine.error();
    Database& live = m_store.database();
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    if (auto locked = m_copier.lockForWriting(live.schema()); !locked)
        return locked;
    if (auto replaced = m_copier.replaceAll(pristine.value().schema(), live.schema()); !replaced)
        return replaced;
    if (auto numbered = m_copier.setNextKeys(live.schema(), pristine.value().schema(), true); !numbered)
        return numbered;
    return transaction.value().commit();
}

// The pristine world of that day, live, whatever was there.
core::Result<void> WorldVault::makeAnew(const WorldSource& source, QDate day)
{
    const auto wanted = wantedStamp(source, day);
    if (!wanted)
        return wanted.error();
    if (auto filled = fill(WorldStore::kTemplate, source, wanted.value()); !filled)
        return filled;
    return makeLive();
}

core::Result<bool> WorldVault::isPristine()
{
    Database& live = m_store.database();
    const auto made = AttachedCopy::exists(live, m_store.options(), WorldStore::kTemplate);
    if (!made)
        return made.error();
    if (!made.value())
        return false;
    auto pristine = attach(WorldStore::kTemplate);
    if (!pristine) // it cannot tell, and is made again later
        return isUnreadable(pristine.error()) ? core::Result<bool>(false)
                                              : core::Result<bool>(pristine.error());
    return m_copier.areEqual(live.schema(), pristine.value().schema());
}

core::Result<void> WorldVault::reset(const UndoMark& mark)
{
    return reset(mark, ResetWork());
}

core::Result<void> WorldVault::reset(const UndoMark& mark, const ResetWork& work)
{
    return keepAndReplace(mark, WorldStore::kTemplate, work);
}

core::Result<void> WorldVault::keepAndReplace(UndoMark mark, const QString& from, const ResetWork& work)
{
    Database& live = m_store.database();
    const auto former = liveMark();
    if (!former)
        return former.error();
    mark.slot = former.value().has_value() && former.value()->slot == 1 ? 2 : 1;
    {
        auto source = attach(from);
        if (!source)
            return source.error();
        auto undo = AttachedCopy::attachFresh(live, m_store.options(), undoName(mark.slot), kStore);
        if (!undo)
            return undo.error();
        // PostgreSQL keeps and replaces in one transaction, so that what others write meanwhile is in neither
        // or both.
        std::optional<Transaction> outer;
        if (live.engine() == Engine::Postgres) {
            auto begun = Transaction::begin(live);
            if (!begun)
                return begun.error();
            outer.emplace(std::move(begun).value());
            if (auto locked = m_copier.lockForWriting(live.schema()); !locked)
                return locked;
        }
        if (auto kept = keep(mark, undo.value().schema()); !kept)
            return kept;
        if (auto replaced = replace(mark, source.value().schema(), undo.value().schema(), work); !replaced)
            return replaced;
        if (outer.has_value()) {
            if (auto committed = outer->commit(); !committed)
                return committed;
        }
    }
    if (former.value().has_value())
        retire(undoName(former.value()->slot));
    return {};
}

// Nothing of the people stays in a copy that is of no use any more. What cannot be removed now is written
// over by the next reset, so a failure changes nothing.
void WorldVault::retire(const QString& name)
{
    Database& live = m_store.database();
    if (live.engine() == Engine::Sqlite) {
        static_cast<void>(AttachedCopy::remove(live, m_store.options(), name).has_value());
        return;
    }
    // Making a schema takes half a second, emptying it a few milliseconds.
    auto transaction = Transaction::begin(live);
    if (transaction && m_copier.clear(name) && UndoMarkRepository(live, name).clear())
        static_cast<void>(transaction.value().commit().has_value());
}

core::Result<void> WorldVault::keep(const UndoMark& mark, const QString& to)
{
    Database& live = m_store.database();
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    if (auto copied = m_copier.replaceAll(live.schema(), to); !copied)
        return copied;
    if (auto marked = UndoMarkRepository(live, to).set(mark); !marked)
        return marked;
    return transaction.value().commit();
}

core::Result<void> WorldVault::replace(
    const UndoMark& mark, const QString& from, const QString& former, const ResetWork& work)
{
    Database& live = m_store.database();
    StoreCopier copier(live, *work.tables);
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    const bool isPerson = mark.level == UndoLevel::Person;
    if (isPerson) {
        const auto shift = shiftFor(from, mark.person);
        if (!shift)
            return shift.error();
        if (auto replaced = copier.replacePerson(from, live.schema(), mark.person, shift.value()); !replaced)
            return replaced;
    } else if (auto replaced = copier.replaceAll(from, live.schema()); !replaced) {
        return replaced;
    }
    // Lowered only with everybody's pristine rows, so that two resets give the same next numbers.
    const bool exactly = mark.level == UndoLevel::Group || mark.level == UndoLevel::All;
    if (auto numbered = m_copier.setNextKeys(live.schema(), from, exactly); !numbered)
        return numbered;
    if (work.lastly) {
        if (auto done = work.lastly(live, former); !done)
            return done;
    }
    if (auto marked = UndoMarkRepository(live, live.schema()).set(mark); !marked)
        return marked;
    return transaction.value().commit();
}

// Pristine rows of the same day and content come back with their own keys, which nobody else can have taken.
// Those of another day may differ in number, so they take new ones.
core::Result<qint64> WorldVault::shiftFor(const QString& from, core::SupplyPointId person)
{
    Database& live = m_store.database();
    if (auto same = checkSamePoint(from, person); !same)
        return same.error();
    const auto here = worldStamp(live, live.schema());
    if (!here)
        return here.error();
    const auto there = worldStamp(live, from);
    if (!there)
        return there.error();
    if (here.value() == there.value())
        return qint64(0);
    return m_copier.largestKey(live.schema());
}

core::Result<void> WorldVault::checkSamePoint(const QString& from, core::SupplyPointId person)
{
    Database& live = m_store.database();
    Query query(live, "vault.samePoint"_L1,
        u"select a.ean from %1 a join %2 b on b.id = a.id and b.ean = a.ean where a.id = :person"_s.arg(
            live.dialect().qualified(live.schema(), u"supply_points"_s),
            live.dialect().qualified(from, u"supply_points"_s)));
    const auto found = query.bind(":person"_L1, person).first([](const Row&) { return true; });
    if (!found)
        return found.error();
    if (!found.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no such supply point in both worlds"_s};
    return {};
}

core::Result<std::optional<UndoMark>> WorldVault::liveMark()
{
    Database& live = m_store.database();
    return UndoMarkRepository(live, live.schema()).find();
}

core::Result<std::optional<UndoMark>> WorldVault::undoable()
{
    Database& live = m_store.database();
    const std::optional<UndoMark> nothing;
    const auto mark = liveMark();
    if (!mark || !mark.value().has_value())
        return mark;
    const QString name = undoName(mark.value()->slot);
    const auto made = AttachedCopy::exists(live, m_store.options(), name);
    if (!made)
        return made.error();
    if (!made.value())
        return nothing;
    auto undo = attach(name);
    if (!undo)
        return isUnreadable(undo.error()) ? core::Result<std::optional<UndoMark>>(nothing)
                                          : core::Result<std::optional<UndoMark>>(undo.error());
    const auto kept = UndoMarkRepository(live, undo.value().schema()).find();
    if (!kept)
        return kept.error();
    const bool agrees = kept.value().has_value() && kept.value()->undoId == mark.value()->undoId;
    return agrees ? mark : core::Result<std::optional<UndoMark>>(nothing);
}

core::Result<void> WorldVault::undo()
{
    Database& live = m_store.database();
    const auto mark = undoable();
    if (!mark)
        return mark.error();
    if (!mark.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no reset to take back"_s};
    const QString name = undoName(mark.value()->slot);
    {
        auto undo = attach(name);
        if (!undo)
            return undo.error();
        auto transaction = Transaction::begin(live);
        if (!transaction)
            return transaction.error();
        if (auto locked = m_copier.lockForWriting(live.schema()); !locked)
            return locked;
        const QString& from = undo.value().schema();
        auto replaced = mark.value()->level == UndoLevel::Person
            ? m_copier.replacePerson(from, live.schema(), mark.value()->person)
            : m_copier.replaceAll(from, live.schema());
        if (!replaced)
            return replaced;
        if (auto numbered = m_copier.setNextKeys(live.schema(), from, false); !numbered)
            return numbered;
        if (auto cleared = UndoMarkRepository(live, live.schema()).clear(); !cleared)
            return cleared;
        if (auto committed = transaction.value().commit(); !committed)
            return committed;
    }
    retire(name);
    return {};
}

core::Result<bool> WorldVault::pristineOfLive(const WorldSource& source)
{
    Database& live = m_store.database();
    const auto stamp = worldStamp(live, live.schema());
    if (!stamp)
        return stamp.error();
    if (!stamp.value().has_value())
        return false;
    {
        auto today = attach(WorldStore::kTemplate);
        if (!today)
            return today.error();
        const auto present = worldStamp(live, today.value().schema());
        if (!present)
            return present.error();
        if (present.value().has_value() && present.value()->day == stamp.value()->day)
            return false;
    }
    const auto wanted = wantedStamp(source, stamp.value()->day);
    if (!wanted)
        return wanted.error();
    if (auto filled = fill(kOrigin, source, wanted.value()); !filled)
        return filled.error();
    return true;
}

} // namespace data
