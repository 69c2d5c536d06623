#include "data/world_store.h"

#include "data/store_opening.h"

using namespace Qt::StringLiterals;

namespace data {

WorldStore::WorldStore(const StoreOptions& options, std::unique_ptr<Database> database)
    : m_options(options)
    , m_database(std::move(database))
{
}

core::Result<std::unique_ptr<WorldStore>> WorldStore::open(const StoreOptions& options)
{
    auto database = openStoreDatabase(options, kLive, u"world"_s);
    if (!database)
        return database.error();
    return std::unique_ptr<WorldStore>(new WorldStore(options, std::move(database).value()));
}

} // namespace data
