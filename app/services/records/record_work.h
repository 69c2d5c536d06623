#pragma once

#include "core/clock.h"
#include "core/journal_entry.h"
#include "core/result.h"
#include "data/records/row_keeper.h"
#include "services/records/record_type.h"

#include <QList>

#include <functional>
#include <memory>

namespace data {
class WorldStore;
}

namespace services {

// What the trainer does to the chosen rows.
struct RecordOrder
{
    core::RecordKind kind = core::RecordKind::Invoices;
    RecordAction action = RecordAction::MarkPaid;
    QList<qint64> ids;
    QString text; // a reason or an answer, where the action wants one
};

// What came of it.
struct RecordChange
{
    RecordOrder order;
    int done = 0;
    int skipped = 0; // not in a state for it: paid already, closed already
    QList<core::JournalEntry> told; // lines of the journal
    std::shared_ptr<data::RowKeeper> before; // to take it back
};

// Told now and then; false stops the work, and nothing of it is kept.
using RecordProgress = std::function<bool(int done, int total)>;

// Carries an order out in one transaction of that store, with the mails it brings; on any thread. Errors:
// Cancelled, InvalidInput (a text is wanted), those of the database.
core::Result<RecordChange> carryOut(data::WorldStore& world, const core::Clock& clock,
    const RecordOrder& order, const RecordProgress& progress);

} // namespace services
