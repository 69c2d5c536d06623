#pragma once

#include "core/energy/mandate.h"
#include "core/requests/request.h"
#include "services/records/record_maker.h"

#include <functional>

namespace data {
class WorldStore;
}

namespace services {

class Journal;
class MandateReader;

// What writes and reads a mandate's form, made where documents are; outlives who works with it.
struct MandatePapers
{
    const MandateReader& reader;
    std::function<core::Result<core::AttachedFile>(const core::MandateForm&, const core::MandateEntry&)>
        write;
};

// A mandate that a customer signed on paper: written on the form, and deposited as the customer's page is
// (E-62), so that it waits for an answer. typed: holder (empty: as printed on the form), iban, bic, signedAt,
// signedOn. Errors: NotFound (no account), Conflict (one is active or waits already), those of the database.
core::Result<MadeRecord> makeMandate(data::WorldStore& world, Journal& journal, const core::Clock& clock,
    const MandatePapers& papers, core::SupplyPointId person, const QHash<QString, QString>& typed);

} // namespace services
