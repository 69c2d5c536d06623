#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/result.h"

#include <QString>

namespace data {
class WorldStore;
}

namespace services {

class Journal;

// What a persona looked at, where nothing else is kept of it: exercises recognise from the journal that
// somebody came to a page or found an answer.
class VisitService final
{
public:
    VisitService(data::WorldStore& world, Journal& journal, const core::Clock& clock);

    // page: host and path, as www.electruc.example/aide; how: visit, back, forward, reload or tab.
    core::Result<void> pageOpened(core::SupplyPointId persona, const QString& page, const QString& how);
    core::Result<void> questionOpened(core::SupplyPointId persona, const QString& questionId);
    // words: as typed; found: how many questions answer them.
    core::Result<void> helpSearched(core::SupplyPointId persona, const QString& words, int found);

private:
    data::WorldStore& m_world;
    Journal& m_journal;
    const core::Clock& m_clock;
};

} // namespace services
