#include "services/mail/mail_writer.h"

#include "core/event_names.h"
#include "services/mail/address_book.h"
#include "services/mail/mailbox_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MailFolder;
using core::MailId;
using core::Rule;
using services::Letter;
using tests::SmallWorld;

namespace {

constexpr core::SupplyPointId kMarie = SmallWorld::kMariesPoint;
constexpr core::SupplyPointId kPaul{2};

class Desk final
{
public:
    explicit Desk(const support::EnginePlace& place)
        : world(place)
        , writer(world.store(), world.journal(), world.clock(), world.mails())
        , mailbox(world.store(), world.journal(), world.clock())
    {
    }
    QList<core::MailSummary> mails(core::SupplyPointId of, MailFolder folder) const
    {
        return mailbox.mails(of, folder, QString()).value();
    }

    SmallWorld world;
    services::MailWriter writer;
    services::MailboxService mailbox;
};

Letter letter(const QString& to, const QString& subject = u"Bonjour"_s, const QString& text = u"À demain"_s)
{
    return {MailId(), to, subject, text, MailId(), false};
}

} // namespace

class TestMailWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLetterReallyArrives_data() { support::EnginePlace::addRows(); }
    void aLetterReallyArrives();
    void anUnknownAddressIsTold_data() { support::EnginePlace::addRows(); }
    void anUnknownAddressIsTold();
    void aDraftIsKept_data() { support::EnginePlace::addRows(); }
    void aDraftIsKept();
    void filesTravel_data() { support::EnginePlace::addRows(); }
    void filesTravel();
    void aReplyMarksTheMail_data() { support::EnginePlace::addRows(); }
    void aReplyMarksTheMail();
    void aForwardTakesTheFilesAlong();
    void mistakes_data();
    void mistakes();
    void hostileTextStaysText();
    void somebodyElsesDraftIsNotFound();
    void theAddressBook_data() { support::EnginePlace::addRows(); }
    void theAddressBook();
    void addressBookMistakes_data();
    void addressBookMistakes();
};

void TestMailWriter::aLetterReallyArrives()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    const auto sent
        = desk.writer.send(kMarie, letter(u" Paul@messagerie.example ; paul@messagerie.example"_s));
    VERIFY_OK(sent);
    QVERIFY(sent->isEmpty());
    const auto received = desk.mails(kPaul, MailFolder::Inbox);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.constFirst().senderName, u"Marie Lejeune"_s);
    QCOMPARE(received.constFirst().senderAddress, u"marie@messagerie.example"_s);
    QVERIFY(!received.constFirst().read);
    const auto kept = desk.mails(kMarie, MailFolder::Sent);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().recipient, u"paul@messagerie.example"_s);
    QVERIFY(kept.constFirst().read);
    QVERIFY(desk.mails(kMarie, MailFolder::Inbox).isEmpty());
    QVERIFY(desk.mails(kMarie, MailFolder::Draft).isEmpty());
    QCOMPARE(desk.world.events(), QStringList{u"mail.sent %1"_s.arg(kept.constFirst().id.value())});
}

void TestMailWriter::anUnknownAddressIsTold()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    VERIFY_OK(desk.writer.send(kMarie, letter(u"persone@messagerie.example, bonjour@electruc.example"_s)));
    QVERIFY(desk.mails(kMarie, MailFolder::Inbox).isEmpty());
    desk.world.clock().advanceSeconds(2);
    const auto told = desk.mails(kMarie, MailFolder::Inbox);
    QCOMPARE(told.size(), 1); // Electruc reads its mails
    const auto mail = desk.mailbox.mail(kMarie, told.constFirst().id);
    VERIFY_OK(mail);
    QVERIFY2(mail->mail.body.contains(u"\n\npersone@messagerie.example\n\n"_s), qPrintable(mail->mail.body));

    // Whoever wrote to somebody of this world reads what comes back.
    desk.world.execute(
        u"insert into mails (supply_point_id, sender_name, sender_address, recipient, subject, "
        u"subject_folded, body, sent_at) values (1, 'Zoé', 'zoe@ville.example', 'x', 'x', 'x', 'x', "
        "'2026-01-01T10:00:00.000Z')"_s);
    VERIFY_OK(desk.writer.send(kMarie, letter(u"zoe@ville.example"_s)));
    desk.world.clock().advanceSeconds(60);
    QCOMPARE(desk.mails(kMarie, MailFolder::Inbox).size(), 2);
}

