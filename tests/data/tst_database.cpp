#include "data/database.h"
#include "data/query.h"
#include "data/transaction.h"
#include "support/engines.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using data::Database;
using data::Query;
using data::Row;
using data::Transaction;

namespace {

std::unique_ptr<Database> openWithTable(const data::DatabaseLocation& location)
{
    auto database = Database::open(location);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    const QString table = database.value()->dialect().translate(
        u"create table things (id {key}, name text not null unique, cents {int}, flag {bool} not null "
        u"default {false}, "
        "picture {blob}, day text, at text, kind text not null default 'a' check (kind in ('a', 'b'))) "
        "{strict};"
        "create table parts (id {key}, thing_id {int} not null references things (id)) {strict}"_s);
    if (auto made = database.value()->execute("test"_L1, table); !made)
        qFatal("%s", qPrintable(made.error().detail));
    return std::move(database).value();
}

core::Result<qint64> addThing(Database& database, const QString& name)
{
    Query query(database, "thing.add"_L1, u"insert into things (name) values (:name) returning id"_s);
    auto id = query.bind(":name"_L1, name).first([](const Row& row) { return row.number(0); });
    if (!id)
        return id.error();
    return id.value().value();
}

QStringList names(Database& database)
{
    Query query(database, "thing.names"_L1, u"select name from things order by id"_s);
    return query.all([](const Row& row) { return row.text("name"_L1); }).value();
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void valuesComeBackAsTheyWent_data() { support::EnginePlace::addRows(); }
    void valuesComeBackAsTheyWent();
    void nullsAndNothing_data() { support::EnginePlace::addRows(); }
    void nullsAndNothing();
    void hostileTextStaysText_data() { support::EnginePlace::addRows(); }
    void hostileTextStaysText();
    void nobodyStoresANul_data() { support::EnginePlace::addRows(); }
    void nobodyStoresANul();
    void hugeTextComesBack_data() { support::EnginePlace::addRows(); }
    void hugeTextComesBack();
    void failuresNameTheStatement_data() { support::EnginePlace::addRows(); }
    void failuresNameTheStatement();
    void aQueryRunsAgain_data() { support::EnginePlace::addRows(); }
    void aQueryRunsAgain();
    void transactions_data() { support::EnginePlace::addRows(); }
    void transactions();
    void savepoints_data() { support::EnginePlace::addRows(); }
    void savepoints();
    void aFailedStatementForbidsTheCommit_data() { support::EnginePlace::addRows(); }
    void aFailedStatementForbidsTheCommit();
    void twoConnectionsWriteInTurn();
    void anotherWriterIsBusy_data() { support::EnginePlace::addRows(); }
    void anotherWriterIsBusy();
    void sqliteIsDurable();
    void theServersOptionsAreHeeded();
    void unreachable_data();
    void unreachable();
};

void TestDatabase::valuesComeBackAsTheyWent()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    const QByteArray picture("\x00\x01\xff'\\;", 6);
    const QDateTime at(QDate(2026, 3, 29), QTime(2, 30, 0, 7), Qt::UTC);
    Query insert(*database, "thing.insert"_L1,
        u"insert into things (name, cents, flag, picture, day, at) "
        "values (:name, :cents, :flag, :picture, :day, :at) returning id"_s);
    const auto id = insert.bind(":name"_L1, u"Éléonore 🙂"_s)
                        .bind(":cents"_L1, core::Money::fromCents(-9'000'000'000))
                        .bind(":flag"_L1, true)
                        .bind(":picture"_L1, picture)
                        .bind(":day"_L1, QDate(2028, 2, 29))
                        .bind(":at"_L1, at.toLocalTime())
                        .runReturningId<core::InvoiceId>();
    VERIFY_OK(id);

    Query select(*database, "thing.byId"_L1,
        u"select id, name, cents, flag, picture, day, at from things where id = :id and flag"_s);
    const auto found = select.bind(":id"_L1, id.value()).first([&](const Row& row) {
        return row.id<core::InvoiceId>("id"_L1) == id.value() && row.text("name"_L1) == u"Éléonore 🙂"_s
            && row.money("cents"_L1).cents() == -9'000'000'000 && row.boolean("flag"_L1)
            && row.bytes("picture"_L1) == picture && row.day("day"_L1) == QDate(2028, 2, 29)
            && row.instant("at"_L1) == at && row.text("at"_L1) == u"2026-03-29T02:30:00.007Z"_s;
    });
    VERIFY_OK(found);
    QCOMPARE(found.value(), std::optional(true));
}

void TestDatabase::nullsAndNothing()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    Query insert(*database, "thing.insert"_L1,
        u"insert into things (name, cents, picture, day, at) values (:name, :cents, :picture, :day, :at)"_s);
    VERIFY_OK(insert.bind(":name"_L1, QString())
                  .bind(":cents"_L1, core::InvoiceId())
                  .bind(":picture"_L1, QByteArray())
                  .bind(":day"_L1, QDate())
                  .bind(":at"_L1, QDateTime())
                  .runCounting());
    Query select(*database, "thing.all"_L1, u"select name, cents, picture, day, at from things"_s);
    const auto rows = select.all([](const Row& row) {
        return !row.isNull("name"_L1) && row.text("name"_L1).isEmpty() && row.isNull("cents"_L1)
            && !row.id<core::InvoiceId>("cents"_L1).isValid() && !row.isNull("picture"_L1)
            && row.bytes("picture"_L1).isEmpty() && row.isNull("day"_L1) && !row.day("day"_L1).isValid()
            && !row.instant("at"_L1).isValid();
    });
    VERIFY_OK(rows);
    QCOMPARE(rows.value(), QList<bool>{true});

    Query none(*database, "thing.none"_L1, u"select name from things where id = 77"_s);
    const auto nothing = none.first([](const Row& row) { return row.text(0); });
    VERIFY_OK(nothing);
    QVERIFY(!nothing.value().has_value());
}

void TestDatabase::hostileTextStaysText()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    const QStringList hostile{u"'); drop table things; --"_s, u"\" or 1=1"_s, u":name ? $1"_s, u"a\\'b"_s,
        u"<b>gras</b>"_s, u"%_"_s, u"l'été ; œuvre"_s, QString(20'000, u'é')};
    for (const QString& text : hostile)
        VERIFY_OK(addThing(*database, text));
    QCOMPARE(names(*database), hostile);
}

void TestDatabase::nobodyStoresANul()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    VERIFY_OK(addThing(*database, u"a\0b"_s));
    VERIFY_OK(addThing(*database, QString(QChar::Null)));
    QCOMPARE(names(*database), (QStringList{u"a\uFFFDb"_s, u"\uFFFD"_s}));
}

void TestDatabase::hugeTextComesBack()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    // Too long for the unique index of PostgreSQL, so it goes where no index is.
    const QString huge = u"שלום 🙂 l'été "_s.repeated(700'000);
    Query insert(*database, "thing.huge"_L1, u"insert into things (name, at) values ('huge', :text)"_s);
    VERIFY_OK(insert.bind(":text"_L1, huge).run());
    Query select(*database, "thing.huge"_L1, u"select at from things"_s);
    const auto found = select.first([](const Row& row) { return row.text("at"_L1); });
    VERIFY_OK(found);
    QVERIFY(found.value() == huge);
}

void TestDatabase::failuresNameTheStatement()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    VERIFY_OK(addThing(*database, u"Monique"_s));

