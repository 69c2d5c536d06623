#include "core/clock.h"
#include "data/query.h"
#include "data/world_store.h"
#include "services/accounts/preference_service.h"
#include "services/journal.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using services::Preferences;
using services::ThemeChoice;

namespace {

core::Result<core::SupplyPointId> addPerson(data::WorldStore& world, const QString& ean)
{
    data::Query query(world.database(), "test.person"_L1,
        u"insert into supply_points (ean, meter_number, meter_kind, title, first_name, last_name, "
        u"name_folded, "
        "street, number, postcode, city) values (:ean, '1', 'single', 'madame', 'A', 'B', 'a b', 'Rue', '1', "
        "'4998', 'Valbois') returning id"_s);
    return query.bind(":ean"_L1, ean).runReturningId<core::SupplyPointId>();
}

} // namespace

class TestPreferenceService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void whatAPersonChoosesIsHersAlone_data() { support::EnginePlace::addRows(); }
    void whatAPersonChoosesIsHersAlone();
    void anImpossibleTextSizeIsRefused();
};

void TestPreferenceService::whatAPersonChoosesIsHersAlone()
{
    PLACE_OF_ROW(place);
    auto world = data::WorldStore::open(place.options());
    VERIFY_OK(world);
    const auto monique = addPerson(**world, u"541448860004312752"_s);
    VERIFY_OK(monique);
    const auto andre = addPerson(**world, u"541448860004312769"_s);
    VERIFY_OK(andre);
    services::Journal journal;
    core::FixedClock clock(QDate(2026, 11, 25));
    services::PreferenceService service(**world, journal, clock);

    QVERIFY(service.preferences(*monique).value() == Preferences());
    VERIFY_OK(service.keep(*monique, Preferences{150, std::nullopt}));
    VERIFY_OK(service.keep(*monique, Preferences{std::nullopt, ThemeChoice::Dark}));
    QVERIFY((service.preferences(*monique).value() == Preferences{150, ThemeChoice::Dark}));
    VERIFY_OK(service.keep(*monique, Preferences{200, ThemeChoice::Light}));
    QVERIFY((service.preferences(*monique).value() == Preferences{200, ThemeChoice::Light}));
    QVERIFY(service.preferences(*andre).value() == Preferences());
}

void TestPreferenceService::anImpossibleTextSizeIsRefused()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto world = data::WorldStore::open(place.options());
    VERIFY_OK(world);
    const auto monique = addPerson(**world, u"541448860004312752"_s);
    VERIFY_OK(monique);
    services::Journal journal;
    core::FixedClock clock(QDate(2026, 11, 25));
    services::PreferenceService service(**world, journal, clock);
    const auto kept = service.keep(*monique, Preferences{123, ThemeChoice::Dark});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, core::ErrorCode::InvalidInput);
    QVERIFY(service.preferences(*monique).value() == Preferences());
}

QTEST_GUILESS_MAIN(TestPreferenceService)
#include "tst_preference_service.moc"
