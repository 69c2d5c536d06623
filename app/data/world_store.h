#pragma once

#include "core/result.h"
#include "data/store_options.h"

#include <memory>

namespace data {

// The live world. Repositories are made where they are used: data::InvoiceRepository(store.database()).
class WorldStore final
{
public:
    static inline const QString kLive = QStringLiteral("world");
    static inline const QString kTemplate = QStringLiteral("world_template");
    static inline const QString kUndo = QStringLiteral("world_undo");

    static core::Result<std::unique_ptr<WorldStore>> open(const StoreOptions& options);

    Database& database() { return *m_database; }
    const StoreOptions& options() const { return m_options; }

private:
    WorldStore(const StoreOptions& options, std::unique_ptr<Database> database);

    StoreOptions m_options;
    std::unique_ptr<Database> m_database;
};

} // namespace data
