#pragma once

#include "core/classroom/learner.h"
#include "core/clock.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <optional>

namespace data {
class ClassroomStore;
class Transaction;
}

namespace services {

// The first names of the room (screens 01 and « Groupes »).
class LearnerService final : public QObject
{
    Q_OBJECT

public:
    LearnerService(data::ClassroomStore& classroom, const core::Clock& clock);

    // Makes the default group of demo-data/classroom.json when the store has no group at all. Repeatable.
    core::Result<void> importDefaultGroup(const QByteArray& json);

    static constexpr int kLongestGroupName = 40; // characters

    core::Result<QList<core::Group>> groups() const;
    core::Result<std::optional<core::Group>> currentGroup() const; // the one chosen, else the first
    // Field name: groupName (required, kLongestGroupName at most, not taken whatever its case). The new group
    // becomes the current one.
    core::Result<core::FieldErrors> addGroup(const QString& name);
    core::Result<core::FieldErrors> renameGroup(core::GroupId group, const QString& name);
    core::Result<void> chooseGroup(core::GroupId group);
    core::Result<QList<core::Learner>> learners() const; // of the current group, in the order they were added
    // Field name: firstName (required, 40 characters at most, not already in the group whatever its case and
    // accents). The learner takes the next free avatar and the first of personaEans that nobody plays yet;
    // Error Conflict when all are taken, NotFound when there is no group.
    core::Result<core::FieldErrors> add(const QString& firstName, const QStringList& personaEans);
    core::Result<core::FieldErrors> rename(core::LearnerId id, const QString& firstName);
    // Keeps the row for one undo; the one removed before it goes for good.
    core::Result<void> remove(core::LearnerId id);
    // Undo of remove. Error Conflict when somebody else took the name or the persona meanwhile.
    core::Result<void> restoreRemoved(const core::Learner& learner);

Q_SIGNALS:
    void learnersChanged();

private:
    core::Result<core::FieldErrors> nameErrors(
        core::GroupId group, const QString& name, core::LearnerId except) const;
    core::Result<core::FieldErrors> groupNameErrors(const QString& name, core::GroupId except) const;
    // Notes what the trainer did to whom or what, commits and tells.
    core::Result<void> finish(data::Transaction& transaction, QLatin1StringView action, qint64 subject);

    data::ClassroomStore& m_classroom;
    const core::Clock& m_clock;
};

} // namespace services
