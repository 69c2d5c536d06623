#include "data/world_vault.h"

#include "data/query.h"
#include "data/store_opening.h"
#include "data/transaction.h"
#include "data/world_store.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// Snapshots of the vault: each is a world of its own, world_snap_1, world_snap_2…, that carries its label.
namespace data {

namespace {

QString schemaName(int number)
{
    return u"world_snap_%1"_s.arg(number);
}

int numberOf(const QString& schema)
{
    return schema.mid(schemaName(0).size() - 1).toInt();
}

core::Result<std::optional<SnapshotInfo>> labelOf(Database& database, const QString& schema)
{
    Query query(database, "snapshot.label"_L1,
        u"select name, made_at from "_s + database.dialect().qualified(schema, u"snapshot_label"_s));
    auto label = query.first([](const Row& row) {
        return SnapshotInfo{row.text("name"_L1), row.instant("made_at"_L1), QDate()};
    });
    if (!label || !label.value().has_value())
        return label;
    const auto stamp = worldStamp(database, schema);
    if (!stamp)
        return stamp.error();
    if (stamp.value().has_value())
        label.value()->day = stamp.value()->day;
    return label;
}

} // namespace

core::Result<QStringList> WorldVault::snapshotSchemas()
{
    QStringList schemas;
    if (m_store.options().isPostgres()) {
        Query query(m_store.database(), "snapshot.schemas"_L1,
            u"select schema_name from information_schema.schemata where schema_name like 'world\\_snap\\_%'"_s);
        auto names = query.all([](const Row& row) { return row.text(0); });
        if (!names)
            return names;
        schemas = names.value();
    } else {
        const QStringList files
            = QDir(m_store.options().dataDir).entryList({u"world_snap_*.db"_s}, QDir::Files);
        for (const QString& file : files)
            schemas.append(file.chopped(3));
    }
    schemas.removeIf([](const QString& schema) { return numberOf(schema) <= 0; });
    std::ranges::sort(schemas, {}, &numberOf);
    return schemas;
}

core::Result<QList<std::pair<QString, SnapshotInfo>>> WorldVault::labelledSnapshots()
{
    const auto schemas = snapshotSchemas();
    if (!schemas)
        return schemas.error();
    QList<std::pair<QString, SnapshotInfo>> found;
    for (const QString& schema : schemas.value()) {
        auto copy = attach(schema);
        if (!copy && isUnreadable(copy.error()))
            continue; // the others are still good
        if (!copy)
            return copy.error();
        const auto label = labelOf(m_store.database(), schema);
        if (!label)
            return label.error();
        if (label.value().has_value()) // none: it was stopped before it was whole
            found.append({schema, label.value().value()});
    }
    std::ranges::stable_sort(found, {}, [](const auto& entry) { return entry.second.madeAt; });
    return found;
}

core::Result<QList<SnapshotInfo>> WorldVault::snapshots()
{
    const auto labelled = labelledSnapshots();
    if (!labelled)
        return labelled.error();
    QList<SnapshotInfo> infos;
    for (const auto& [schema, info] : labelled.value())
        infos.append(info);
    return infos;
}

core::Result<std::optional<QString>> WorldVault::snapshotSchema(const QString& name)
{
    const auto labelled = labelledSnapshots();
    if (!labelled)
        return labelled.error();
    for (const auto& [schema, info] : labelled.value()) {
        if (info.name == name)
            return std::optional(schema);
    }
    return std::optional<QString>();
}

// The first place for a snapshot that is not used. One that was stopped before it was whole is written over;
// one that cannot be read is left alone.
core::Result<AttachedCopy> WorldVault::attachUnused(const QStringList& used)
{
    for (int number = 1;; ++number) {
        if (used.contains(schemaName(number)))
            continue;
        auto copy = attach(schemaName(number));
        if (copy || !isUnreadable(copy.error()))
            return copy;
    }
}

core::Result<void> WorldVault::saveSnapshot(const QString& name, const QDateTime& madeAt)
{
    const auto labelled = labelledSnapshots();
    if (!labelled)
        return labelled.error();
    QStringList used;
    for (const auto& [schema, info] : labelled.value()) {
        if (info.name == name)
            return core::Error{core::ErrorCode::Conflict, u"a snapshot has that name"_s};
        used.append(schema);
    }
    Database& live = m_store.database();
    auto copy = attachUnused(used);
    if (!copy)
        return copy.error();
    auto transaction = Transaction::begin(live);
    if (!transaction)
        return transaction.error();
    if (auto copied = m_copier.replaceAll(live.schema(), copy.value().schema()); !copied)
        return copied;
    Query label(live, "snapshot.save"_L1,
        u"insert into %1 (id, name, made_at) values (1, :name, :madeAt)"_s.arg(
            live.dialect().qualified(copy.value().schema(), u"snapshot_label"_s)));
    if (auto labelledNow = label.bind(":name"_L1, name).bind(":madeAt"_L1, madeAt).run(); !labelledNow)
        return labelledNow;
    return transaction.value().commit();
}

core::Result<void> WorldVault::restoreSnapshot(const QString& name, const UndoMark& mark)
{
    const auto schema = snapshotSchema(name);
    if (!schema)
        return schema.error();
    if (!schema.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no snapshot has that name"_s};
    return keepAndReplace(mark, schema.value().value(), ResetWork());
}

core::Result<void> WorldVault::renameSnapshot(const QString& name, const QString& newName)
{
    const auto taken = snapshotSchema(newName);
    if (!taken)
        return taken.error();
    if (taken.value().has_value() && newName != name)
        return core::Error{core::ErrorCode::Conflict, u"a snapshot has that name"_s};
    return withSnapshot(name, [&](const QString& schema) {
        Database& live = m_store.database();
        Query query(live, "snapshot.rename"_L1,
            u"update %1 set name = :name"_s.arg(live.dialect().qualified(schema, u"snapshot_label"_s)));
        return query.bind(":name"_L1, newName).run();
    });
}

core::Result<void> WorldVault::withSnapshot(
    const QString& name, const std::function<core::Result<void>(const QString& schema)>& f)
{
    const auto schema = snapshotSchema(name);
    if (!schema)
        return schema.error();
    if (!schema.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no snapshot has that name"_s};
    auto copy = attach(schema.value().value());
    if (!copy)
        return copy.error();
    return f(copy.value().schema());
}

core::Result<void> WorldVault::removeSnapshot(const QString& name)
{
    const auto schema = snapshotSchema(name);
    if (!schema)
        return schema.error();
    if (!schema.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no snapshot has that name"_s};
    return AttachedCopy::remove(m_store.database(), m_store.options(), schema.value().value());
}

} // namespace data
