#include "services/people/people_service.h"

#include "core/people/people_sheet.h"
#include "data/classroom/learner_repository.h"
#include "data/classroom_store.h"
#include "data/query.h"
#include "data/world_store.h"
#include "runtime/runtime.h"
#include "services/accounts/invitation_service.h"
#include "services/classroom/learner_service.h"
#include "services/people/letter_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::Ean eanOf(qint64 number)
{
    const QString seventeen = u"54144886%1"_s.arg(200'000'000 + number, 9, 10, QChar(u'0'));
    return *core::Ean::fromText(seventeen + QString::number(core::Ean::checkDigit(seventeen)));
}

core::NewPerson somebody(qint64 number, const QString& first = u"Aline"_s, const QString& last = u"Dubois"_s)
{
    return {eanOf(number), core::Title::Madame, first, last,
        {u"Rue du Lavoir"_s, u"7"_s, {}, u"4998"_s, u"Valbois"_s}};
}

QList<core::NewPerson> many(int count)
{
    QList<core::NewPerson> people;
    for (int i = 0; i < count; ++i)
        people.append(somebody(i));
    return people;
}

qint64 number(runtime::Runtime& runtime, const QString& sql)
{
    data::Query query(runtime.worldStore().database(), "test"_L1, sql);
    const auto value = query.first([](const data::Row& row) { return row.number(0); });
    return value && value->has_value() ? **value : -1;
}

QString text(runtime::Runtime& runtime, const QString& sql)
{
    data::Query query(runtime.worldStore().database(), "test"_L1, sql);
    const auto value = query.first([](const data::Row& row) { return row.text(0); });
    return value ? value->value_or(QString()) : QString();
}

QStringList namesOfGroup(runtime::Runtime& runtime)
{
    QStringList names;
    const auto learners = runtime.learners().learners();
    for (const core::Learner& learner : learners.value())
        names.append(learner.firstName);
    return names;
}

// So that the live world is no longer as it was made.
void leaveATrace(runtime::Runtime& runtime)
{
    const auto done = runtime.worldStore().database().execute("test"_L1,
        u"insert into contact_messages (sender_name, sender_email, subject, body, sent_at) values "
        "('Monique', 'a@b.example', 'other', 'Bonjour', '2026-11-25T10:00:00.000Z')"_s);
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
}

} // namespace

class TestPeopleService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addsPeopleWithMailboxAndHistory_data() { support::EnginePlace::addRows(); }
    void addsPeopleWithMailboxAndHistory();
    void addsToAWorldInUseWithoutTouchingIt_data() { support::EnginePlace::addRows(); }
    void addsToAWorldInUseWithoutTouchingIt();
    void updatesAKnownEan_data() { support::EnginePlace::addRows(); }
    void updatesAKnownEan();
    void keepsNothingOfAStoppedImport_data() { support::EnginePlace::addRows(); }
    void keepsNothingOfAStoppedImport();
    void peopleOutliveResetsAndRestarts_data() { support::EnginePlace::addRows(); }
    void peopleOutliveResetsAndRestarts();
    void resetOfEverythingForgetsThemAndItsUndoBringsThemBack_data() { support::EnginePlace::addRows(); }
    void resetOfEverythingForgetsThemAndItsUndoBringsThemBack();
    void resetsOneOfThem_data() { support::EnginePlace::addRows(); }
    void resetsOneOfThem();
    void removesAndRestores_data() { support::EnginePlace::addRows(); }
    void removesAndRestores();
    void inventsBelievablePeople();
    void addsByHandAndSaysWhatIsWrong();
    void twoWithOneNameAreToldApart();
    void groupsAreMadeAndChosen_data() { support::EnginePlace::addRows(); }
    void groupsAreMadeAndChosen();
    void preparesLetters_data() { support::EnginePlace::addRows(); }
    void preparesLetters();
    void keepsTheTrainersWords();
    void addsTenThousand_data() { support::EnginePlace::addRows(); }
    void addsTenThousand();
};

