#include "services/records/record_service.h"

#include "core/classroom/trainer_actions.h"
#include "core/records/record_event_names.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/energy/mandate_repository.h"
#include "data/energy/supply_point_repository.h"
#include "data/records/record_repository.h"
#include "data/requests/request_repository.h"
#include "data/world_store.h"
#include "services/journal.h"
#include "services/records/record_edit.h"
#include "services/records/record_maker.h"
#include "services/world/invoice_issuer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

RecordService::RecordService(data::WorldStore& world, data::ClassroomStore& classroom, Journal& journal,
    const core::Clock& clock, const InvoiceIssuer& invoices, MandatePapers papers)
    : m_world(world)
    , m_classroom(classroom)
    , m_journal(journal)
    , m_clock(clock)
    , m_invoices(invoices)
    , m_papers(std::move(papers))
{
}

core::Result<RecordPage> RecordService::page(core::RecordKind kind, const core::RecordQuery& query, int most,
    const std::optional<core::RecordPlace>& from, Side side) const
{
    using Repository = data::RecordRepository;
    const auto rows = Repository(m_world.database(), kind)
                          .page(query, most, from,
                              side == Side::After ? Repository::Side::After : Repository::Side::Before);
    if (!rows)
        return rows.error();
    RecordPage page;
    for (const Repository::Placed& row : *rows)
        page.rows.append(row.record);
    if (!rows->isEmpty()) {
        page.first = rows->constFirst().place;
        page.last = rows->constLast().place;
    }
    return page;
}

core::Result<qint64> RecordService::count(core::RecordKind kind, const core::RecordQuery& query) const
{
    return data::RecordRepository(m_world.database(), kind).count(query);
}

core::Result<QList<qint64>> RecordService::ids(core::RecordKind kind, const core::RecordQuery& query) const
{
    return data::RecordRepository(m_world.database(), kind).ids(query);
}

QString RecordService::usualOrder(core::RecordKind kind)
{
    return data::sourceOf(kind).order;
}

core::Result<QList<int>> RecordService::years(core::RecordKind kind) const
{
    const auto range = data::RecordRepository(m_world.database(), kind).years();
    if (!range)
        return range.error();
    QList<int> years;
    if (range->has_value()) {
        for (int year = range->value().second; year >= range->value().first; --year)
            years.append(year);
    }
    return years;
}

core::Result<void> RecordService::eachElsewhere(core::RecordKind kind, const core::RecordQuery& query,
    const std::function<void(const core::Record&)>& take, const RecordProgress& progress) const
{
    constexpr int kAtOnce = 500; // rows
    const auto world = data::WorldStore::open(m_world.options());
    if (!world)
        return world.error();
    const data::RecordRepository records((*world)->database(), kind);
    const auto total = records.count(query);
    if (!total)
        return total.error();
    int done = 0;
    std::optional<core::RecordPlace> from;
    for (;;) {
        const auto rows = records.page(query, kAtOnce, from);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return {};
        for (const data::RecordRepository::Placed& row : *rows)
            take(row.record);
        from = rows->constLast().place;
        done += static_cast<int>(rows->size());
        if (!progress(done, static_cast<int>(*total)))
            return core::Error{core::ErrorCode::Cancelled, u"stopped at row %1"_s.arg(done)};
    }
}

core::Result<core::Record> RecordService::record(core::RecordKind kind, qint64 id) const
{
    auto found = data::RecordRepository(m_world.database(), kind).byId(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return core::Error{core::ErrorCode::NotFound, core::codeOf(kind) + u' ' + QString::number(id)};
    return **found;
}

core::Result<core::AttachedFile> RecordService::file(const core::Record& attachment) const
{
    data::Database& database = m_world.database();
    if (attachment.id > 0) {
        const auto found = data::RequestRepository(database).attachment(
            attachment.person, core::AttachmentId(attachment.id));
        if (!found)
            return found.error();
        if (found->has_value())
            return **found;
    } else {
        const auto found
            = data::MandateRepository(database).document(attachment.person, core::MandateId(-attachment.id));
        if (!found)
            return found.error();
        if (found->has_value())
            return core::AttachedFile{attachment.text(u"file"_s), **found};
    }
    return core::Error{core::ErrorCode::NotFound, u"attachment %1"_s.arg(attachment.id)};
}

core::Result<core::FieldErrors> RecordService::save(
    core::RecordKind kind, qint64 id, const QHash<QString, QString>& typed)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    const auto before = record(kind, id);
    if (!before)
        return before.error();
    const auto checked = checkRecord(m_world.database(), kind, *before, typed, m_clock.today());
    if (!checked)
        return checked.error();
    if (!checked->errors.isEmpty())
        return checked->errors;
    auto keeper = std::make_shared<data::RowKeeper>();
    if (auto begun = keeper->begin(m_world.database()); !begun)
        return begun.error();
    if (auto kept = keeper->keep(m_world.database(), data::sourceOf(kind).table, {id}); !kept)
        return kept.error();
    if (auto written = data::RecordRepository(m_world.database(), kind).update(id, checked->values); !written)
        return written.error();
    QStringList fields; // which ones, never what was typed
    for (auto it = checked->values.cbegin(); it != checked->values.cend(); ++it) {
        if (it.value() != before->values.value(it.key()))
            fields.append(it.key());
    }
    fields.sort();
    if (auto noted = useCase->note(before->person, core::events::kRecordChanged,
            core::codeOf(kind) + u':' + QString::number(id),
            {{u"fields"_s, QJsonArray::fromStringList(fields)}});
        !noted)
        return noted.error();
    if (auto finished = finish(*useCase, keeper, core::codeOf(kind) + u" edit"_s); !finished)
        return finished.error();
    return core::FieldErrors();
}

