#include "services/mail/mailbox_service.h"

#include "core/event_names.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MailFolder;
using core::MailId;
using tests::SmallWorld;

namespace {

constexpr core::SupplyPointId kMarie = SmallWorld::kMariesPoint;
constexpr core::SupplyPointId kPaul{2};

// Marie has three mails, oldest first 1 to 3, the last one a fraud attempt; Paul has one.
class Mailboxes final
{
public:
    explicit Mailboxes(const support::EnginePlace& place)
        : world(place)
        , service(world.store(), world.journal(), world.clock())
    {
        add(kMarie, u"Zoé"_s, u"Photos de l’été"_s, u"Un cœur, 100 % bleu_ciel"_s, 3);
        add(kMarie, u"Electruc"_s, u"Votre facture"_s, u"84,75 €"_s, 2);
        core::Mail fraud = mail(kMarie, u"Livraison"_s, u"URGENT"_s, u"Payez"_s, 1);
        fraud.fraud = true;
        fraud.clues = QStringList{u"Une urgence"_s, u"Une carte"_s};
        fraud.actionLabel = u"Payer"_s;
        fraud.actionUrl = u"https://livraison-express.example/payer"_s;
        add(fraud);
        add(kPaul, u"Zoé"_s, u"Pour Paul"_s, u"Secret"_s, 1);
    }
    core::Mail mail(core::SupplyPointId of, const QString& sender, const QString& subject,
        const QString& body, int hoursAgo) const
    {
        core::Mail mail;
        mail.mailbox = of;
        mail.senderName = sender;
        mail.senderAddress = u"x@ville.example"_s;
        mail.recipient = u"marie@messagerie.example"_s;
        mail.subject = subject;
        mail.body = body;
        mail.sentAt = m_start.addSecs(-3600 * hoursAgo);
        return mail;
    }
    MailId add(const core::Mail& mail)
    {
        return data::MailRepository(world.store().database()).add(mail).value();
    }
    MailId add(core::SupplyPointId of, const QString& sender, const QString& subject, const QString& body,
        int hoursAgo)
    {
        return add(mail(of, sender, subject, body, hoursAgo));
    }
    QStringList subjects(MailFolder folder, const QString& search = {})
    {
        QStringList subjects;
        const auto mails = service.mails(kMarie, folder, search);
        for (const core::MailSummary& mail : mails.value())
            subjects.append(mail.subject);
        return subjects;
    }

    SmallWorld world;
    services::MailboxService service;

private:
    QDateTime m_start{world.clock().nowUtc()};
};

} // namespace

class TestMailboxService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readingMarksRead_data() { support::EnginePlace::addRows(); }
    void readingMarksRead();
    void deletingCanBeUndone_data() { support::EnginePlace::addRows(); }
    void deletingCanBeUndone();
    void onlyTheTrashIsErased_data() { support::EnginePlace::addRows(); }
    void onlyTheTrashIsErased();
    void reportingIsNotOpening_data() { support::EnginePlace::addRows(); }
    void reportingIsNotOpening();
    void searching_data();
    void searching();
    void somebodyElsesMailIsNotFound();
    void aFraudIsKnownByItsHost_data();
    void aFraudIsKnownByItsHost();
};

void TestMailboxService::readingMarksRead()
{
    PLACE_OF_ROW(place);
    Mailboxes boxes(place);
    QCOMPARE(boxes.subjects(MailFolder::Inbox),
        (QStringList{u"URGENT"_s, u"Votre facture"_s, u"Photos de l’été"_s}));
    QCOMPARE(boxes.service.unread(kMarie), 3);
    QVERIFY(boxes.world.events().isEmpty());
    const auto opened = boxes.service.open(kMarie, MailId(2));
    VERIFY_OK(opened);
    QVERIFY(opened->mail.read);
    QCOMPARE(boxes.service.unread(kMarie), 2);
    QCOMPARE(boxes.world.events(), QStringList{u"mail.opened 2"_s});
    VERIFY_OK(boxes.service.markUnread(kMarie, MailId(2)));
    QCOMPARE(boxes.service.unread(kMarie), 3);
    QCOMPARE(boxes.service.counts(kMarie)->value(MailFolder::Inbox).all, 3);
    QCOMPARE(boxes.service.mailbox(kMarie)->ownerName, u"Marie Lejeune"_s);
    // Looking at it without reading it changes nothing.
    QVERIFY(!boxes.service.mail(kMarie, MailId(2))->mail.read);
    QCOMPARE(boxes.world.events(), (QStringList{u"mail.opened 2"_s, u"mail.marked_unread 2"_s}));
}

void TestMailboxService::deletingCanBeUndone()
{
    PLACE_OF_ROW(place);
    Mailboxes boxes(place);
    VERIFY_OK(boxes.service.remove(kMarie, MailId(1)));
    VERIFY_OK(boxes.service.remove(kMarie, MailId(1))); // a second time: it stays where it is
    QCOMPARE(boxes.subjects(MailFolder::Trash), QStringList{u"Photos de l’été"_s});
    QCOMPARE(boxes.subjects(MailFolder::Inbox).size(), 2);
    QCOMPARE(boxes.service.restore(kMarie, MailId(1)).value(), MailFolder::Inbox);
    QCOMPARE(boxes.subjects(MailFolder::Inbox).size(), 3);
    QVERIFY(boxes.subjects(MailFolder::Trash).isEmpty());

    // From the suspects to the trash and back to the suspects.
    VERIFY_OK(boxes.service.report(kMarie, MailId(3)));
    VERIFY_OK(boxes.service.remove(kMarie, MailId(3)));
    QCOMPARE(boxes.service.restore(kMarie, MailId(3)).value(), MailFolder::Junk);
    QCOMPARE(boxes.subjects(MailFolder::Junk), QStringList{u"URGENT"_s});
    VERIFY_OK(boxes.service.clear(kMarie, MailId(3)));
    QCOMPARE(boxes.subjects(MailFolder::Inbox).size(), 3);
}