void TestPeopleService::addsPeopleWithMailboxAndHistory()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const auto change
        = runtime->people().add({somebody(1), somebody(2, u"Élodie"_s, u"D’Hoore-Van den Bossche"_s)});
    VERIFY_OK(change);
    QCOMPARE(change->created, 2);
    QCOMPARE(change->joined, 2);
    const auto persona = runtime->world().persona(eanOf(2).digits());
    VERIFY_OK(persona);
    QCOMPARE(persona->email, u"elodie.dhoore-van-den-bossche@messagerie.example"_s);
    QVERIFY(!persona->hasAccount);
    QVERIFY(!persona->password.isEmpty());
    const QString id = QString::number(persona->supplyPoint.id.value());
    QCOMPARE(number(*runtime, u"select count(*) from readings where supply_point_id = "_s + id), 6);
    QCOMPARE(number(*runtime, u"select count(*) from accounts where supply_point_id = "_s + id), 0);
    // The first shows where the five months begin; each month is between 180 and 520 kWh.
    QCOMPARE(text(*runtime, u"select min(read_on) from readings where supply_point_id = "_s + id),
        u"2026-05-31"_s);
    QCOMPARE(text(*runtime, u"select max(read_on) from readings where supply_point_id = "_s + id),
        u"2026-10-31"_s);
    QCOMPARE(
        number(*runtime,
            u"select count(*) from readings a join readings b on b.supply_point_id = a.supply_point_id and "
            "b.id = a.id + 1 where a.supply_point_id = %1 and b.day_kwh - a.day_kwh between 180 and 520"_s
                .arg(id)),
        5);
    QVERIFY(namesOfGroup(*runtime).contains(u"Élodie"_s));
    const auto people = runtime->people().ofGroup();
    VERIFY_OK(people);
    QCOMPARE(people->constLast().supplyPoint.ean, eanOf(2));
}

void TestPeopleService::addsToAWorldInUseWithoutTouchingIt()
{
    TEST_RUNTIME_OF_ROW(runtime);
    leaveATrace(*runtime);
    const qint64 before = number(*runtime, u"select count(*) from readings"_s);
    const qint64 sum = number(*runtime, u"select cast(sum(id) as bigint) from readings"_s);
    VERIFY_OK(runtime->people().add(many(15)));
    QCOMPARE(number(*runtime, u"select count(*) from contact_messages"_s), 1);
    QCOMPARE(number(*runtime, u"select count(*) from readings"_s), before + 15 * 6);
    QCOMPARE(
        number(*runtime, u"select cast(sum(id) as bigint) from readings where supply_point_id < 100000"_s),
        sum);
    // They are nothing that a reset would take away.
    const auto counts = runtime->world().count({});
    VERIFY_OK(counts);
    QCOMPARE(counts->readings, 0);
    // And whoever comes next takes a key of its own.
    VERIFY_OK(runtime->worldStore().database().execute("test"_L1,
        u"insert into readings (supply_point_id, read_on, day_kwh, status, source) values (1, '2026-11-20', "
        u"1, "
        "'pending', 'client')"_s));
}

void TestPeopleService::updatesAKnownEan()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->people().add({somebody(1)}));
    const QString email = runtime->world().persona(eanOf(1).digits())->email;
    leaveATrace(*runtime);
    const QString monique = u"541448860004312752"_s;
    core::NewPerson other = somebody(1, u"Aline"_s, u"Dubois-Martin"_s);
    core::NewPerson demonstration{*core::Ean::fromText(monique), core::Title::Madame, u"Monique"_s,
        u"Delvaux-Noël"_s, {u"Rue du Lavoir"_s, u"9"_s, u"2"_s, u"4998"_s, u"Valbois"_s}};
    const auto change = runtime->people().add({other, demonstration});
    VERIFY_OK(change);
    QCOMPARE(change->created, 0);
    QCOMPARE(change->updated, 2);
    for (int round = 0; round < 2; ++round) {
        const auto first = runtime->world().persona(eanOf(1).digits());
        VERIFY_OK(first);
        QCOMPARE(first->supplyPoint.lastName, u"Dubois-Martin"_s);
        QCOMPARE(first->email, email);
        const auto second = runtime->world().persona(monique);
        VERIFY_OK(second);
        QCOMPARE(second->supplyPoint.lastName, u"Delvaux-Noël"_s);
        QCOMPARE(second->supplyPoint.address.oneLine(), u"Rue du Lavoir 9 bte 2, 4998 Valbois"_s);
        QVERIFY(second->hasAccount);
        // The second round: after a reset, which keeps them.
        VERIFY_OK(runtime->world().reset({}));
    }
}

