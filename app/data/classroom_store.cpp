#include "data/classroom_store.h"

#include "data/store_opening.h"

using namespace Qt::StringLiterals;

namespace data {

ClassroomStore::ClassroomStore(const StoreOptions& options, std::unique_ptr<Database> database)
    : m_options(options)
    , m_database(std::move(database))
{
}

core::Result<std::unique_ptr<ClassroomStore>> ClassroomStore::open(const StoreOptions& options)
{
    auto database = openStoreDatabase(options, kLive, u"classroom"_s);
    if (!database)
        return database.error();
    return std::unique_ptr<ClassroomStore>(new ClassroomStore(options, std::move(database).value()));
}

} // namespace data