void TestMailWriter::aDraftIsKept()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    Letter started = letter(u"pau"_s, QString(), u"Cher"_s);
    const auto id = desk.writer.keep(kMarie, started);
    VERIFY_OK(id);
    started.draft = id.value();
    started.text = u"Cher Paul"_s;
    QCOMPARE(desk.writer.keep(kMarie, started).value(), id.value());
    QCOMPARE(desk.mails(kMarie, MailFolder::Draft).size(), 1);
    const auto again = desk.writer.draft(kMarie, id.value());
    VERIFY_OK(again);
    QCOMPARE(again->to, u"pau"_s);
    QCOMPARE(again->text, u"Cher Paul"_s);
    QCOMPARE(again->draft, id.value());
    QVERIFY(desk.world.events().isEmpty());

    started.to = u"paul@messagerie.example"_s;
    VERIFY_OK(desk.writer.send(kMarie, started));
    QVERIFY(desk.mails(kMarie, MailFolder::Draft).isEmpty());
    QCOMPARE(desk.mails(kMarie, MailFolder::Sent).constFirst().id, id.value());
    QCOMPARE(desk.writer.draft(kMarie, id.value()).error().code, core::ErrorCode::NotFound);

    const auto other = desk.writer.keep(kMarie, letter(u"x"_s));
    VERIFY_OK(desk.writer.discard(kMarie, other.value()));
    QVERIFY(desk.mails(kMarie, MailFolder::Draft).isEmpty());
}

void TestMailWriter::filesTravel()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    Letter written = letter(u"paul@messagerie.example"_s);
    written.draft = desk.writer.keep(kMarie, written).value();
    const QByteArray bytes("\x89PNG\x00\xff", 6);
    const auto first = desk.writer.attach(kMarie, written.draft, u"photo.png"_s, u"image/png"_s, bytes);
    VERIFY_OK(first);
    const auto second = desk.writer.attach(kMarie, written.draft, u"autre.pdf"_s, u"application/pdf"_s, "x");
    VERIFY_OK(second);
    VERIFY_OK(desk.writer.detach(kMarie, written.draft, second.value()));
    QCOMPARE(
        desk.writer.detach(kMarie, written.draft, second.value()).error().code, core::ErrorCode::NotFound);
    QCOMPARE(desk.writer.files(kMarie, written.draft)->size(), 1);
    VERIFY_OK(desk.writer.send(kMarie, written));

    const auto received = desk.mails(kPaul, MailFolder::Inbox);
    QVERIFY(received.constFirst().hasAttachments);
    const auto mail = desk.mailbox.open(kPaul, received.constFirst().id);
    VERIFY_OK(mail);
    QCOMPARE(mail->attachments.size(), 1);
    const auto file = desk.mailbox.file(kPaul, mail->attachments.constFirst().id);
    VERIFY_OK(file);
    QCOMPARE(file->attachment.name, u"photo.png"_s);
    QCOMPARE(file->content, bytes);
    QCOMPARE(
        desk.mailbox.file(kMarie, mail->attachments.constFirst().id).error().code, core::ErrorCode::NotFound);
}

void TestMailWriter::aReplyMarksTheMail()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    VERIFY_OK(desk.writer.send(kPaul, letter(u"marie@messagerie.example"_s)));
    const MailId original = desk.mails(kMarie, MailFolder::Inbox).constFirst().id;
    Letter reply = letter(u"paul@messagerie.example"_s, u"Re : Bonjour"_s);
    reply.original = original;
    // Kept once, as the page does, then sent.
    reply.draft = desk.writer.keep(kMarie, reply).value();
    QCOMPARE(desk.writer.draft(kMarie, reply.draft)->original, original);
    VERIFY_OK(desk.writer.send(kMarie, reply));
    QVERIFY(desk.mails(kMarie, MailFolder::Inbox).constFirst().answered);
    QCOMPARE(desk.world.events().last(), u"mail.replied %1"_s.arg(original.value()));
    QCOMPARE(desk.mails(kPaul, MailFolder::Inbox).size(), 1);
}

