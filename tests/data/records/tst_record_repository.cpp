#include "data/records/record_repository.h"

#include "data/query.h"
#include "data/records/row_keeper.h"
#include "data/transaction.h"
#include "data/world_store.h"
#include "support/engines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using data::RecordRepository;

class TestRecordRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFollowEachOther_data() { support::EnginePlace::addRows(); }
    void pagesFollowEachOther();
    void anEanNeverChanges_data() { support::EnginePlace::addRows(); }
    void anEanNeverChanges();
    void whatWasChangedComesBack_data() { support::EnginePlace::addRows(); }
    void whatWasChangedComesBack();
};

namespace {

std::unique_ptr<data::WorldStore> filled(const support::EnginePlace& place, int points)
{
    auto opened = data::WorldStore::open(place.options());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    auto world = std::move(opened).value();
    auto transaction = data::Transaction::begin(world->database());
    for (int i = 1; i <= points; ++i) {
        data::Query add(world->database(), "test.add"_L1,
            u"insert into supply_points (ean, meter_number, meter_kind, title, first_name, last_name, "
            "name_folded, street, number, postcode, city) values (:ean, :meter, 'single', 'madame', 'Zoé', "
            ":last, "
            ":folded, 'Rue Haute', '1', '4998', 'Liège')"_s);
        const QString last = u"Personne %1"_s.arg(i, 6, 10, QChar(u'0'));
        auto done = add.bind(":ean"_L1, u"5414488200%1"_s.arg(i, 8, 10, QChar(u'0')))
                        .bind(":meter"_L1, QString::number(i))
                        .bind(":last"_L1, last)
                        .bind(":folded"_L1, QString(u"zoe "_s + last.toLower()))
                        .run();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    if (auto committed = transaction->commit(); !committed)
        qFatal("%s", qPrintable(committed.error().detail));
    return world;
}

} // namespace

void TestRecordRepository::pagesFollowEachOther()
{
    PLACE_OF_ROW(place);
    const auto world = filled(place, 120);
    const RecordRepository records(world->database(), core::RecordKind::SupplyPoints);
    core::RecordQuery query;
    query.descending = false;
    const auto first = records.page(query, 50);
    VERIFY_OK(first);
    const auto second = records.page(query, 50, first->constLast().place);
    VERIFY_OK(second);
    const auto back = records.page(query, 50, second->constFirst().place, RecordRepository::Side::Before);
    VERIFY_OK(back);
    QCOMPARE(second->constFirst().record.text(u"lastName"_s), u"Personne 000051"_s);
    QCOMPARE(back->constFirst().record.id, first->constFirst().record.id);
    QCOMPARE(back->size(), 50);
    query.search = u"liège ZOÉ 0042"_s;
    QCOMPARE(records.count(query).value_or(-1), 1);
    query.search = u"%"_s;
    QCOMPARE(records.count(query).value_or(-1), 0);
}

void TestRecordRepository::anEanNeverChanges()
{
    PLACE_OF_ROW(place);
    const auto world = filled(place, 1);
    RecordRepository records(world->database(), core::RecordKind::SupplyPoints);
    const auto changed = records.update(1, {{u"ean"_s, u"541448820000000009"_s}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, core::ErrorCode::InvalidInput);
    VERIFY_OK(records.update(1, {{u"officesNote"_s, u"Rappeler"_s}}));
    QCOMPARE(records.byId(1)->value().text(u"officesNote"_s), u"Rappeler"_s);
}

void TestRecordRepository::whatWasChangedComesBack()
{
    PLACE_OF_ROW(place);
    const auto world = filled(place, 3);
    RecordRepository records(world->database(), core::RecordKind::SupplyPoints);
    data::RowKeeper keeper;
    {
        auto transaction = data::Transaction::begin(world->database());
        VERIFY_OK(keeper.begin(world->database()));
        VERIFY_OK(keeper.keep(world->database(), u"supply_points"_s, {1, 2}));
        VERIFY_OK(records.update(1, {{u"city"_s, u"Namur"_s}}));
        VERIFY_OK(
            data::Query(world->database(), "test"_L1, u"delete from supply_points where id = 2"_s).run());
        VERIFY_OK(keeper.finish(world->database()));
        VERIFY_OK(transaction->commit());
    }
    {
        auto transaction = data::Transaction::begin(world->database());
        VERIFY_OK(keeper.restore(world->database()));
        VERIFY_OK(transaction->commit());
    }
    QCOMPARE(records.byId(1)->value().text(u"city"_s), u"Liège"_s);
    QVERIFY(records.byId(2)->has_value());
    auto transaction = data::Transaction::begin(world->database());
    const auto again = keeper.restore(world->database());
    QVERIFY(!again);
    QCOMPARE(again.error().code, core::ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestRecordRepository)
#include "tst_record_repository.moc"
