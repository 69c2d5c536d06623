#include "services/records/record_work.h"

#include "core/records/record_event_names.h"
#include "data/accounts/account_repository.h"
#include "data/energy/energy_codes.h"
#include "data/energy/invoice_repository.h"
#include "data/energy/reading_repository.h"
#include "data/records/record_remover.h"
#include "data/records/record_repository.h"
#include "data/requests/request_repository.h"
#include "data/world_store.h"
#include "services/accounts/invitation_service.h"
#include "services/energy/mandate_office.h"
#include "services/energy/reading_office.h"
#include "services/energy/reading_service.h"
#include "services/journal.h"
#include "services/mail/mail_sender.h"
#include "services/requests/request_service.h"
#include "services/world/invoice_issuer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

constexpr int kToldEvery = 50; // rows

// The supplier's services on one store. What they write in the journal is told once everything is committed.
struct Office
{
    Office(data::WorldStore& store, const core::Clock& clockNow)
        : world(store)
        , clock(clockNow)
        , mails(store, clockNow)
        , readings(store, journal, clockNow, mails)
        , mandates(store, journal, clockNow, mails)
        , requests(store, journal, clockNow, mails)
        , invoices(store, readings, mails)
        , readingOffice(store, mails)
    {
        QObject::connect(&journal, &Journal::happened, &journal,
            [this](const JournalEntry& entry) { told.append(entry); });
    }

    data::WorldStore& world;
    const core::Clock& clock;
    Journal journal;
    QList<JournalEntry> told;
    MailSender mails;
    ReadingService readings;
    MandateOffice mandates;
    RequestService requests;
    InvoiceIssuer invoices;
    ReadingOffice readingOffice;
};

class Worker final
{
public:
    Worker(Office& office, JournalledTransaction& useCase, const RecordOrder& order)
        : m_office(office)
        , m_useCase(useCase)
        , m_order(order)
        , m_type(recordType(order.kind))
        , m_records(office.world.database(), order.kind)
    {
    }

    // Everything the order can change, before it does.
    core::Result<void> keep(data::RowKeeper& keeper)
    {
        data::Database& database = m_office.world.database();
        if (m_order.action == RecordAction::RemoveClient) {
            const auto people = owners();
            if (!people)
                return people.error();
            QStringList tables = data::RecordRemover::clientTables();
            tables.append(u"invitations"_s);
            for (const QString& table : std::as_const(tables)) {
                if (auto kept = keeper.keepOwned(database, table, *people); !kept)
                    return kept;
            }
            return {};
        }
        const QStringList tables = data::RecordRemover::tables(m_order.kind);
        if (m_order.action == RecordAction::Remove && tables.size() > 1) {
            const auto people = owners();
            if (!people)
                return people.error();
            for (const QString& table : tables.first(tables.size() - 1)) {
                if (auto kept = keeper.keepOwned(database, table, *people); !kept)
                    return kept;
            }
        }
        return keeper.keep(database, tables.constLast(), m_order.ids);
    }

