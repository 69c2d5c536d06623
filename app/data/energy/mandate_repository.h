#pragma once

#include "core/energy/mandate.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace data {

class Database;

// Direct debit mandates, and the signed pages that came with them.
class MandateRepository final
{
public:
    explicit MandateRepository(Database& database);

    // Of any status, the one sent last first.
    core::Result<QList<core::Mandate>> ofSupplyPoint(core::SupplyPointId supplyPoint);
    core::Result<std::optional<core::Mandate>> byId(core::MandateId id);
    core::Result<std::optional<core::Mandate>> activeOf(core::SupplyPointId supplyPoint);
    core::Result<QList<core::Mandate>> allActive();
    // Everything but the id; document: the page, empty online.
    core::Result<core::MandateId> add(const core::Mandate& mandate, const QByteArray& document);
    // Everything but what was sent: reference, holder and account as read, status, reasons, days.
    core::Result<void> update(const core::Mandate& mandate);
    // The page that was sent; somebody else's is none.
    core::Result<std::optional<QByteArray>> document(core::SupplyPointId supplyPoint, core::MandateId id);

    // What was done with the form since that instant (since ever when invalid): kept or printed, as it is and
    // filled in. source: documents::Document::source() of the form; a filled one adds a question mark and
    // more.
    struct FormTraces
    {
        bool downloaded = false;
        bool filledIn = false;
    };
    core::Result<FormTraces> formTraces(
        core::SupplyPointId supplyPoint, const QString& source, const QDateTime& since);

private:
    Database& m_database;
};

} // namespace data
