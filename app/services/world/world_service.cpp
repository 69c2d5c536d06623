#include "services/world/world_service.h"

#include "core/classroom/trainer_actions.h"
#include "core/ean.h"
#include "data/accounts/letters_after_reset.h"
#include "data/accounts/persona_repository.h"
#include "data/canonical_dump.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/classroom_vault.h"
#include "data/server_lock.h"
#include "data/world_counter.h"
#include "data/world_store.h"
#include "data/world_vault.h"
#include "services/accounts/invitation_service.h"
#include "services/world/people_eraser.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace services {

namespace {

data::UndoLevel levelOf(ResetLevel level)
{
    switch (level) {
    case ResetLevel::Person:
        return data::UndoLevel::Person;
    case ResetLevel::All:
        return data::UndoLevel::All;
    case ResetLevel::Group:
        break;
    }
    return data::UndoLevel::Group;
}

QString levelName(ResetLevel level)
{
    switch (level) {
    case ResetLevel::Person:
        return u"person"_s;
    case ResetLevel::All:
        return u"all"_s;
    case ResetLevel::Group:
        break;
    }
    return u"group"_s;
}

QString causeName(ResetCause cause)
{
    switch (cause) {
    case ResetCause::Start:
        return u"start"_s;
    case ResetCause::Idle:
        return u"idle"_s;
    case ResetCause::Hour:
        return u"hour"_s;
    case ResetCause::Trainer:
        break;
    }
    return u"trainer"_s;
}

// Going back to a snapshot changes everybody's world and nothing of the classroom, as Group does.
ResetScope scopeOf(const data::UndoMark& mark)
{
    switch (mark.level) {
    case data::UndoLevel::Person:
        return {ResetLevel::Person, mark.person};
    case data::UndoLevel::All:
        return {ResetLevel::All, {}};
    case data::UndoLevel::Group:
    case data::UndoLevel::Snapshot:
        break;
    }
    return {ResetLevel::Group, {}};
}

} // namespace

data::UndoMark WorldService::newMark(data::UndoLevel level, core::SupplyPointId person) const
{
    data::UndoMark mark;
    mark.undoId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    mark.madeAt = m_clock.nowUtc();
    mark.level = level;
    mark.person = person;
    return mark;
}

ResetCounts WorldService::countsOf(const data::WorldAdditions& additions)
{
    ResetCounts counts;
    counts.journeys = additions.journeys;
    counts.messages = additions.messages;
    counts.requests = additions.requests;
    counts.readings = additions.readings;
    counts.files = additions.files;
    counts.accounts = additions.accounts;
    return counts;
}

WorldService::WorldService(data::WorldStore& world, data::ClassroomStore& classroom,
    const data::WorldSource& source, const core::Clock& clock)
    : m_world(world)
    , m_classroom(classroom)
    , m_source(source)
    , m_clock(clock)
{
}

core::Result<void> WorldService::prepare()
{
    if (auto prepared = data::WorldVault(m_world).prepare(m_source, m_clock.today()); !prepared)
        return prepared;
    return finishInterrupted();
}

