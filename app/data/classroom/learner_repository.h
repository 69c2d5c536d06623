#pragma once

#include "core/classroom/learner.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace data {

class Database;

// Groups and their learners. What the indices forbid (a name or a persona taken twice) comes back as
// Conflict.
class LearnerRepository final
{
public:
    explicit LearnerRepository(Database& database)
        : m_database(database)
    {
    }

    core::Result<std::optional<core::Group>> currentGroup() const; // the one chosen, else the first
    core::Result<QList<core::Group>> groups() const;
    core::Result<void> chooseGroup(core::GroupId group);
    core::Result<void> renameGroup(core::GroupId group, const QString& name);
    core::Result<core::GroupId> addGroup(const QString& name);

    core::Result<QList<core::Learner>> ofGroup(core::GroupId group) const; // in the order they were added
    core::Result<std::optional<core::Learner>> find(core::LearnerId id) const; // not the removed
    core::Result<bool> nameTaken(core::GroupId group, const QString& firstName, core::LearnerId except) const;
    core::Result<QStringList> eans() const; // of everybody's personas, in every group
    core::Result<QStringList> eansKeptForUndo() const; // of the removed

    core::Result<core::LearnerId> add(
        const core::Learner& learner); // at the end of its group; its id is ignored
    core::Result<void> rename(core::LearnerId id, const QString& firstName);
    core::Result<void> markRemoved(core::LearnerId id);
    core::Result<void> markRemovedByEan(const QString& ean);
    core::Result<int> restore(core::LearnerId id); // how many came back: 0 or 1
    core::Result<void> forgetRemoved();

private:
    Database& m_database;
};

} // namespace data
