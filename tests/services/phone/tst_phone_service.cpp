// Texts: conversations, reading, reporting, deleting, and what the journal keeps of it.

#include "data/phone/text_repository.h"
#include "services/phone/phone_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using services::PhoneService;
using tests::SmallWorld;

namespace {

constexpr core::SupplyPointId kMarie = SmallWorld::kMariesPoint;
constexpr core::SupplyPointId kPaul{2};

// Marie's phone: two texts of Lucie, one fraud attempt; Paul's: one.
class Phones final
{
public:
    explicit Phones(const support::EnginePlace& place)
        : world(place)
        , service(world.store(), world.journal(), world.clock())
    {
        lucie = add(kMarie, u"Lucie"_s, u"Bien rentrée\u00A0!"_s, 120);
        fraud = add(kMarie, u"0400 00 91 17"_s, u"Payez ici : livraison-express.example/colis"_s, 60, true);
        lucie2 = add(kMarie, u"Lucie"_s, u"Tu as vu mes photos\u00A0?"_s, 30);
        pauls = add(kPaul, u"Nadine"_s, u"À tantôt"_s, 10);
    }

    core::TextId add(core::SupplyPointId phone, const QString& sender, const QString& body, int minutesAgo,
        bool isFraud = false)
    {
        core::TextMessage text;
        text.phone = phone;
        text.sender = sender;
        text.body = body;
        text.fraud = isFraud;
        text.clues = isFraud ? QStringList{u"Le lien."_s, u"La pression."_s} : QStringList();
        text.sentAt = world.clock().nowUtc().addSecs(-60 * minutesAgo);
        const auto id = data::TextRepository(world.store().database()).add(text);
        return id ? id.value() : core::TextId();
    }
    QStringList senders() const
    {
        QStringList all;
        for (const core::TextConversation& one : service.conversations(kMarie).value())
            all.append(u"%1 %2/%3"_s.arg(one.sender).arg(one.unread).arg(one.count));
        return all;
    }

    SmallWorld world;
    PhoneService service;
    core::TextId lucie;
    core::TextId lucie2;
    core::TextId fraud;
    core::TextId pauls;
};

} // namespace

class TestPhoneService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneConversationASender_data() { support::EnginePlace::addRows(); }
    void oneConversationASender();
    void openingReadsIt_data() { support::EnginePlace::addRows(); }
    void openingReadsIt();
    void reportedAndDeletedGoAwayAndComeBack_data() { support::EnginePlace::addRows(); }
    void reportedAndDeletedGoAwayAndComeBack();
    void oneThatLiesAheadIsNotThereYet();
    void somebodyElsesTextIsNotFound();
    void theFraudThatLedToASite_data() { support::EnginePlace::addRows(); }
    void theFraudThatLedToASite();
    void theJournalKeepsNoWordOfIt();
    void theNumberIsTheAccounts();
};

void TestPhoneService::oneConversationASender()
{
    PLACE_OF_ROW(place);
    Phones phones(place);
    QCOMPARE(phones.senders(), (QStringList{u"Lucie 2/2"_s, u"0400 00 91 17 1/1"_s}));
    QCOMPARE(phones.service.unread(kMarie), 3);
    const auto texts = phones.service.texts(kMarie, u"Lucie"_s);
    VERIFY_OK(texts);
    QCOMPARE(texts->size(), 2);
    QCOMPARE(texts->constFirst().id, phones.lucie);
    QCOMPARE(texts->constLast().id, phones.lucie2);
    QCOMPARE(phones.service.conversations(kMarie)->constFirst().newest.id, phones.lucie2);
}

void TestPhoneService::openingReadsIt()
{
    PLACE_OF_ROW(place);
    Phones phones(place);
    VERIFY_OK(phones.service.open(kMarie, u"Lucie"_s));
    QCOMPARE(phones.senders(), (QStringList{u"Lucie 0/2"_s, u"0400 00 91 17 1/1"_s}));
    QCOMPARE(phones.service.unread(kMarie), 1);
    VERIFY_OK(phones.service.open(kMarie, u"Lucie"_s)); // again: nothing more to tell
    QCOMPARE(phones.world.events(),
        (QStringList{
            u"text.opened %1"_s.arg(phones.lucie.value()), u"text.opened %1"_s.arg(phones.lucie2.value())}));
}