// A reset of everything touches both stores. The intent is written first and removed with the last step, each
// step can be done twice, and the world's undo mark tells which were done.
core::Result<void> WorldService::finishInterrupted()
{
    // An intent of another machine of the room is not interrupted while that machine works on it.
    const data::ServerLock lock(m_world.database(), data::ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    if (auto forgotten = PeopleEraser(m_world, m_classroom, m_source, m_clock).makeGood(); !forgotten)
        return forgotten;
    data::ClassroomVault classroom(m_classroom);
    const auto intent = classroom.pending();
    if (!intent)
        return intent.error();
    if (!intent.value().has_value())
        return {};
    return intent.value()->isUndo ? undoAll(intent.value()->undoId) : resetAll(*intent.value());
}

core::Result<QList<core::Persona>> WorldService::personas() const
{
    return data::PersonaRepository(m_world.database()).all();
}

core::Result<core::Persona> WorldService::persona(const QString& eanTyped) const
{
    const auto ean = core::Ean::fromText(eanTyped);
    if (!ean)
        return core::Error{core::ErrorCode::NotFound, u"no persona has that EAN"_s};
    auto found = data::PersonaRepository(m_world.database()).byEan(ean->digits());
    if (!found)
        return found.error();
    if (!found.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no persona has that EAN"_s};
    return std::move(found).value().value();
}

core::Result<ResetCounts> WorldService::count(const ResetScope& scope) const
{
    const core::SupplyPointId person
        = scope.level == ResetLevel::Person ? scope.person : core::SupplyPointId();
    data::WorldVault vault(m_world);
    const auto additions
        = vault.withPristine(m_source, [&](const QStringList& schemas) -> core::Result<data::WorldAdditions> {
              return data::countAdditions(m_world.database(), schemas, person);
          });
    if (!additions)
        return additions.error();
    ResetCounts counts = countsOf(additions.value());
    if (scope.part == ResetPart::OnlineAccount) {
        counts.journeys = 0;
        counts.messages = additions.value().requestMessages;
        counts.files = 0;
    }
    if (scope.level != ResetLevel::All && scope.letters == LettersAfter::StayValid)
        counts.lettersValidAgain = additions.value().letters;
    if (scope.level != ResetLevel::All && scope.letters == LettersAfter::AreNew) {
        const auto people = peopleWithLetters(person);
        if (!people)
            return people.error();
        counts.lettersNew = static_cast<int>(people->size());
    }
    if (scope.level == ResetLevel::All) {
        const auto learners = data::ClassroomVault(m_classroom).learnerCount();
        if (!learners)
            return learners.error();
        counts.learners = learners.value();
    }
    return counts;
}

core::Result<void> WorldService::reset(const ResetScope& scope)
{
    const data::ServerLock lock(m_world.database(), data::ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    data::WorldVault vault(m_world);
    // The machine may have been left on over midnight: the dates are those of the day of the reset.
    if (auto prepared = vault.prepare(m_source, m_clock.today()); !prepared)
        return prepared;
    const data::UndoMark mark = newMark(
        levelOf(scope.level), scope.level == ResetLevel::Person ? scope.person : core::SupplyPointId());
    const auto done = scope.level == ResetLevel::All ? resetAll({mark.undoId, mark.madeAt, false})
                                                     : resetWorld(mark, scope);
    if (done) {
        if (scope.level == ResetLevel::All)
            followPeople();
        note(core::actions::kWorldReset, scope);
        Q_EMIT worldReplaced();
    }
    return done;
}

// Whose letters are made anew: of the one person, else of everybody whom a learner plays; none for who has an
// account from the first day.
core::Result<QList<core::SupplyPointId>> WorldService::peopleWithLetters(core::SupplyPointId person) const
{
    const auto all = personas();
    if (!all)
        return all.error();
    const auto eans = data::LearnerRepository(m_classroom.database()).eans();
    if (!eans)
        return eans.error();
    const QSet<QString> played(eans->cbegin(), eans->cend());
    QList<core::SupplyPointId> people;
    for (const core::Persona& persona : *all) {
        const core::SupplyPoint& point = persona.supplyPoint;
        const bool isMeant = person.isValid() ? point.id == person : played.contains(point.ean.digits());
        if (isMeant && !persona.hasAccount)
            people.append(point.id);
    }
    return people;
}

core::Result<void> WorldService::resetWorld(const data::UndoMark& mark, const ResetScope& scope)
{
    QList<data::LettersAfterReset::NewLetter> made;
    if (scope.letters == LettersAfter::AreNew) {
        const auto people = peopleWithLetters(mark.person);
        if (!people)
            return people.error();
        for (const core::SupplyPointId person : *people)
            made.append({person, InvitationService::drawnCode(), InvitationService::drawnSalt()});
    }
    data::WorldVault::ResetWork work;
    if (scope.part == ResetPart::OnlineAccount)
        work.tables = &data::onlineAccountTables();
    work.lastly = [&](data::Database& live, const QString& former) {
        const QDateTime now = m_clock.nowUtc();
        data::LettersAfterReset letters(live, former, mark.person, now, m_letterRules().expiryOf(now));
        return scope.letters == LettersAfter::AreNew ? letters.replace(made) : letters.keepValid();
    };
    return data::WorldVault(m_world).reset(mark, work);
}

void WorldService::note(QLatin1StringView action, const ResetScope& scope)
{
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    line.subject = scope.person.isValid() ? QString::number(scope.person.value()) : QString();
    line.attributes.insert("level"_L1, levelName(scope.level));
    if (scope.part == ResetPart::OnlineAccount)
        line.attributes.insert("part"_L1, u"online_account"_s);
    if (scope.letters == LettersAfter::AreNew)
        line.attributes.insert("letters"_L1, u"new"_s);
    if (scope.cause != ResetCause::Trainer)
        line.attributes.insert("cause"_L1, causeName(scope.cause));
    note(line);
}

// What was done is done: a line that cannot be written does not undo it, nor is it told as a failure.
void WorldService::note(const core::TrainerAction& action)
{
    static_cast<void>(data::TrainerActionRepository(m_classroom.database()).add(action).has_value());
}

// The room's own people came or went with the classroom. What fails here is done at the next start.
void WorldService::followPeople()
{
    static_cast<void>(data::WorldVault(m_world).prepare(m_source, m_clock.today()).has_value());
}

core::Result<void> WorldService::resetAll(const data::Intent& intent)
{
    data::ClassroomVault classroom(m_classroom);
    data::WorldVault vault(m_world);
    const auto mark = vault.liveMark();
    if (!mark)
        return mark.error();
    const bool worldIsDone = mark.value().has_value() && mark.value()->undoId == intent.undoId;
    if (!worldIsDone) {
        if (auto begun = classroom.begin(intent); !begun)
            return begun;
        data::UndoMark next;
        next.undoId = intent.undoId;
        next.madeAt = intent.madeAt;
        next.level = data::UndoLevel::All;
        auto replaced = classroom.keep();
        if (replaced)
            replaced = vault.reset(next);
        if (!replaced) {
            // Nothing was changed, and the person is told so: it must not happen by itself later.
            static_cast<void>(classroom.forget().has_value());
            return replaced;
        }
    }
    return classroom.empty();
}

std::optional<UndoInfo> WorldService::undoAvailable() const
{
    const auto mark = data::WorldVault(m_world).undoable();
    if (!mark || !mark.value().has_value())
        return std::nullopt;
    return UndoInfo{mark.value()->madeAt, scopeOf(*mark.value())};
}

core::Result<void> WorldService::undoReset()
{
    const data::ServerLock lock(m_world.database(), data::ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken;
    data::WorldVault vault(m_world);
    const auto mark = vault.undoable();
    if (!mark)
        return mark.error();
    if (!mark.value().has_value())
        return core::Error{core::ErrorCode::NotFound, u"no reset to take back"_s};
    const auto done
        = mark.value()->level == data::UndoLevel::All ? undoAll(mark.value()->undoId) : vault.undo();
    if (done) {
        followPeople();
        note(core::actions::kResetUndone, scopeOf(*mark.value()));
        Q_EMIT worldReplaced();
    }
    return done;
}

core::Result<void> WorldService::undoAll(const QString& undoId)
{
    data::ClassroomVault classroom(m_classroom);
    data::WorldVault vault(m_world);
    const auto mark = vault.liveMark();
    if (!mark)
        return mark.error();
    const bool worldIsDone = !mark.value().has_value() || mark.value()->undoId != undoId;
    if (!worldIsDone) {
        if (auto begun = classroom.begin({undoId, m_clock.nowUtc(), true}); !begun)
            return begun;
        if (auto undone = vault.undo(); !undone) {
            static_cast<void>(classroom.forget().has_value());
            return undone;
        }
    }
    return classroom.restore();
}

core::Result<QByteArray> WorldService::dump() const
{
    return data::canonicalDump(m_world.database(), data::worldTables());
}

} // namespace services