void TestMailWriter::aForwardTakesTheFilesAlong()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    services::MailOrder order{kMarie, u"invoice-ready"_s,
        {{u"ofMonth"_s, u"de mai"_s}, {u"amount"_s, u"1 €"_s}, {u"payment"_s, u"demain"_s}}, QString(),
        QDateTime()};
    order.invoice = u"2026-11-0001"_s;
    const MailId original = desk.world.mails().send(order).value();
    Letter passed = letter(u"paul@messagerie.example"_s, u"Tr : facture"_s);
    passed.original = original;
    passed.forwards = true;
    passed.draft = desk.writer.keep(kMarie, passed).value();
    QVERIFY(desk.writer.draft(kMarie, passed.draft)->forwards);
    QCOMPARE(desk.writer.files(kMarie, passed.draft)->constFirst().source, u"invoice:2026-11-0001"_s);
    VERIFY_OK(desk.writer.send(kMarie, passed));
    QVERIFY(desk.mails(kPaul, MailFolder::Inbox).constFirst().hasAttachments);
    QVERIFY(!desk.mails(kMarie, MailFolder::Inbox).constFirst().answered);
    QCOMPARE(desk.world.events().last(), u"mail.forwarded %1"_s.arg(original.value()));
}

void TestMailWriter::mistakes_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Rule>("rule");
    const QString paul = u"paul@messagerie.example"_s;
    QStringList eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(u"p%1@messagerie.example"_s.arg(i));
    QTest::newRow("nobody") << u" ; , "_s << u"a"_s << u"b"_s << u"to"_s << Rule::Required;
    QTest::newRow("no @") << u"paul.messagerie.example"_s << u"a"_s << u"b"_s << u"to"_s << Rule::NotAnEmail;
    QTest::newRow("a good one and a bad one")
        << paul + u", paul@"_s << u"a"_s << u"b"_s << u"to"_s << Rule::NotAnEmail;
    QTest::newRow("eleven people") << eleven.join(u',') << u"a"_s << u"b"_s << u"to"_s
                                   << Rule::TooManyRecipients;
    QTest::newRow("nothing written") << paul << u" "_s << u" \n "_s << u"text"_s << Rule::Required;
    QTest::newRow("a subject of 121 characters")
        << paul << QString(121, u'a') << u"b"_s << u"subject"_s << Rule::TooLong;
    QTest::newRow("a text of 10 001 characters")
        << paul << u"a"_s << QString(10'001, u'a') << u"text"_s << Rule::TooLong;
}

void TestMailWriter::mistakes()
{
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(Rule, rule);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    const auto sent = desk.writer.send(kMarie, letter(to, subject, text));
    VERIFY_OK(sent);
    QCOMPARE(sent->all().size(), 1);
    QCOMPARE(sent->all().constFirst().field, field);
    QCOMPARE(sent->all().constFirst().rule, rule);
    QCOMPARE(desk.world.scalar(u"select count(*) from mails"_s), u"0"_s);
    QVERIFY(desk.world.events().isEmpty());
}

void TestMailWriter::hostileTextStaysText()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    const QString text = u"<script>alert(1)</script> {name} '; drop table mails; -- 👵\uFFFC\u0000fin"_s;
    VERIFY_OK(desk.writer.send(kMarie, letter(u"paul@messagerie.example"_s, u"a\nb\u0007"_s, text)));
    const auto received = desk.mails(kPaul, MailFolder::Inbox);
    QCOMPARE(received.constFirst().subject, u"a b"_s);
    QCOMPARE(desk.mailbox.mail(kPaul, received.constFirst().id)->mail.body,
        u"<script>alert(1)</script> {name} '; drop table mails; -- 👵fin"_s);
}

