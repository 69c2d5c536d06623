#pragma once

#include "core/phone/text_message.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace data {

class Database;
class Row;

// The texts of everybody's phone. now: what was sent later is not there yet.
class TextRepository final
{
public:
    explicit TextRepository(Database& database);

    core::Result<core::TextId> add(const core::TextMessage& text); // everything but the id
    // Somebody else's text is not found.
    core::Result<std::optional<core::TextMessage>> find(
        core::SupplyPointId phone, core::TextId id, const QDateTime& now);
    // Newest first.
    core::Result<QList<core::TextMessage>> list(
        core::SupplyPointId phone, core::TextPlace place, const QDateTime& now);
    core::Result<int> unread(core::SupplyPointId phone, const QDateTime& now);
    // The newest fraud attempt that names that host, wherever it lies by now.
    core::Result<std::optional<core::TextMessage>> fraudNaming(
        core::SupplyPointId phone, const QString& host, const QDateTime& now);

    core::Result<void> setRead(core::TextId id);
    core::Result<void> move(core::TextId id, core::TextPlace place);

private:
    static core::TextMessage fromRow(const Row& row);

    Database& m_database;
};

QString codeOf(core::TextPlace place);

} // namespace data
