#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace data {

class Database;

// Messages written on the public site's contact page.
class ContactMessageRepository final
{
public:
    explicit ContactMessageRepository(Database& database);

    // persona: none when nobody was chosen at the desk. Gives the row's number.
    core::Result<qint64> add(core::SupplyPointId persona, const QString& name, const QString& email,
        const QString& subject, const QString& text, const QDateTime& at);

private:
    Database& m_database;
};

} // namespace data