void TestMailWriter::somebodyElsesDraftIsNotFound()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    Letter marys = letter(u"x"_s);
    marys.draft = desk.writer.keep(kMarie, marys).value();
    using core::ErrorCode;
    QCOMPARE(desk.writer.draft(kPaul, marys.draft).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.writer.keep(kPaul, marys).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.writer.discard(kPaul, marys.draft).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.writer.attach(kPaul, marys.draft, u"a.png"_s, u"image/png"_s, "x").error().code,
        ErrorCode::NotFound);
    marys.to = u"marie@messagerie.example"_s;
    QCOMPARE(desk.writer.send(kPaul, marys).error().code, ErrorCode::NotFound);
    QCOMPARE(desk.mails(kMarie, MailFolder::Draft).size(), 1);
}

void TestMailWriter::theAddressBook()
{
    PLACE_OF_ROW(place);
    Desk desk(place);
    services::AddressBook book(desk.world.store(), desk.world.journal(), desk.world.clock());
    QVERIFY(book.keep(kMarie, {{}, u" Zoé "_s, u"Zoe@Ville.example"_s})->isEmpty());
    QVERIFY(book.keep(kMarie, {{}, u"Élie"_s, u"elie@ville.example"_s})->isEmpty());
    const auto all = book.contacts(kMarie);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).name, u"Élie"_s);
    QCOMPARE(all->at(1).address, u"zoe@ville.example"_s);
    QVERIFY(book.contacts(kPaul)->isEmpty());

    QCOMPARE(book.keep(kMarie, {{}, u"Zoé 2"_s, u"zoe@ville.example"_s})->all().constFirst().rule,
        Rule::AlreadyUsed);
    QVERIFY(book.keep(kPaul, {{}, u"Zoé"_s, u"zoe@ville.example"_s})->isEmpty());
    QVERIFY(book.keep(kMarie, {all->at(1).id, u"Zoé Petit"_s, u"zoe@ville.example"_s})->isEmpty());
    QCOMPARE(book.contact(kMarie, all->at(1).id)->name, u"Zoé Petit"_s);
    QCOMPARE(book.keep(kPaul, {all->at(1).id, u"x"_s, u"x@ville.example"_s}).error().code,
        core::ErrorCode::NotFound);
    QCOMPARE(book.remove(kPaul, all->at(1).id).error().code, core::ErrorCode::NotFound);
    QCOMPARE(book.remove(kMarie, all->at(1).id)->name, u"Zoé Petit"_s);
    QCOMPARE(book.contacts(kMarie)->size(), 1);
    QCOMPARE(desk.world.events().last(), u"contact_book.removed zoe@ville.example"_s);
}

void TestMailWriter::addressBookMistakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Rule>("rule");
    QTest::newRow("no name") << u" "_s << u"a@b.example"_s << u"name"_s << Rule::Required;
    QTest::newRow("a name of 61 characters")
        << QString(61, u'a') << u"a@b.example"_s << u"name"_s << Rule::TooLong;
    QTest::newRow("no address") << u"Zoé"_s << QString() << u"address"_s << Rule::Required;
    QTest::newRow("no @") << u"Zoé"_s << u"zoe.ville.example"_s << u"address"_s << Rule::NotAnEmail;
    QTest::newRow("two @") << u"Zoé"_s << u"zoe@@ville.example"_s << u"address"_s << Rule::NotAnEmail;
}

void TestMailWriter::addressBookMistakes()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(QString, field);
    QFETCH(Rule, rule);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Desk desk(place);
    services::AddressBook book(desk.world.store(), desk.world.journal(), desk.world.clock());
    const auto kept = book.keep(kMarie, {{}, name, address});
    VERIFY_OK(kept);
    QCOMPARE(kept->all().constFirst().field, field);
    QCOMPARE(kept->all().constFirst().rule, rule);
    QVERIFY(book.contacts(kMarie)->isEmpty());
}

QTEST_GUILESS_MAIN(TestMailWriter)
#include "tst_mail_writer.moc"
