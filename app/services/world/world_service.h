#pragma once

#include "core/accounts/account.h"
#include "core/accounts/invitation.h"
#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace core {
struct TrainerAction;
}
namespace data {
class ClassroomStore;
struct Intent;
enum class UndoLevel;
struct UndoMark;
struct WorldAdditions;
class WorldSource;
class WorldStore;
} // namespace data

namespace services {

enum class ResetLevel { Person, Group, All };

enum class ResetPart {
    Everything, // E-75
    OnlineAccount // E-74: what was done at electruc.example; the mailbox, the downloads and the journal stay
};

// What the codes on the letters of invitation are good for afterwards (features.md, A18).
enum class LettersAfter {
    StayValid, // each opens an account again, for as many days as a new letter
    AreNew // those of the groups' people die, new ones are ready to print
};

// Why it is done: the trainer asked, or it came by itself.
enum class ResetCause { Trainer, Start, Idle, Hour };

struct ResetScope
{
    ResetLevel level = ResetLevel::Group;
    core::SupplyPointId person = {}; // valid for Person only
    // Not for All, which gives the letters of the first day.
    ResetPart part = ResetPart::Everything;
    LettersAfter letters = LettersAfter::StayValid;
    ResetCause cause = ResetCause::Trainer;
};

// What a reset would take away, counted before (design 24). Only what differs from the pristine world counts.
struct ResetCounts
{
    int journeys = 0; // personas with at least one line in the journal
    int messages = 0;
    int requests = 0;
    int readings = 0;
    int files = 0;
    int learners = 0; // level All: first names of the classroom
    int accounts = 0; // born of a registration
    // Letters that open an account again, or that are made anew; both 0 for All.
    int lettersValidAgain = 0;
    int lettersNew = 0;
};

struct UndoInfo
{
    QDateTime at; // UTC: when the reset that can be undone was made
    ResetScope scope;
};

struct Snapshot
{
    QString name;
    QDateTime madeAt; // UTC
    QDate day; // simulated day of its world
};

// Prepares, resets, undoes and keeps worlds (E-74, E-75, X-35, X-36; architecture section 2).
class WorldService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLongestSnapshotName = 60; // characters

    // source: what a pristine world is made of (data::DatasetImporter).
    WorldService(data::WorldStore& world, data::ClassroomStore& classroom, const data::WorldSource& source,
        const core::Clock& clock);

    // The rules of the letters that hold now, asked each time; those of core::InvitationRules unless set.
    void setLetterRules(std::function<core::InvitationRules()> rules) { m_letterRules = std::move(rules); }

    // Finishes a reset that was interrupted, makes the pristine world of the day and, the first time, the
    // live one. To be called once, before anything else. Repeatable.
    core::Result<void> prepare();

    core::Result<QList<core::Persona>>
    personas() const; // the main personas first, then the other supply points
    core::Result<core::Persona> persona(const QString& ean) const; // as typed: spaces and dots may separate

    core::Result<ResetCounts> count(const ResetScope& scope) const;
    core::Result<void> reset(const ResetScope& scope);
    std::optional<UndoInfo> undoAvailable() const;
    core::Result<void> undoReset();

    core::Result<QList<Snapshot>> snapshots() const;
    // Errors: InvalidInput (empty, or longer than kLongestSnapshotName), Conflict (the name is taken).
    core::Result<void> saveSnapshot(const QString& name);
    core::Result<void> restoreSnapshot(const QString& name); // can be undone like a reset
    core::Result<ResetCounts> countSince(const QString& name) const; // what restoring would put aside
    core::Result<void> renameSnapshot(const QString& name, const QString& newName); // as saveSnapshot()
    core::Result<void> removeSnapshot(const QString& name);

    // Says that another WorldService put another world in the place of this one.
    void announceReplaced() { Q_EMIT worldReplaced(); }

    // The world as canonical text: the same world gives the same bytes on both engines.
    core::Result<QByteArray> dump() const;

Q_SIGNALS:
    void worldReplaced(); // every page shows something else now: sign out, close, open again

private:
    core::Result<void> finishInterrupted();
    core::Result<void> resetAll(const data::Intent& intent);
    core::Result<void> resetWorld(const data::UndoMark& mark, const ResetScope& scope);
    core::Result<QList<core::SupplyPointId>> peopleWithLetters(core::SupplyPointId person) const;
    core::Result<void> undoAll(const QString& undoId);
    void followPeople();
    void note(QLatin1StringView action, const ResetScope& scope); // in the trainer's journal
    void note(const core::TrainerAction& action);
    void noteSnapshot(QLatin1StringView action);
    static core::Result<QString> snapshotName(const QString& typed);
    static ResetCounts countsOf(const data::WorldAdditions& additions);
    data::UndoMark newMark(data::UndoLevel level, core::SupplyPointId person = {}) const;

    data::WorldStore& m_world;
    data::ClassroomStore& m_classroom;
    const data::WorldSource& m_source;
    const core::Clock& m_clock;
    std::function<core::InvitationRules()> m_letterRules = [] { return core::InvitationRules(); };
};

} // namespace services
