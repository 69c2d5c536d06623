#include "services/world/forget_service.h"

#include "data/classroom_store.h"
#include "data/dataset/dataset_importer.h"
#include "data/people/room_people.h"
#include "data/server_lock.h"
#include "data/set_aside.h"
#include "data/world_store.h"
#include "data/world_vault.h"
#include "services/world/forget_proof.h"
#include "services/world/people_eraser.h"
#include "services/world/world_service.h"

namespace services {
namespace {

// Where each part of the work begins, of ForgetService::kParts.
constexpr int kErasing = 200;
constexpr int kLooking = 600;

core::Result<core::ForgetCounts> countIn(
    const WorldService& worlds, data::WorldStore& world, const data::StoreOptions& where)
{
    const auto all = worlds.count({.level = ResetLevel::All});
    if (!all)
        return all.error();
    const auto snapshots = worlds.snapshots();
    if (!snapshots)
        return snapshots.error();
    const auto undo = data::WorldVault(world).undoCount();
    if (!undo)
        return undo.error();
    core::ForgetCounts counts;
    counts.learners = all->learners;
    counts.accounts = all->accounts;
    counts.messages = all->messages;
    counts.requests = all->requests;
    counts.readings = all->readings;
    counts.files = all->files;
    counts.snapshots = static_cast<int>(snapshots->size());
    counts.undoCopies = undo.value();
    counts.setAside = static_cast<int>(data::setAsideFolders(where).size());
    return counts;
}

} // namespace

ForgetService::ForgetService(
    data::WorldStore& world, data::ClassroomStore& classroom, WorldService& worlds, const core::Clock& clock)
    : m_world(world)
    , m_classroom(classroom)
    , m_worlds(worlds)
    , m_clock(clock)
{
}

core::Result<core::ForgetCounts> ForgetService::count() const
{
    return countIn(m_worlds, m_world, m_world.options());
}

core::Result<core::ForgetReport> ForgetService::forget(const ForgetProgress& onProgress) const
{
    const auto tell = [&onProgress](int from, int to, qint64 done, qint64 total) {
        if (onProgress)
            onProgress(from + static_cast<int>(total > 0 ? (to - from) * done / total : 0));
    };
    auto classroom = data::ClassroomStore::open(m_classroom.options());
    if (!classroom)
        return classroom.error();
    auto world = data::WorldStore::open(m_world.options());
    if (!world)
        return world.error();
    const data::ServerLock lock((*world)->database(), data::ServerLock::Work::Worlds);
    if (auto taken = lock.state(); !taken)
        return taken.error();
    const data::ClassroomPeople people(**classroom);
    const data::DatasetImporter source(people);
    const WorldService worlds(**world, **classroom, source, m_clock);
    const auto erased = countIn(worlds, **world, m_world.options());
    if (!erased)
        return erased.error();
    ForgetProof proof(**world, **classroom);
    if (auto remembered = proof.remember(); !remembered)
        return remembered.error();
    tell(kErasing, kErasing, 0, 1);
    PeopleEraser eraser(**world, **classroom, source, m_clock);
    if (auto done
        = eraser.erase([&tell](int steps) { tell(kErasing, kLooking, steps, PeopleEraser::kSteps); });
        !done)
        return done.error();
    auto report = proof.look(
        data::DatasetImporter(), [&tell](qint64 read, qint64 total) { tell(kLooking, kParts, read, total); });
    if (!report)
        return report;
    report->at = m_clock.nowUtc();
    report->erased = erased.value();
    if (auto finished = eraser.finish(); !finished)
        return finished.error();
    return report;
}

void ForgetService::announce()
{
    m_worlds.announceReplaced();
}

} // namespace services
