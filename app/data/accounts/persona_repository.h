#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;

// The people a learner can be.
class PersonaRepository final
{
public:
    explicit PersonaRepository(Database& database);

    core::Result<QList<core::Persona>> all(); // those with a complete story first, in their order
    core::Result<std::optional<core::Persona>> byEan(const QString& eanDigits);

private:
    Database& m_database;
};

} // namespace data
