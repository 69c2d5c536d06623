#include "data/store_opening.h"

#include "data/migrator.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace data {

namespace {

core::Result<void> checkFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return core::Error{core::ErrorCode::DatabaseUnavailable, u"cannot make the folder "_s + folder};
    if (!QFileInfo(folder).isWritable())
        return core::Error{core::ErrorCode::DatabaseUnavailable, u"cannot write in the folder "_s + folder};
    return {};
}

} // namespace

core::Result<std::unique_ptr<Database>> openStoreDatabase(
    const StoreOptions& options, const QString& name, const QString& store)
{
    if (!options.isPostgres()) {
        if (auto folder = checkFolder(options.dataDir); !folder)
            return folder.error();
    }
    auto database = Database::open(options.locationOf(name));
    if (!database)
        return database.error();
    if (auto whole = database.value()->checkIntegrity(); !whole)
        return whole.error();
    auto migrations = Migrator::fromFolder(u":/migrations/"_s + store);
    if (!migrations)
        return migrations.error();
    if (auto migrated = Migrator(*database.value(), migrations.value()).migrate(); !migrated)
        return migrated.error();
    return database;
}

bool isUnreadable(const core::Error& error)
{
    return error.code == core::ErrorCode::DatabaseCorrupt || error.code == core::ErrorCode::DatabaseTooNew;
}

} // namespace data
