#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace data {

class Database;

// What one of the personas chose under some name.
struct PersonalPreference
{
    core::SupplyPointId persona;
    QString fullName;
    QString value;
};

// What one persona chose for comfort, as texts by name; what they mean is the service's business.
class PreferenceRepository final
{
public:
    explicit PreferenceRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<QHash<QString, QString>> all(core::SupplyPointId persona) const;
    // What everybody has under that name; not what is empty.
    core::Result<QList<PersonalPreference>> everybodys(const QString& name) const;
    core::Result<void> put(core::SupplyPointId persona, const QString& name, const QString& value);

private:
    Database& m_database;
};

} // namespace data