void TestPeopleService::keepsNothingOfAStoppedImport()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const auto before = runtime->world().dump();
    const QStringList names = namesOfGroup(*runtime);
    QList<int> told;
    const auto stopped = runtime->people().add(many(250), [&told](int done, int total) {
        told.append(done);
        return total == 250 && done < 200;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(told, (QList<int>{0, 100, 200}));
    QCOMPARE(namesOfGroup(*runtime), names);
    QCOMPARE(*runtime->world().dump(), *before);
    QVERIFY(runtime.restart());
    QCOMPARE(*runtime->world().dump(), *before);
}

void TestPeopleService::peopleOutliveResetsAndRestarts()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->people().add(many(3)));
    leaveATrace(*runtime);
    VERIFY_OK(runtime->people().add({somebody(7)}));
    VERIFY_OK(runtime->world().reset({}));
    QVERIFY(runtime->world().persona(eanOf(7).digits()).has_value());
    QCOMPARE(number(*runtime, u"select count(*) from contact_messages"_s), 0);
    VERIFY_OK(runtime->world().undoReset());
    QCOMPARE(number(*runtime, u"select count(*) from contact_messages"_s), 1);
    QVERIFY(runtime->world().persona(eanOf(7).digits()).has_value());
    QVERIFY(runtime.restart());
    QCOMPARE(number(*runtime, u"select count(*) from supply_points where id > 100000"_s), 4);
    QCOMPARE(number(*runtime, u"select count(*) from readings where supply_point_id > 100000"_s), 4 * 6);
}

void TestPeopleService::resetOfEverythingForgetsThemAndItsUndoBringsThemBack()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->people().add(many(3)));
    VERIFY_OK(runtime->world().reset({services::ResetLevel::All, {}}));
    QCOMPARE(number(*runtime, u"select count(*) from supply_points where id > 100000"_s), 0);
    QVERIFY(!namesOfGroup(*runtime).contains(u"Aline"_s));
    VERIFY_OK(runtime->world().undoReset());
    QCOMPARE(number(*runtime, u"select count(*) from supply_points where id > 100000"_s), 3);
    QVERIFY(namesOfGroup(*runtime).contains(u"Aline"_s));
}

void TestPeopleService::resetsOneOfThem()
{
    TEST_RUNTIME_OF_ROW(runtime);
    leaveATrace(*runtime);
    VERIFY_OK(runtime->people().add(many(2)));
    const core::SupplyPointId id = runtime->world().persona(eanOf(1).digits())->supplyPoint.id;
    VERIFY_OK(runtime->worldStore().database().execute("test"_L1,
        u"insert into readings (supply_point_id, read_on, day_kwh, status, source) values (%1, '2026-11-20', "
        u"1, "
        "'pending', 'client')"_s.arg(id.value())));
    VERIFY_OK(runtime->world().reset({services::ResetLevel::Person, id}));
    QCOMPARE(
        number(*runtime, u"select count(*) from readings where supply_point_id = %1"_s.arg(id.value())), 6);
}

void TestPeopleService::removesAndRestores()
{
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->people().add({somebody(1), somebody(2, u"Bruno"_s, u"Massart"_s)}));
    leaveATrace(*runtime);
    VERIFY_OK(runtime->people().remove(eanOf(1).digits()));
    QVERIFY(!runtime->world().persona(eanOf(1).digits()));
    QVERIFY(runtime->world().persona(eanOf(2).digits()).has_value());
    QVERIFY(!namesOfGroup(*runtime).contains(u"Aline"_s));
    QCOMPARE(runtime->people().addedEans().value(), QStringList{eanOf(2).digits()});
    VERIFY_OK(runtime->people().restore(eanOf(1).digits()));
    QVERIFY(runtime->world().persona(eanOf(1).digits()).has_value());
    QVERIFY(namesOfGroup(*runtime).contains(u"Aline"_s));
    // Somebody of the demonstration stays.
    const auto refused = runtime->people().remove(u"541448860004312752"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::ErrorCode::NotFound);
}

