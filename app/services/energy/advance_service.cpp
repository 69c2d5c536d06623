#include "services/energy/advance_service.h"

#include "core/clock.h"
#include "core/energy/month_use.h"
#include "core/energy/reading_rules.h"
#include "core/event_names.h"
#include "data/energy/advance_repository.h"
#include "data/energy/contract_repository.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/world_store.h"
#include "services/energy/customer.h"
#include "services/energy/debits.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

namespace advances = core::advances;

AdvanceService::AdvanceService(
    data::WorldStore& world, Journal& journal, const core::Clock& clock, const MailSender& mails)
    : m_world(world)
    , m_journal(journal)
    , m_clock(clock)
    , m_mails(mails)
{
}

core::Result<AdvanceOverview> AdvanceService::overview(core::AccountId account) const
{
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    return overviewOf(*who);
}

core::Result<AdvanceOverview> AdvanceService::overviewOf(const core::Account& account) const
{
    data::Database& database = m_world.database();
    const core::SupplyPointId id = account.supplyPoint;
    const auto point = supplyPointOf(m_world, account);
    if (!point)
        return point.error();
    const auto contract = data::ContractRepository(database).newestOf(id);
    if (!contract)
        return contract.error();
    if (!contract.value() || contract.value()->status == core::ContractStatus::Closed)
        return core::Error{core::ErrorCode::NotFound, u"no contract in force"_s};
    AdvanceOverview overview;
    if (contract.value()->billing == core::BillingMode::Monthly) {
        overview.refusal = advances::Refusal::Monthly;
        return overview;
    }
    auto invoices = data::InvoiceRepository(database).ofSupplyPoint(id);
    const auto terms = data::AdvanceRepository(database).ofSupplyPoint(id);
    const auto readings = data::ReadingRepository(database).ofSupplyPoint(id);
    if (!invoices || !terms || !readings)
        return !invoices ? invoices.error() : !terms ? terms.error() : readings.error();
    if (auto noted = noteDebits(database, id, *invoices); !noted)
        return noted.error();

    const QDate today = m_clock.today();
    const QDate begin = contract.value()->startsOn;
    const auto known
        = core::useByMonth(*readings, core::indexCapacity(point->meterKind), begin, today.addDays(-1));
    overview.outlook = advances::outlookOn(today, *contract.value(), *invoices, known);
    const QDate next = overview.outlook.nextMonth.isValid() ? overview.outlook.nextMonth : today;
    overview.advised = advances::advisedNow(overview.outlook);
    overview.current = advances::amountFor(*terms, next).value_or(overview.advised);
    overview.refusal = advances::refusal({true, advances::isLate(*invoices, today),
        static_cast<int>(known.size()), overview.outlook.toCome, advances::isChanged(*terms)});
    overview.knownFrom = QDate(today.year(), today.month(), 1)
                             .addMonths(qMax(0, advances::kMonthsOfData - static_cast<int>(known.size())));
    if (advances::isChanged(*terms))
        overview.changedOn = terms->constFirst().decidedOn;
    if (advances::mayTakeBack(*terms, *invoices, today))
        overview.before = terms->at(1).amount;
    return overview;
}

core::Result<AdvanceOutcome> AdvanceService::change(core::AccountId account, const QString& typed)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto now = overviewOf(*who);
    if (!now)
        return now.error();
    if (now->refusal)
        return AdvanceOutcome(*now->refusal);
    const auto finish = [&useCase](const AdvanceOutcome& outcome) -> core::Result<AdvanceOutcome> {
        if (auto committed = useCase->commit(); !committed)
            return committed.error();
        return outcome;
    };
    const advances::TypedAmount amount = advances::readAmount(typed, now->current);
    if (!amount.amount) {
        if (auto noted = useCase->note(
                who->supplyPoint, core::events::kAdvanceRefusedEntry, advances::codeOf(amount.flaw));
            !noted)
            return noted.error();
        return finish(amount.flaw);
    }
    const AdvanceChange change{*amount.amount, now->outlook.nextMonth};
    if (auto added = data::AdvanceRepository(m_world.database())
                         .add(who->supplyPoint,
                             {change.amount, change.from, m_clock.today(), core::AdvanceOrigin::Customer});
        !added)
        return added.error();
    if (auto told = tell(*who, change); !told)
        return told.error();
    if (auto noted = useCase->note(who->supplyPoint, core::events::kAdvanceChanged,
            QString::number(change.amount.cents()), {{u"beforeCents"_s, now->current.cents()}});
        !noted)
        return noted.error();
    return finish(change);
}

core::Result<AdvanceChange> AdvanceService::takeBack(core::AccountId account)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto who = customer(m_world, account);
    if (!who)
        return who.error();
    const auto now = overviewOf(*who);
    if (!now)
        return now.error();
    if (!now->before)
        return core::Error{core::ErrorCode::Conflict, u"the advance was not changed today"_s};
    if (auto removed = data::AdvanceRepository(m_world.database()).removeNewest(who->supplyPoint); !removed)
        return removed.error();
    const AdvanceChange change{*now->before, now->outlook.nextMonth};
    if (auto told = tell(*who, change); !told)
        return told.error();
    if (auto noted = useCase->note(
            who->supplyPoint, core::events::kAdvanceTakenBack, QString::number(change.amount.cents()));
        !noted)
        return noted.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    return change;
}

core::Result<void> AdvanceService::tell(const core::Account& account, const AdvanceChange& change) const
{
    MailOrder order;
    order.to = account.supplyPoint;
    order.templateId = u"advance-changed"_s;
    order.values = {{u"amount"_s, change.amount}, {u"month"_s, Month{change.from}}};
    order.address = account.email;
    if (const auto sent = m_mails.send(order); !sent)
        return sent.error();
    return {};
}

} // namespace services