void TestMailboxService::onlyTheTrashIsErased()
{
    PLACE_OF_ROW(place);
    Mailboxes boxes(place);
    QCOMPARE(boxes.service.erase(kMarie, MailId(1)).error().code, core::ErrorCode::Conflict);
    QCOMPARE(boxes.subjects(MailFolder::Inbox).size(), 3);
    QVERIFY(boxes.world.events().isEmpty());
    VERIFY_OK(boxes.service.remove(kMarie, MailId(1)));
    VERIFY_OK(boxes.service.remove(kMarie, MailId(2)));
    VERIFY_OK(boxes.service.erase(kMarie, MailId(1)));
    QCOMPARE(boxes.service.mail(kMarie, MailId(1)).error().code, core::ErrorCode::NotFound);
    QCOMPARE(boxes.service.emptyTrash(kMarie).value(), 1);
    QCOMPARE(boxes.world.scalar(u"select count(*) from mails"_s), u"2"_s); // one of hers, and Paul's
    QCOMPARE(boxes.world.events().mid(2), (QStringList{u"mail.erased 1"_s, u"mail.erased 2"_s}));
}

void TestMailboxService::reportingIsNotOpening()
{
    PLACE_OF_ROW(place);
    Mailboxes boxes(place);
    VERIFY_OK(boxes.service.report(kMarie, MailId(3)));
    QCOMPARE(boxes.world.events(), QStringList{u"mail.reported 3"_s});
    QVERIFY(boxes.world.scalar(u"select attributes from journal"_s).contains(u"\"fraud\":true"_s));
    QCOMPARE(boxes.subjects(MailFolder::Junk), QStringList{u"URGENT"_s});
    QVERIFY(!boxes.service.mail(kMarie, MailId(3))->mail.read);
}

void TestMailboxService::searching_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QString photos = u"Photos de l’été"_s;
    QTest::newRow("nothing typed: all") << u"  "_s << QStringList{u"URGENT"_s, u"Votre facture"_s, photos};
    QTest::newRow("without accents") << u"ETE"_s << QStringList{photos};
    QTest::newRow("a ligature") << u"coeur"_s << QStringList{photos};
    QTest::newRow("the sender") << u"zoe"_s << QStringList{photos};
    QTest::newRow("two words in any order") << u"bleu photos"_s << QStringList{photos};
    QTest::newRow("one word that is not there") << u"photos facture"_s << QStringList{};
    QTest::newRow("a per cent sign is itself") << u"100 %"_s << QStringList{photos};
    QTest::newRow("a lone per cent sign") << u"%"_s << QStringList{photos};
    QTest::newRow("an underscore is itself") << u"u_c"_s << QStringList{photos};
    QTest::newRow("an exclamation mark") << u"!"_s << QStringList{};
    QTest::newRow("SQL") << u"' or 1=1 --"_s << QStringList{};
    QTest::newRow("somebody else's words") << u"secret"_s << QStringList{};
}

void TestMailboxService::searching()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Mailboxes boxes(place);
    QCOMPARE(boxes.subjects(MailFolder::Inbox, search), found);
}

void TestMailboxService::somebodyElsesMailIsNotFound()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Mailboxes boxes(place);
    const MailId pauls(4);
    VERIFY_OK(boxes.service.mail(kPaul, pauls));
    using core::ErrorCode;
    QCOMPARE(boxes.service.mail(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.open(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.remove(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.report(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.restore(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.erase(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.markUnread(kMarie, pauls).error().code, ErrorCode::NotFound);
    QCOMPARE(boxes.service.noteLink(kMarie, pauls).error().code, ErrorCode::NotFound);
    QVERIFY(!boxes.service.mail(kPaul, pauls)->mail.read);
    QVERIFY(boxes.world.events().isEmpty());
}

void TestMailboxService::aFraudIsKnownByItsHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("known");
    QTest::newRow("its host") << u"livraison-express.example"_s << true;
    QTest::newRow("the beginning of its host") << u"livraison-express.exampl"_s << false;
    QTest::newRow("a wildcard") << u"livraison%"_s << false;
    QTest::newRow("another host") << u"www.electruc.example"_s << false;
}

void TestMailboxService::aFraudIsKnownByItsHost()
{
    QFETCH(QString, host);
    QFETCH(bool, known);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Mailboxes boxes(place);
    const auto fraud = boxes.service.fraudLeadingTo(kMarie, host);
    VERIFY_OK(fraud);
    QCOMPARE(fraud->has_value(), known);
    if (known)
        QCOMPARE(fraud->value().clues, (QStringList{u"Une urgence"_s, u"Une carte"_s}));
    QVERIFY(!boxes.service.fraudLeadingTo(kPaul, host).value().has_value());
}

QTEST_GUILESS_MAIN(TestMailboxService)
#include "tst_mailbox_service.moc"