void TestPeopleService::inventsBelievablePeople()
{
    TEST_RUNTIME(runtime);
    const auto people = runtime->people().invented(40);
    VERIFY_OK(people);
    QCOMPARE(people->size(), 40);
    QSet<QString> names;
    QSet<QString> eans;
    for (const core::NewPerson& person : *people) {
        names.insert(person.fullName());
        eans.insert(person.ean.digits());
        QVERIFY(person.ean.digits().startsWith(u"541448860009"_s));
        QVERIFY(!person.address.number.isEmpty() && !person.address.street.isEmpty());
    }
    QCOMPARE(names.size(), 40);
    QCOMPARE(eans.size(), 40);
    VERIFY_OK(runtime->people().add(*people));
    const auto more = runtime->people().invented(40);
    VERIFY_OK(more);
    for (const core::NewPerson& person : *more)
        QVERIFY(!eans.contains(person.ean.digits()));
    QVERIFY(!runtime->people().invented(0));
    QVERIFY(!runtime->people().invented(301));
}

void TestPeopleService::addsByHandAndSaysWhatIsWrong()
{
    TEST_RUNTIME(runtime);
    auto errors = runtime->people().addTyped(
        {{}, {}, u"Aline"_s, {}, u"Rue du Lavoir"_s, {}, {}, u"49"_s, u"Valbois"_s});
    VERIFY_OK(errors);
    QVERIFY(errors->of(u"lastName"_s).has_value());
    QVERIFY(errors->of(u"number"_s).has_value());
    QVERIFY(errors->of(u"postcode"_s).has_value());
    errors = runtime->people().addTyped({u"541448860004312752"_s, {}, u"Aline"_s, u"Dubois"_s,
        u"Rue du Lavoir 7"_s, {}, {}, u"4998"_s, u"Valbois"_s});
    VERIFY_OK(errors);
    QCOMPARE(errors->of(u"ean"_s)->rule, core::Rule::AlreadyUsed);
    errors = runtime->people().addTyped(
        {{}, {}, u"Aline"_s, u"Dubois"_s, u"Rue du Lavoir 7"_s, {}, {}, u"4998"_s, u"Valbois"_s});
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    const auto added = runtime->people().addedEans();
    QCOMPARE(added->size(), 1);
    const auto persona = runtime->world().persona(added->constFirst());
    VERIFY_OK(persona);
    QCOMPARE(persona->supplyPoint.fullName(), u"Aline Dubois"_s);
}

void TestPeopleService::twoWithOneNameAreToldApart()
{
    TEST_RUNTIME(runtime);
    VERIFY_OK(runtime->people().add(
        {somebody(1), somebody(2, u"Aline"_s, u"Evrard"_s), somebody(3, u"ALINE"_s, u"Etienne"_s)}));
    const QStringList names = namesOfGroup(*runtime);
    QCOMPARE(names.mid(names.size() - 3), (QStringList{u"Aline"_s, u"Aline E."_s, u"ALINE E. 2"_s}));
    const auto people = runtime->people().ofGroup();
    QSet<QString> emails;
    for (const core::Persona& persona : *people)
        emails.insert(persona.email);
    QCOMPARE(emails.size(), people->size());
}

void TestPeopleService::groupsAreMadeAndChosen()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const auto first = runtime->learners().currentGroup();
    auto errors = runtime->learners().addGroup(u"  Mardi   matin "_s);
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    QCOMPARE(runtime->learners().currentGroup()->value().name, u"Mardi matin"_s);
    QVERIFY(namesOfGroup(*runtime).isEmpty());
    VERIFY_OK(runtime->people().add(many(2)));
    QCOMPARE(namesOfGroup(*runtime).size(), 2);
    QCOMPARE(
        runtime->learners().addGroup(u"mardi MATIN"_s)->of(u"groupName"_s)->rule, core::Rule::AlreadyUsed);
    QCOMPARE(runtime->learners().addGroup(u" "_s)->of(u"groupName"_s)->rule, core::Rule::Required);
    VERIFY_OK(runtime->learners().chooseGroup(first->value().id));
    QCOMPARE(namesOfGroup(*runtime).size(), 8);
    QVERIFY(runtime.restart());
    QCOMPARE(runtime->learners().currentGroup()->value().id, first->value().id);
    QCOMPARE(runtime->learners().groups()->size(), 2);
    QVERIFY(!runtime->learners().chooseGroup(core::GroupId(99)));
    VERIFY_OK(runtime->learners().renameGroup(first->value().id, u"Jeudi"_s));
    QCOMPARE(runtime->learners().currentGroup()->value().name, u"Jeudi"_s);
}

