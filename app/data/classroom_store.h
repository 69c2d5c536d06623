#pragma once

#include "core/result.h"
#include "data/store_options.h"

#include <memory>

namespace data {

// What the room keeps through every reset: PIN, settings, groups, first names.
class ClassroomStore final
{
public:
    static inline const QString kLive = QStringLiteral("classroom");
    static inline const QString kUndo = QStringLiteral("classroom_undo");

    static core::Result<std::unique_ptr<ClassroomStore>> open(const StoreOptions& options);

    Database& database() { return *m_database; }
    const StoreOptions& options() const { return m_options; }

private:
    ClassroomStore(const StoreOptions& options, std::unique_ptr<Database> database);

    StoreOptions m_options;
    std::unique_ptr<Database> m_database;
};

} // namespace data
