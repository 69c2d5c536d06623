#include "data/transaction.h"

#include "data/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace data {

Transaction::Transaction(Database& database, int depth)
    : m_database(&database)
    , m_depth(depth)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    rollBack();
}

core::Result<Transaction> Transaction::begin(Database& database)
{
    if (database.m_failed)
        return core::Error{core::ErrorCode::Internal, u"a statement failed in the outer transaction"_s};
    const int depth = database.m_depth + 1;
    const QString savepoint = u"savepoint "_s + Database::savepointName(depth);
    QString sql = depth == 1 ? database.dialect().beginWrite() : savepoint;
    if (depth == 1 && database.engine() == Engine::Postgres)
        sql += u"; "_s + savepoint; // where a failed statement goes back to, see Database::failure()
    if (auto begun = database.execute("transaction.begin"_L1, sql); !begun)
        return begun.error();
    database.m_depth = depth;
    return Transaction(database, depth);
}

core::Result<void> Transaction::commit()
{
    if (m_database == nullptr || m_database->m_depth != m_depth)
        return core::Error{
            core::ErrorCode::Internal, u"commit of a transaction that is over or not the innermost"_s};
    if (m_database->m_failed) {
        rollBack();
        return core::Error{
            core::ErrorCode::Internal, u"a statement failed in this transaction: rolled back"_s};
    }
    const QString sql
        = m_depth == 1 ? u"commit"_s : u"release savepoint "_s + Database::savepointName(m_depth);
    if (auto committed = m_database->execute("transaction.commit"_L1, sql); !committed) {
        rollBack();
        return committed.error();
    }
    m_database->m_depth = m_depth - 1;
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (m_database == nullptr)
        return;
    Database& database = *std::exchange(m_database, nullptr);
    // An error here leaves nothing to do: the engine rolled back by itself (disk full), or the connection is
    // gone.
    if (m_depth == 1) {
        static_cast<void>(database.execute("transaction.rollback"_L1, u"rollback"_s).has_value());
    } else {
        const QString name = Database::savepointName(m_depth);
        static_cast<void>(database
                              .execute("transaction.rollback"_L1,
                                  u"rollback to savepoint %1; release savepoint %1"_s.arg(name))
                              .has_value());
    }
    database.m_depth = m_depth - 1;
    database.m_failed = false;
}

} // namespace data