void TestPeopleService::preparesLetters()
{
    using services::LetterService;
    using State = services::PersonLetter::State;
    TEST_RUNTIME_OF_ROW(runtime);
    VERIFY_OK(runtime->learners().addGroup(u"Mardi"_s));
    VERIFY_OK(runtime->people().add({somebody(2), somebody(1)}));
    const auto people = runtime->people().ofGroup();
    VERIFY_OK(people);
    auto list = runtime->letters().lettersOf(*people);
    VERIFY_OK(list);
    QCOMPARE(list->constFirst().state, State::ToPrint);
    QList<core::SupplyPointId> ids;
    for (const core::Persona& persona : *people)
        ids.append(persona.supplyPoint.id);
    const auto letters = runtime->letters().prepare(ids, LetterService::Codes::KeepValid);
    VERIFY_OK(letters);
    QCOMPARE(letters->size(), 2);
    QCOMPARE(letters->constFirst().supplyPoint.ean, eanOf(1));
    list = runtime->letters().lettersOf(*people);
    QCOMPARE(list->constFirst().state, State::Printed);
    QCOMPARE(list->constLast().code, letters->constFirst().code.text());
    // Printed again, the codes are the same; new ones on demand.
    const auto again = runtime->letters().prepare(ids, LetterService::Codes::KeepValid);
    QCOMPARE(again->constFirst().code.text(), letters->constFirst().code.text());
    const auto renewed = runtime->letters().prepare(ids, LetterService::Codes::AllNew);
    QVERIFY(renewed->constFirst().code.text() != letters->constFirst().code.text());
    VERIFY_OK(runtime->invitations().expire(ids.constFirst()));
    QCOMPARE(runtime->letters().lettersOf(*people)->constFirst().state, State::Expired);
    // A person with an account needs none.
    VERIFY_OK(runtime->learners().chooseGroup(runtime->learners().groups()->constFirst().id));
    QCOMPARE(runtime->letters().lettersOf(*runtime->people().ofGroup())->constFirst().state, State::Used);
}

void TestPeopleService::keepsTheTrainersWords()
{
    using core::LetterWording;
    TEST_RUNTIME(runtime);
    QCOMPARE(*runtime->letters().wording(), LetterWording());
    auto errors = runtime->letters().setWording({QString(u'x').repeated(49), QString(u'y').repeated(341)});
    VERIFY_OK(errors);
    QCOMPARE(errors->all().size(), 2);
    errors = runtime->letters().setWording(
        {u" Bienvenue "_s, u"Un\n\n deux \n\u0000trois\nquatre\ncinq\nsix"_s});
    VERIFY_OK(errors);
    QVERIFY(errors->isEmpty());
    QCOMPARE(runtime->letters().wording()->heading, u"Bienvenue"_s);
    QCOMPARE(runtime->letters().wording()->body, u"Un\ndeux\ntrois\nquatre cinq six"_s);
}

void TestPeopleService::addsTenThousand()
{
    TEST_RUNTIME_OF_ROW(runtime);
    leaveATrace(*runtime);
    int told = 0;
    const auto change = runtime->people().add(many(10'000), [&told](int done, int) {
        told = done;
        return true;
    });
    VERIFY_OK(change);
    QCOMPARE(change->created, 10'000);
    QCOMPARE(change->joined, services::PeopleService::kLargestGroup - 8);
    QCOMPARE(told, 10'000);
    QCOMPARE(number(*runtime, u"select count(*) from supply_points where id > 100000"_s), 10'000);
    QCOMPARE(number(*runtime, u"select count(distinct email) from personas"_s),
        number(*runtime, u"select count(*) from personas"_s));
    QVERIFY(runtime->world().persona(eanOf(9'999).digits()).has_value());
    VERIFY_OK(runtime->world().reset({}));
    QCOMPARE(number(*runtime, u"select count(*) from supply_points where id > 100000"_s), 10'000);
}

QTEST_MAIN(TestPeopleService)
#include "tst_people_service.moc"
