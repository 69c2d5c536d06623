#pragma once

#include "core/classroom/learner.h"
#include "core/field_errors.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <optional>

namespace data {
class ClassroomStore;
}

namespace services {

// The first names of the room (screens 01 and « Groupes »).
class LearnerService final : public QObject
{
    Q_OBJECT

public:
    explicit LearnerService(data::ClassroomStore& classroom);

    core::Result<std::optional<core::Group>> currentGroup() const;
    core::Result<QList<core::Learner>> learners() const; // of the current group, in the order they were added
    // Field name: firstName (required, 40 characters at most, not already in the group). The learner takes the
    // next free avatar and the next persona of freeEans.
    core::Result<core::FieldErrors> add(const QString& firstName, const QStringList& freeEans);
    core::Result<core::FieldErrors> rename(core::LearnerId id, const QString& firstName);
    core::Result<void> remove(core::LearnerId id);
    core::Result<void> restoreRemoved(const core::Learner& learner); // undo of remove

Q_SIGNALS:
    void learnersChanged();

private:
    data::ClassroomStore& m_classroom;
};

} // namespace services
