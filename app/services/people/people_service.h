#pragma once

#include "core/accounts/account.h"
#include "core/clock.h"
#include "core/field_errors.h"
#include "core/people/person.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace data {
class ClassroomStore;
class WorldSource;
class WorldStore;
} // namespace data

namespace services {

// What adding people would do, or did.
struct PeopleChange
{
    int created = 0;
    int updated = 0; // their EAN was known: they got the new name and address (E-67)
    int joined = 0; // learners of the current group now
};

// Told now and then while people are added; false stops the work, and nothing of it is kept.
using PeopleProgress = std::function<bool(int done, int total)>;

// The people whom the trainer adds to the world, so that every learner has somebody to play. They outlive a
// reset of the world. Each has a mailbox, five months of readings and no account: learners register by
// themselves (E-69).
class PeopleService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostInvented = 300;
    static constexpr int kLargestGroup = 300; // more people are in the world, but not in the group

    PeopleService(data::WorldStore& world, data::ClassroomStore& classroom, const data::WorldSource& source,
        const core::Clock& clock);

    // Everybody of the current group, in the group's order: the personas its learners play.
    core::Result<QList<core::Persona>> ofGroup() const;
    // Which of these the trainer added: only they can be removed.
    core::Result<QStringList> addedEans() const;

    core::Result<PeopleChange> plan(const QList<core::NewPerson>& people) const;
    // All or nothing; a known EAN is updated and never changes. The new ones join the current group, which is
    // made when there is none. Cancelled when progress said so. May run on another thread with stores of its
    // own.
    core::Result<PeopleChange> add(const QList<core::NewPerson>& people, const PeopleProgress& progress = {});
    // The same from any thread, on connections of its own; call announceChange() on this one's thread
    // afterwards.
    core::Result<PeopleChange> addElsewhere(
        const QList<core::NewPerson>& people, const PeopleProgress& progress) const;
    // As typed; an empty EAN takes a free one. Fields: those of core::checkedPerson(); AlreadyUsed on ean.
    core::Result<core::FieldErrors> addTyped(core::TypedPerson typed);
    core::Result<QList<core::NewPerson>> invented(int count) const;

    // NotFound when the trainer did not add that person.
    core::Result<void> remove(const QString& ean);
    // Undo of it. What the person had done in the world is gone: the story begins again.
    core::Result<void> restore(const QString& ean);

    // Says that another PeopleService changed the same stores.
    void announceChange() { Q_EMIT peopleChanged(); }

Q_SIGNALS:
    void peopleChanged();

private:
    core::Result<void> setRemoved(const QString& ean, bool removed);
    core::Result<void> followInWorld(const QList<core::NewPerson>& updated);
    core::Result<QList<core::Persona>> everybody() const;

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    const data::WorldSource& m_source;
    const core::Clock& m_clock;
};

} // namespace services
