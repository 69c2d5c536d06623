#pragma once

#include "core/result.h"
#include "data/store_options.h"

#include <memory>

namespace data {

// Opens or makes one database of a store, checks it and brings it up to date with the migrations of
// ":/migrations/<store>". Errors: those of Database::open() and Migrator::migrate(), DatabaseCorrupt.
core::Result<std::unique_ptr<Database>> openStoreDatabase(
    const StoreOptions& options, const QString& name, const QString& store);

// Whether what failed to open is damaged, or was made by a newer program: its content is out of reach.
bool isUnreadable(const core::Error& error);

} // namespace data
