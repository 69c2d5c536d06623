#pragma once

#include "core/clock.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/files/download_service.h"
#include "services/journal.h"

#include <QTemporaryDir>

#include <memory>

// A world in a folder of its own, with one persona and the downloads service.
class DownloadWorld final
{
public:
    DownloadWorld()
        : m_store(opened(m_folder))
        , clock(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC))
        , downloads(*m_store, journal, clock)
        , persona(addPersona())
    {
    }

    data::Database& database() { return m_store->database(); }
    // From now on the database may not grow: what a full disk looks like. Again with false: there is room.
    void setDiskFull(bool full)
    {
        using namespace Qt::StringLiterals;
        data::Query query(
            database(), "test.limit"_L1, u"pragma max_page_count = %1"_s.arg(full ? 1 : 100'000));
        (void)query.all([](const data::Row& row) { return row.number(0); });
    }

private:
    static std::unique_ptr<data::WorldStore> opened(const QTemporaryDir& folder)
    {
        data::StoreOptions options;
        options.dataDir = folder.path();
        auto store = data::WorldStore::open(options);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(store).value();
    }
    core::SupplyPointId addPersona()
    {
        using namespace Qt::StringLiterals;
        data::Query query(database(), "test.persona"_L1,
            u"insert into supply_points (ean, meter_number, meter_kind, title, first_name, last_name, "
            u"name_folded, "
            "street, number, postcode, city) values ('541448860004312752', '31', 'single', 'madame', "
            "'Monique', "
            "'Delvaux', 'monique delvaux', 'Rue du Moulin', '12', '4998', 'Valbois') returning id"_s);
        return query.runReturningId<core::SupplyPointId>().value_or(core::SupplyPointId());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<data::WorldStore> m_store;

public:
    core::FixedClock clock;
    services::Journal journal;
    services::DownloadService downloads;
    core::SupplyPointId persona;
};
