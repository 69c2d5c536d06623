#pragma once

#include "core/moved_clock.h"
#include "services/accounts/session_service.h"
#include "services/energy/handover_reader.h"
#include "services/energy/mandate_office.h"
#include "services/energy/mandate_reader.h"
#include "services/energy/mandate_service.h"
#include "services/energy/moving_office.h"
#include "services/energy/reading_service.h"
#include "services/energy/refund_office.h"
#include "services/requests/request_desk.h"
#include "services/requests/request_service.h"
#include "services/small_world.h"
#include "services/world/event_service.h"
#include "services/world/happenings.h"
#include "services/world/invoice_issuer.h"

namespace tests {

class NoReader final : public services::MandateReader
{
public:
    std::optional<core::MandateEntry> read(const QByteArray&) const override { return std::nullopt; }
};

// A handover document of one line: "day;index;night;injection;injection;signature;signature".
class HandoverText final : public services::HandoverReader
{
public:
    std::optional<core::HandoverEntry> read(const QByteArray& content) const override
    {
        const QStringList parts
            = QString::fromUtf8(content).section(QLatin1Char('|'), 1).split(QLatin1Char(';'));
        if (parts.size() != 7)
            return std::nullopt;
        return core::HandoverEntry{
            {parts[0], parts[1], parts[2], parts[3], parts[4]}, QString(), parts[5], parts[6]};
    }
};

// The trainer's events on the small world of 10 November 2026.
struct EventRoom
{
    explicit EventRoom(SmallWorld& world)
        : clock(world.clock())
        , mails(world.store(), clock)
        , readings(world.store(), world.journal(), clock, mails)
        , invoices(world.store(), readings, mails)
        , mandates(world.store(), world.journal(), clock, reader, mails)
        , office(world.store(), world.journal(), clock, mails)
        , refunds(world.store(), world.journal(), clock, mails)
        , requests(world.store(), world.journal(), clock, mails)
        , moving(world.store(), clock, invoices, handovers)
        , desk(world.store(), requests, moving)
        , happenings(world.store(), invoices, mails, office, refunds, desk)
        , session(world.store(), world.journal(), clock)
        , events(world.store(), world.journal(), clock, happenings, session)
    {
    }

    core::MovedClock clock;
    services::MailSender mails;
    services::ReadingService readings;
    services::InvoiceIssuer invoices;
    NoReader reader;
    services::MandateService mandates;
    services::MandateOffice office;
    services::RefundOffice refunds;
    services::RequestService requests;
    HandoverText handovers;
    services::MovingOffice moving;
    services::RequestDesk desk;
    services::Happenings happenings;
    services::SessionService session;
    services::EventService events;
};

inline services::EventOrder order(core::EventKind kind, core::SupplyPointId person = {})
{
    services::EventOrder order;
    order.kind = kind;
    order.person = person;
    return order;
}

} // namespace tests