    // Whether the row was in a state for it, and it was done.
    core::Result<bool> one(qint64 id)
    {
        const auto found = m_records.byId(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return false;
        const core::Record& record = **found;
        const ActionType* action = m_type.action(m_order.action);
        if (!action || (!action->from.isEmpty() && !action->from.contains(record.text(u"status"_s))))
            return false;
        if (auto done = act(record); !done)
            return done.error();
        return true;
    }

private:
    core::Result<QList<qint64>> owners()
    {
        QSet<qint64> people;
        for (const qint64 id : m_order.ids) {
            const auto record = m_records.byId(id);
            if (!record)
                return record.error();
            if (record->has_value())
                people.insert(record->value().person.value());
        }
        return people.values();
    }

    core::Result<void> act(const core::Record& record)
    {
        data::Database& database = m_office.world.database();
        const QString reference = record.text(u"reference"_s);
        switch (m_order.action) {
        case RecordAction::MarkPaid:
            if (auto paid = data::InvoiceRepository(database).setPaid(
                    core::InvoiceId(record.id), m_office.clock.today());
                !paid)
                return paid;
            return m_useCase.note(record.person, core::events::kInvoiceMarkedPaid, reference);
        case RecordAction::CancelInvoice:
            if (auto cancelled = m_records.update(record.id,
                    {{u"status"_s, data::codeOf(core::InvoiceStatus::Cancelled)}, {u"paidOn"_s, QVariant()}});
                !cancelled)
                return cancelled;
            return m_useCase.note(record.person, core::events::kInvoiceCancelled, reference);
        case RecordAction::ValidateReading:
        case RecordAction::RefuseReading:
            return judge(record);
        case RecordAction::AnswerRequest:
            return m_office.requests.answer(reference,
                {QCoreApplication::translate("services::RecordWork", "Le service clients"), m_order.text, {},
                    core::RequestStatus::Answered});
        case RecordAction::CloseRequest:
            if (auto closed = data::RequestRepository(database).setStatus(
                    core::RequestId(record.id), core::RequestStatus::Closed, m_office.clock.nowUtc());
                !closed)
                return closed;
            return m_useCase.note(record.person, core::events::kRecordChanged, reference,
                {{u"kind"_s, core::codeOf(m_order.kind)}, {u"action"_s, u"close"_s}});
        case RecordAction::AcceptMandate: {
            const auto accepted = m_office.mandates.accept(core::MandateId(record.id));
            return accepted ? core::Result<void>() : core::Result<void>(accepted.error());
        }
        case RecordAction::RefuseMandate: {
            const auto refused = m_office.mandates.refuse(core::MandateId(record.id), m_order.text);
            return refused ? core::Result<void>() : core::Result<void>(refused.error());
        }
        case RecordAction::Remove:
            if (auto removed = data::RecordRemover(database).remove(m_order.kind, record.id); !removed)
                return removed;
            return m_useCase.note(record.person, core::events::kRecordRemoved,
                core::codeOf(m_order.kind) + u':' + QString::number(record.id));
        case RecordAction::RemoveClient:
            break;
        }
        if (auto removed = data::RecordRemover(database).removeClient(
                record.person, core::InvitationRules().expiryOf(m_office.clock.nowUtc()));
            !removed)
            return removed;
        return m_useCase.note(record.person, core::events::kClientRemoved, record.text(u"clientNumber"_s));
    }

    core::Result<void> judge(const core::Record& record)
    {
        const auto all = data::ReadingRepository(m_office.world.database()).ofSupplyPoint(record.person);
        if (!all)
            return all.error();
        const auto reading = std::find_if(all->cbegin(), all->cend(),
            [&record](const core::Reading& one) { return one.id.value() == record.id; });
        if (reading == all->cend())
            return core::Error{core::ErrorCode::NotFound, u"no reading %1"_s.arg(record.id)};
        return m_office.readingOffice.judge(
            m_useCase, *reading, m_order.action == RecordAction::RefuseReading ? m_order.text : QString());
    }

    Office& m_office;
    JournalledTransaction& m_useCase;
    const RecordOrder& m_order;
    RecordType m_type;
    data::RecordRepository m_records;
};

} // namespace

core::Result<RecordChange> carryOut(data::WorldStore& world, const core::Clock& clock,
    const RecordOrder& order, const RecordProgress& progress)
{
    const RecordType type = recordType(order.kind);
    const ActionType* action = type.action(order.action);
    if (!action || (!action->textLabel.isEmpty() && order.text.trimmed().isEmpty()))
        return core::Error{core::ErrorCode::InvalidInput, u"no such action, or no text for it"_s};
    Office office(world, clock);
    auto useCase = JournalledTransaction::begin(world, office.journal, clock);
    if (!useCase)
        return useCase.error();
    RecordChange change;
    change.order = order;
    change.before = std::make_shared<data::RowKeeper>();
    if (auto begun = change.before->begin(world.database()); !begun)
        return begun.error();
    Worker worker(office, *useCase, order);
    if (auto kept = worker.keep(*change.before); !kept)
        return kept.error();
    const int total = static_cast<int>(order.ids.size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % kToldEvery == 0 && !progress(i, total))
            return core::Error{core::ErrorCode::Cancelled, u"stopped at row %1"_s.arg(i)};
        const auto done = worker.one(order.ids[i]);
        if (!done)
            return done.error();
        ++(*done ? change.done : change.skipped);
    }
    if (auto finished = change.before->finish(world.database()); !finished)
        return finished.error();
    if (auto committed = useCase->commit(); !committed)
        return committed.error();
    change.told = office.told;
    return change;
}

} // namespace services