    const auto twice = addThing(*database, u"Monique"_s);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    QVERIFY2(twice.error().detail.startsWith(u"thing.add: "_s), qPrintable(twice.error().detail));

    Query orphan(*database, "part.add"_L1, u"insert into parts (thing_id) values (:thing)"_s);
    const auto refused = orphan.bind(":thing"_L1, 99).run();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);

    Query enumeration(*database, "thing.kind"_L1, u"update things set kind = :kind"_s);
    const auto unknown = enumeration.bind(":kind"_L1, u"z"_s).run();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Internal);

    Query wrong(*database, "thing.wrong"_L1, u"select nothing from nowhere"_s);
    const auto failed = wrong.run();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Internal);
    QVERIFY2(failed.error().detail.startsWith(u"thing.wrong: "_s), qPrintable(failed.error().detail));

    QCOMPARE(names(*database), QStringList{u"Monique"_s});
}

void TestDatabase::aQueryRunsAgain()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    Query insert(*database, "thing.insert"_L1, u"insert into things (name) values (:name)"_s);
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(insert.bind(":name"_L1, name).run());
    Query one(*database, "thing.byName"_L1, u"select id from things where name = :name"_s);
    for (qint64 i = 1; const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
        const auto id = one.bind(":name"_L1, name).first([](const Row& row) { return row.number("id"_L1); });
        VERIFY_OK(id);
        QCOMPARE(id.value(), std::optional(i++));
    }
    Query remove(*database, "thing.remove"_L1, u"delete from things where name <> :name"_s);
    const auto removed = remove.bind(":name"_L1, u"b"_s).runCounting();
    VERIFY_OK(removed);
    QCOMPARE(removed.value(), 2);
}

void TestDatabase::transactions()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    {
        auto transaction = Transaction::begin(*database);
        VERIFY_OK(transaction);
        VERIFY_OK(addThing(*database, u"kept"_s));
        QVERIFY(database->isInTransaction());
        VERIFY_OK(transaction.value().commit());
        QVERIFY(!database->isInTransaction());
        QVERIFY(!transaction.value().commit()); // it is over
    }
    {
        auto transaction = Transaction::begin(*database);
        VERIFY_OK(transaction);
        VERIFY_OK(addThing(*database, u"forgotten"_s));
    }
    QVERIFY(!database->isInTransaction());
    QCOMPARE(names(*database), QStringList{u"kept"_s});
}