void TestPhoneService::reportedAndDeletedGoAwayAndComeBack()
{
    PLACE_OF_ROW(place);
    Phones phones(place);
    VERIFY_OK(phones.service.report(kMarie, phones.fraud));
    VERIFY_OK(phones.service.remove(kMarie, phones.lucie));
    QCOMPARE(phones.senders(), (QStringList{u"Lucie 1/1"_s}));
    QCOMPARE(phones.service.reported(kMarie)->constFirst().id, phones.fraud);
    VERIFY_OK(phones.service.restore(kMarie, phones.fraud));
    VERIFY_OK(phones.service.restore(kMarie, phones.lucie));
    QCOMPARE(phones.senders(), (QStringList{u"Lucie 2/2"_s, u"0400 00 91 17 1/1"_s}));
    QVERIFY(phones.service.reported(kMarie)->isEmpty());
    QStringList names = phones.world.events();
    for (QString& name : names)
        name = name.section(u' ', 0, 0);
    QCOMPARE(
        names, (QStringList{u"text.reported"_s, u"text.deleted"_s, u"text.restored"_s, u"text.restored"_s}));
}

void TestPhoneService::oneThatLiesAheadIsNotThereYet()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Phones phones(place);
    phones.add(kMarie, u"Electruc"_s, u"Votre code\u00A0: 482913"_s, -2);
    QCOMPARE(phones.service.unread(kMarie), 3);
    phones.world.clock().advanceSeconds(120);
    QCOMPARE(phones.service.unread(kMarie), 4);
}

void TestPhoneService::somebodyElsesTextIsNotFound()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Phones phones(place);
    for (const auto& tried : {phones.service.report(kMarie, phones.pauls),
             phones.service.remove(kMarie, phones.pauls), phones.service.restore(kMarie, phones.pauls),
             phones.service.noteLink(kMarie, phones.pauls), phones.service.report(kMarie, core::TextId())}) {
        QVERIFY(!tried);
        QCOMPARE(tried.error().code, core::ErrorCode::NotFound);
    }
    QVERIFY(phones.world.events().isEmpty());
    QCOMPARE(phones.service.conversations(kPaul)->size(), 1);
}

void TestPhoneService::theFraudThatLedToASite()
{
    PLACE_OF_ROW(place);
    Phones phones(place);
    const auto found = phones.service.fraudNaming(kMarie, u"livraison-express.example"_s);
    VERIFY_OK(found);
    QVERIFY(found->has_value());
    QCOMPARE(found->value().clues.size(), 2);
    QVERIFY(!phones.service.fraudNaming(kMarie, u"express.example"_s)->has_value());
    QVERIFY(!phones.service.fraudNaming(kPaul, u"livraison-express.example"_s)->has_value());
    VERIFY_OK(phones.service.report(kMarie, phones.fraud));
    QVERIFY(phones.service.fraudNaming(kMarie, u"livraison-express.example"_s)->has_value());
}

void TestPhoneService::theJournalKeepsNoWordOfIt()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Phones phones(place);
    VERIFY_OK(phones.service.noteLink(kMarie, phones.fraud));
    const QString line = phones.world.scalar(u"select attributes from journal"_s);
    QVERIFY2(line.contains(u"\"fraud\":true"_s), qPrintable(line));
    QVERIFY(!line.contains(u"colis"_s));
}

void TestPhoneService::theNumberIsTheAccounts()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Phones phones(place);
    phones.world.execute(u"update accounts set phone = '0400000012' where supply_point_id = 1"_s);
    phones.world.execute(u"update accounts set phone = '020000024' where supply_point_id = 2"_s);
    QCOMPARE(phones.service.number(kMarie), u"0400\u00A000\u00A000\u00A012"_s);
    QCOMPARE(phones.service.number(kPaul), QString());
}

QTEST_GUILESS_MAIN(TestPhoneService)
#include "tst_phone_service.moc"
