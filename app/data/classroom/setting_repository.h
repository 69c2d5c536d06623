#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace data {

class Database;

// Settings as texts by key; what they mean is the service's business.
class SettingRepository final
{
public:
    explicit SettingRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QHash<QString, QString>> all() const;
    core::Result<void> put(const QString& key, const QString& value);

private:
    Database& m_database;
};

} // namespace data