void TestDatabase::savepoints()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    auto outer = Transaction::begin(*database);
    VERIFY_OK(outer);
    VERIFY_OK(addThing(*database, u"outer"_s));
    {
        auto inner = Transaction::begin(*database);
        VERIFY_OK(inner);
        VERIFY_OK(addThing(*database, u"inner kept"_s));
        QVERIFY(!outer.value().commit()); // the inner one first
        VERIFY_OK(inner.value().commit());
    }
    {
        auto inner = Transaction::begin(*database);
        VERIFY_OK(inner);
        VERIFY_OK(addThing(*database, u"inner forgotten"_s));
        QVERIFY(!addThing(*database, u"outer"_s)); // a failure that only the savepoint pays for
    }
    VERIFY_OK(outer.value().commit());
    QCOMPARE(names(*database), (QStringList{u"outer"_s, u"inner kept"_s}));
}

void TestDatabase::aFailedStatementForbidsTheCommit()
{
    PLACE_OF_ROW(place);
    const auto database = openWithTable(place.location());
    auto transaction = Transaction::begin(*database);
    VERIFY_OK(transaction);
    VERIFY_OK(addThing(*database, u"a"_s));
    QVERIFY(!addThing(*database, u"a"_s));
    QVERIFY(!Transaction::begin(*database));
    QVERIFY(!transaction.value().commit());
    QCOMPARE(names(*database), QStringList{});
    VERIFY_OK(addThing(*database, u"a"_s));
}

void TestDatabase::twoConnectionsWriteInTurn()
{
    // A deferred transaction that reads first would fail at once with SQLITE_BUSY when another one wrote
    // meanwhile.
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    const auto first = openWithTable(place.location());
    const auto second = Database::open(place.location());
    VERIFY_OK(second);
    for (int i = 0; i < 20; ++i) {
        Database& writer = i % 2 == 0 ? *first : *second.value();
        auto transaction = Transaction::begin(writer);
        VERIFY_OK(transaction);
        QCOMPARE(names(writer).size(), i);
        VERIFY_OK(addThing(writer, QString::number(i)));
        VERIFY_OK(transaction.value().commit());
    }
}

void TestDatabase::anotherWriterIsBusy()
{
    PLACE_OF_ROW(place);
    const auto first = openWithTable(place.location());
    data::DatabaseLocation impatient = place.location();
    impatient.busyTimeoutMs = 50;
    const auto second = Database::open(impatient);
    VERIFY_OK(second);
    VERIFY_OK(addThing(*first, u"a"_s));
    auto transaction = Transaction::begin(*first);
    VERIFY_OK(transaction);
    VERIFY_OK(first->execute("test"_L1, u"update things set cents = 1"_s));
    const auto refused = second.value()->execute("test"_L1, u"update things set cents = 2"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QCOMPARE(names(*second.value()), QStringList{u"a"_s}); // reading never waits
}

void TestDatabase::sqliteIsDurable()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    const auto database = openWithTable(place.location());
    const auto setting = [&](const QString& name) {
        Query query(*database, "test.pragma"_L1, u"pragma "_s + name);
        return query.first([](const Row& row) { return row.text(0); }).value().value_or(QString());
    };
    QCOMPARE(setting(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(setting(u"synchronous"_s), u"2"_s);
    QCOMPARE(setting(u"foreign_keys"_s), u"1"_s);
}

void TestDatabase::unreachable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code");
    QTest::newRow("a folder that does not exist")
        << u"/nowhere/at/all/world.db"_s << QString() << int(ErrorCode::DatabaseUnavailable);
    QTest::newRow("a folder instead of a file")
        << u"/tmp"_s << QString() << int(ErrorCode::DatabaseUnavailable);
    QTest::newRow("not a postgresql address")
        << QString() << u"mysql://localhost/x"_s << int(ErrorCode::InvalidInput);
    QTest::newRow("no server there") << QString() << u"postgresql://x@127.0.0.1:1/x"_s
                                     << int(ErrorCode::DatabaseUnavailable);
    QTest::newRow("no socket there") << QString() << u"postgresql://x@/x?host=/nowhere"_s
                                     << int(ErrorCode::DatabaseUnavailable);
}

void TestDatabase::unreachable()
{
    QFETCH(QString, file);
    QFETCH(QString, url);
    QFETCH(int, code);
    const auto opened = Database::open(url.isEmpty() ? data::DatabaseLocation::sqlite(file)
                                                     : data::DatabaseLocation::postgres(url, u"world"_s));
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), code);
    QVERIFY(!opened.error().detail.isEmpty());
}

void TestDatabase::theServersOptionsAreHeeded()
{
    const support::EnginePlace place(support::EnginePlace::Postgres);
    if (!place.isReady())
        QSKIP(qPrintable(place.why()));
    const auto with = [&place](const QString& option) {
        data::DatabaseLocation location = place.location();
        location.serverUrl += (location.serverUrl.contains(u'?') ? u'&' : u'?') + option;
        return Database::open(location);
    };
    VERIFY_OK(with(u"sslmode=prefer"_s));
    // Refused before anything is sent: a mode nobody knows was really handed on.
    const auto unknown = with(u"sslmode=nonsense"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::DatabaseUnavailable);
    const auto smuggled = with(u"sslmode=prefer%3Bhost%3Delsewhere"_s);
    QVERIFY(!smuggled);
    QCOMPARE(smuggled.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
