#include "data/attached_copy.h"

#include "data/query.h"
#include "data/store_opening.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace data {

AttachedCopy::AttachedCopy(Database& live, QString schema)
    : m_live(&live)
    , m_schema(std::move(schema))
{
}

AttachedCopy::AttachedCopy(AttachedCopy&& other) noexcept
    : m_live(std::exchange(other.m_live, nullptr))
    , m_schema(std::move(other.m_schema))
{
}

AttachedCopy::~AttachedCopy()
{
    if (m_live == nullptr || m_live->engine() == Engine::Postgres)
        return;
    // Fails only when a statement still reads the copy, which no code of this room does; closing detaches it
    // anyway.
    static_cast<void>(
        m_live->execute("copy.detach"_L1, u"detach database "_s + Dialect::quoted(m_schema)).has_value());
}

core::Result<AttachedCopy> AttachedCopy::attach(
    Database& live, const StoreOptions& options, const QString& name, const QString& store)
{
    if (live.isInTransaction())
        return core::Error{core::ErrorCode::Internal, u"a copy cannot be attached inside a transaction"_s};
    {
        const auto made = openStoreDatabase(options, name, store);
        if (!made)
            return made.error();
    }
    if (live.engine() == Engine::Sqlite) {
        Query attach(live, "copy.attach"_L1, u"attach database :file as "_s + Dialect::quoted(name));
        if (auto attached = attach.bind(":file"_L1, options.locationOf(name).file).run(); !attached)
            return attached.error();
    }
    AttachedCopy copy(live, name);
    if (live.engine() == Engine::Sqlite) {
        const QString durable = u"pragma %1.synchronous = full"_s.arg(Dialect::quoted(name));
        if (auto set = live.execute("copy.attach"_L1, durable); !set)
            return set.error();
    }
    return copy;
}

core::Result<AttachedCopy> AttachedCopy::attachFresh(
    Database& live, const StoreOptions& options, const QString& name, const QString& store)
{
    auto copy = attach(live, options, name, store);
    if (copy || !isUnreadable(copy.error()))
        return copy;
    if (auto removed = remove(live, options, name); !removed)
        return removed.error();
    return attach(live, options, name, store);
}

core::Result<bool> AttachedCopy::exists(Database& live, const StoreOptions& options, const QString& name)
{
    if (live.engine() == Engine::Sqlite)
        return QFile::exists(options.locationOf(name).file);
    Query query(
        live, "copy.exists"_L1, u"select 1 from information_schema.schemata where schema_name = :name"_s);
    const auto found = query.bind(":name"_L1, name).first([](const Row&) { return true; });
    if (!found)
        return found.error();
    return found.value().has_value();
}

core::Result<void> AttachedCopy::remove(Database& live, const StoreOptions& options, const QString& name)
{
    if (live.engine() == Engine::Postgres)
        return live.execute(
            "copy.remove"_L1, u"drop schema if exists %1 cascade"_s.arg(Dialect::quoted(name)));
    const QString file = options.locationOf(name).file;
    for (const QString& path : {file + u"-wal"_s, file + u"-shm"_s, file}) {
        if (QFile::exists(path) && !QFile::remove(path))
            return core::Error{core::ErrorCode::Io, u"cannot remove "_s + path};
    }
    return {};
}

} // namespace data
