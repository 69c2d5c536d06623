#include "services/energy/moving_office.h"

#include "core/clock.h"
#include "core/event_names.h"
#include "data/energy/contract_repository.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/requests/request_repository.h"
#include "data/world_store.h"
#include "services/energy/handover_reader.h"
#include "services/journal.h"
#include "services/world/invoice_issuer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

MovingOffice::MovingOffice(data::WorldStore& world, const core::Clock& clock, const InvoiceIssuer& invoices,
    const HandoverReader& reader)
    : m_world(world)
    , m_clock(clock)
    , m_invoices(invoices)
    , m_reader(reader)
{
}

core::Result<std::optional<core::HandoverEntry>> MovingOffice::handoverOf(const core::Request& request) const
{
    data::RequestRepository requests(m_world.database());
    const auto messages = requests.messages(request.id);
    if (!messages)
        return messages.error();
    for (auto message = messages->crbegin(); message != messages->crend(); ++message) {
        for (const core::Attachment& attachment : message->attachments) {
            const auto file = requests.attachment(request.supplyPoint, attachment.id);
            if (!file)
                return file.error();
            if (!file.value())
                continue;
            if (auto entry = m_reader.read((*file)->content))
                return entry;
        }
    }
    return std::optional<core::HandoverEntry>();
}

core::Result<MovingOutcome> MovingOffice::close(
    JournalledTransaction& useCase, core::SupplyPointId customer, const core::HandoverEntry& entry) const
{
    data::Database& database = m_world.database();
    const auto point = data::SupplyPointRepository(database).byId(customer);
    const auto contract = data::ContractRepository(database).newestOf(customer);
    data::ReadingRepository readings(database);
    auto known = readings.ofSupplyPoint(customer);
    if (!point || !contract || !known)
        return !point ? point.error() : !contract ? contract.error() : known.error();
    if (!point.value() || !contract.value() || contract.value()->status != core::ContractStatus::Active)
        return core::Error{core::ErrorCode::Conflict, u"no contract to close"_s};
    known->removeIf(
        [](const core::Reading& reading) { return reading.status != core::ReadingStatus::Validated; });
    core::HandoverVerdict verdict
        = core::judgeHandover(entry, point.value()->meterKind, *known, m_clock.today());
    if (verdict.flaw)
        return MovingOutcome(*verdict.flaw);
    verdict.reading.supplyPoint = customer;
    if (auto added = readings.add(verdict.reading, m_clock.nowUtc()); !added)
        return added.error();
    const auto bill
        = m_invoices.close(useCase, *point.value(), *contract.value(), verdict.reading, m_clock.today());
    if (!bill)
        return bill.error();
    if (auto closed = data::ContractRepository(database).close(contract.value()->id); !closed)
        return closed.error();
    if (auto noted = useCase.note(customer, core::events::kContractClosed, contract.value()->reference,
            {{u"leftOn"_s, verdict.reading.readOn.toString(Qt::ISODate)}});
        !noted)
        return noted.error();
    return MovingOutcome(ClosedContract{contract.value()->reference, verdict.reading.readOn, *bill});
}

} // namespace services
