#pragma once

#include "core/result.h"

namespace data {

class Database;

// Everything between begin() and commit(), or nothing of it: rolled back by the destructor unless committed.
// Takes the write lock at once. Inside another transaction it is a savepoint, whose commit waits for the
// outer one's. A transaction in which a statement failed cannot be committed, on either engine. Finish
// queries before commit().
class Transaction final
{
public:
    static core::Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    core::Result<void> commit();
    void rollBack();

private:
    Transaction(Database& database, int depth);

    Database* m_database; // null once it is over
    int m_depth; // 1: a real transaction; more: a savepoint
};

} // namespace data
