#pragma once

#include "core/clock.h"
#include "core/field_errors.h"
#include "services/records/mandate_maker.h"
#include "services/records/record_work.h"

#include <QObject>

namespace data {
class ClassroomStore;
}

namespace services {

class InvoiceIssuer;
class Journal;
class JournalledTransaction;

struct RecordPage
{
    QList<core::Record> rows;
    core::RecordPlace first; // where the page begins and ends, when it has rows
    core::RecordPlace last;
};

// « Données » (E-64, E-65, E-76, E-78 to E-80): every record of the world, in lists, one by one, and many at
// once. Each change is one transaction and can be taken back, one step.
class RecordService final : public QObject
{
    Q_OBJECT

public:
    enum class Side { After, Before };

    // All outlive it.
    RecordService(data::WorldStore& world, data::ClassroomStore& classroom, Journal& journal,
        const core::Clock& clock, const InvoiceIssuer& invoices, MandatePapers papers);

    core::Result<RecordPage> page(core::RecordKind kind, const core::RecordQuery& query, int most,
        const std::optional<core::RecordPlace>& from = {}, Side side = Side::After) const;
    core::Result<qint64> count(core::RecordKind kind, const core::RecordQuery& query) const;
    core::Result<QList<qint64>> ids(core::RecordKind kind, const core::RecordQuery& query) const;
    // The field it is sorted by when nothing is asked.
    static QString usualOrder(core::RecordKind kind);
    core::Result<QList<int>> years(core::RecordKind kind) const; // newest first
    // Every record found, in the order asked for; from any thread, on a connection of its own. Cancelled when
    // the progress says so.
    core::Result<void> eachElsewhere(core::RecordKind kind, const core::RecordQuery& query,
        const std::function<void(const core::Record&)>& take, const RecordProgress& progress) const;
    core::Result<core::Record> record(core::RecordKind kind, qint64 id) const; // NotFound
    // What a row of the attachments holds.
    core::Result<core::AttachedFile> file(const core::Record& attachment) const;

    // The form of one record: what must be corrected, or nothing and it is written. An EAN never changes
    // (E-65). Journal: record.changed, with the names of the fields.
    core::Result<core::FieldErrors> save(
        core::RecordKind kind, qint64 id, const QHash<QString, QString>& typed);
    // What is asked for a new one of that person: of a reading, what their meter shows.
    core::Result<QStringList> asked(core::RecordKind kind, core::SupplyPointId person) const;
    // Makes one, see record_maker.h: what must be corrected, or nothing and it is there. Conflict: see
    // RecordType::conflict. Journal: record.added.
    core::Result<core::FieldErrors> add(
        core::RecordKind kind, core::SupplyPointId person, const QHash<QString, QString>& typed);
    // The next invoice of that person, by the rules of E-48; false: nothing to bill yet.
    core::Result<bool> issueInvoice(core::SupplyPointId person);

    core::Result<RecordChange> change(const RecordOrder& order);
    // The same from any thread, on a connection of its own; then take() on this one's.
    core::Result<RecordChange> changeElsewhere(
        const RecordOrder& order, const RecordProgress& progress) const;
    void take(const RecordChange& change);

    bool canUndo() const { return m_before != nullptr; }
    // Takes the last change back. Conflict: somebody changed one of the rows since.
    core::Result<void> undo();
    // The same from any thread, on a connection of its own; then takeUndo() on this one's.
    core::Result<void> undoElsewhere() const;
    void takeUndo();
    // How many rows the last change touched.
    qsizetype undoSize() const;
    // The world was replaced: nothing of it can be taken back.
    void forgetUndo() { m_before.reset(); }

Q_SIGNALS:
    void recordsChanged();

private:
    // Commits one change that can be taken back; what: for the room's own trace.
    core::Result<void> finish(
        JournalledTransaction& useCase, const std::shared_ptr<data::RowKeeper>& keeper, const QString& what);
    core::Result<void> restore(data::WorldStore& world) const;
    void noteTrainer(QLatin1StringView action, const QString& subject, int count);

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    Journal& m_journal;
    const core::Clock& m_clock;
    const InvoiceIssuer& m_invoices;
    MandatePapers m_papers;
    std::shared_ptr<data::RowKeeper> m_before;
};

} // namespace services