core::Result<QStringList> RecordService::asked(core::RecordKind kind, core::SupplyPointId person) const
{
    QStringList ids;
    for (const RecordField& field : recordType(kind).asked)
        ids.append(field.id);
    if (kind != core::RecordKind::Readings)
        return ids;
    const auto point = data::SupplyPointRepository(m_world.database()).byId(person);
    if (!point)
        return point.error();
    if (!point->has_value())
        return core::Error{core::ErrorCode::NotFound, u"no person %1"_s.arg(person.value())};
    QStringList shown{u"readOn"_s};
    for (const core::MeterRegister which : core::registersOf(point->value().meterKind))
        shown.append(core::fieldOf(which));
    return shown;
}

core::Result<core::FieldErrors> RecordService::add(
    core::RecordKind kind, core::SupplyPointId person, const QHash<QString, QString>& typed)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto keeper = std::make_shared<data::RowKeeper>();
    if (auto begun = keeper->begin(m_world.database()); !begun)
        return begun.error();
    if (kind == core::RecordKind::Contracts) { // the one in force is closed
        if (auto kept = keeper->keepOwned(m_world.database(), data::sourceOf(kind).table, {person.value()});
            !kept)
            return kept.error();
    }
    Journal aside; // told once everything is kept
    QList<JournalEntry> told;
    connect(&aside, &Journal::happened, &aside, [&told](const JournalEntry& entry) { told.append(entry); });
    const auto made = kind == core::RecordKind::Mandates
        ? makeMandate(m_world, aside, m_clock, m_papers, person, typed)
        : makeRecord(m_world.database(), m_clock, kind, person, typed);
    if (!made)
        return made.error();
    if (!made->errors.isEmpty())
        return made->errors;
    if (auto noted = useCase->note(
            person, core::events::kRecordAdded, core::codeOf(kind) + u':' + QString::number(made->id));
        !noted)
        return noted.error();
    if (auto finished = finish(*useCase, keeper, core::codeOf(kind) + u" add"_s); !finished)
        return finished.error();
    for (const JournalEntry& entry : std::as_const(told))
        Q_EMIT m_journal.happened(entry);
    return core::FieldErrors();
}

core::Result<bool> RecordService::issueInvoice(core::SupplyPointId person)
{
    auto useCase = JournalledTransaction::begin(m_world, m_journal, m_clock);
    if (!useCase)
        return useCase.error();
    auto keeper = std::make_shared<data::RowKeeper>();
    if (auto begun = keeper->begin(m_world.database()); !begun)
        return begun.error();
    const auto issued = m_invoices.issue(*useCase, person, {m_clock.today(), m_clock.today(), true});
    if (!issued)
        return issued.error();
    if (!issued->has_value())
        return false;
    if (auto finished = finish(*useCase, keeper, u"invoices add"_s); !finished)
        return finished.error();
    return true;
}

core::Result<RecordChange> RecordService::change(const RecordOrder& order)
{
    auto change = carryOut(m_world, m_clock, order, {});
    if (change)
        take(*change);
    return change;
}

core::Result<RecordChange> RecordService::changeElsewhere(
    const RecordOrder& order, const RecordProgress& progress) const
{
    auto world = data::WorldStore::open(m_world.options());
    if (!world)
        return world.error();
    return carryOut(**world, m_clock, order, progress);
}

void RecordService::take(const RecordChange& change)
{
    if (change.done == 0)
        return;
    m_before = change.before;
    const RecordType type = recordType(change.order.kind);
    const ActionType* action = type.action(change.order.action);
    noteTrainer(core::actions::kRecordsChanged,
        core::codeOf(change.order.kind) + u' ' + (action ? action->id : QString()), change.done);
    for (const JournalEntry& entry : change.told)
        Q_EMIT m_journal.happened(entry);
    Q_EMIT recordsChanged();
}

core::Result<void> RecordService::restore(data::WorldStore& world) const
{
    if (!m_before)
        return core::Error{core::ErrorCode::NotFound, u"nothing to take back"_s};
    Journal unheard; // a line nobody waits for
    auto useCase = JournalledTransaction::begin(world, unheard, m_clock);
    if (!useCase)
        return useCase.error();
    if (auto restored = m_before->restore(world.database()); !restored)
        return restored;
    if (auto noted = useCase->note({}, core::events::kRecordsRestored, QString()); !noted)
        return noted;
    return useCase->commit();
}

core::Result<void> RecordService::undo()
{
    auto restored = restore(m_world);
    if (restored)
        takeUndo();
    return restored;
}

core::Result<void> RecordService::undoElsewhere() const
{
    auto world = data::WorldStore::open(m_world.options());
    if (!world)
        return world.error();
    return restore(**world);
}

void RecordService::takeUndo()
{
    noteTrainer(core::actions::kRecordsRestored, {}, static_cast<int>(undoSize()));
    m_before.reset();
    Q_EMIT recordsChanged();
}

qsizetype RecordService::undoSize() const
{
    return m_before ? m_before->size() : 0;
}

core::Result<void> RecordService::finish(
    JournalledTransaction& useCase, const std::shared_ptr<data::RowKeeper>& keeper, const QString& what)
{
    if (auto finished = keeper->finish(m_world.database()); !finished)
        return finished;
    if (auto committed = useCase.commit(); !committed)
        return committed;
    m_before = keeper;
    noteTrainer(core::actions::kRecordsChanged, what, 1);
    Q_EMIT recordsChanged();
    return {};
}

// The room's own trace; the world's is in its journal, whatever becomes of this line.
void RecordService::noteTrainer(QLatin1StringView action, const QString& subject, int count)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = subject;
    line.attributes = {{u"count"_s, count}};
    static_cast<void>(data::TrainerActionRepository(m_classroom.database()).add(line).has_value());
}

} // namespace services
