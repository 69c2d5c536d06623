#include "services/energy/reading_office.h"

#include "core/world/world_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/energy/reading_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

using namespace Qt::StringLiterals;

namespace services {

ReadingOffice::ReadingOffice(data::WorldStore& world, const MailSender& mails)
    : m_world(world)
    , m_mails(mails)
{
}

core::Result<void> ReadingOffice::judge(
    JournalledTransaction& useCase, const core::Reading& reading, const QString& reason) const
{
    const bool validated = reason.isEmpty();
    auto judged = data::ReadingRepository(m_world.database())
                      .judge(reading.id,
                          validated ? core::ReadingStatus::Validated : core::ReadingStatus::Refused, reason);
    if (!judged)
        return judged;
    auto account = data::AccountRepository(m_world.database()).ofSupplyPoint(reading.supplyPoint);
    if (!account)
        return account.error();
    if (account.value()) {
        const auto point = data::SupplyPointRepository(m_world.database()).byId(reading.supplyPoint);
        if (!point)
            return point.error();
        MailOrder order;
        order.to = reading.supplyPoint;
        order.templateId = validated ? u"reading-validated"_s : u"reading-refused"_s;
        order.values
            = {{u"date"_s, reading.readOn}, {u"index"_s, MeterIndices{point.value()->meterKind, reading}}};
        if (!validated)
            order.values.insert(u"reason"_s, reason);
        order.address = account.value()->email;
        if (auto sent = m_mails.send(order); !sent)
            return sent.error();
    }
    return useCase.note(reading.supplyPoint,
        validated ? core::events::kReadingValidated : core::events::kReadingRefused,
        QString::number(reading.id.value()));
}

} // namespace services
