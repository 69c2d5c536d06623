#include "services/requests/request_service.h"

#include "core/files/attachment_rules.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::RequestStatus;
using services::SentRequest;
using tests::SmallWorld;

namespace {

const QByteArray kPdf("%PDF-1.4\n%…\n1 0 obj\n");

core::RequestEntry entryOf(const QString& subject = u"Ma facture"_s, const QString& message = u"Bonjour."_s)
{
    return {core::RequestKind::Invoice, subject, message};
}

core::AttachedFile pdf(const QString& name = u"facture.pdf"_s, qint64 size = 40)
{
    return {name, kPdf + QByteArray(size - kPdf.size(), '\0')};
}

class Scene final
{
public:
    explicit Scene(const support::EnginePlace& place)
        : world(place)
        , requests(world.store(), world.journal(), world.clock(), world.mails())
    {
    }
    SentRequest sent(const core::RequestEntry& entry = entryOf(), const QList<core::AttachedFile>& files = {},
        core::AccountId account = SmallWorld::kMarie)
    {
        const auto outcome = requests.send(account, entry, files);
        if (!outcome || !std::holds_alternative<SentRequest>(outcome.value()))
            qFatal("not sent: %s", outcome ? "errors" : qPrintable(outcome.error().detail));
        return std::get<SentRequest>(outcome.value());
    }
    core::Request request(const QString& reference)
    {
        return requests.conversation(SmallWorld::kMarie, reference).value().request;
    }

    SmallWorld world;
    services::RequestService requests;
};

} // namespace

class TestRequestService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRequestIsKeptWithItsFiles_data() { support::EnginePlace::addRows(); }
    void aRequestIsKeptWithItsFiles();
    void theSameIsSentOnce_data() { support::EnginePlace::addRows(); }
    void theSameIsSentOnce();
    void wrongOnesAreNotSent_data() { support::EnginePlace::addRows(); }
    void wrongOnesAreNotSent();
    void filesAreCheckedAgain_data();
    void filesAreCheckedAgain();
    void aConversationGoesOn_data() { support::EnginePlace::addRows(); }
    void aConversationGoesOn();
    void nobodySeesSomebodyElses_data() { support::EnginePlace::addRows(); }
    void nobodySeesSomebodyElses();
    void aDraftWaits_data() { support::EnginePlace::addRows(); }
    void aDraftWaits();
    void aClosedOneOpensAgainForAWhile_data() { support::EnginePlace::addRows(); }
    void aClosedOneOpensAgainForAWhile();
    void numbersGoOnWithinTheYear();
    void nothingIsKeptWhenTheMailCannotBeWritten();
    void hostileTextStaysText();
};

void TestRequestService::aRequestIsKeptWithItsFiles()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    const SentRequest sent = scene.sent(entryOf(u"  Ma facture "_s, u"Bonjour.\n\nMerci. "_s),
        {pdf(u"Facture.PDF"_s), pdf(u"grande.pdf"_s, core::kMaxAttachmentBytes)});
    QCOMPARE(sent.reference, u"D-2026-001"_s);
    QCOMPARE(sent.answerBefore, QDate(2026, 11, 14)); // the 11th is a holiday
    QVERIFY(!sent.alreadyThere);

    const auto found = scene.requests.conversation(SmallWorld::kMarie, sent.reference);
    VERIFY_OK(found);
    QCOMPARE(found->request.subject, u"Ma facture"_s);
    QCOMPARE(found->request.status, RequestStatus::Open);
    QCOMPARE(found->request.kind, core::RequestKind::Invoice);
    QCOMPARE(found->messages.size(), 1);
    QCOMPARE(found->messages.first().body, u"Bonjour.\n\nMerci."_s);
    QCOMPARE(found->messages.first().authorName, u"Marie Lejeune"_s);
    QVERIFY(found->messages.first().isFromClient);
    const QList<core::Attachment> attached = found->messages.first().attachments;
    QCOMPARE(attached.size(), 2);
    QCOMPARE(attached.at(0).mediaType, u"application/pdf"_s);
    QCOMPARE(attached.at(1).size, core::kMaxAttachmentBytes);
    const auto file = scene.requests.attachment(SmallWorld::kMarie, attached.at(1).id);
    VERIFY_OK(file);
    QCOMPARE(file->content.size(), core::kMaxAttachmentBytes);

    QCOMPARE(scene.world.events(), QStringList{u"request.sent D-2026-001"_s});
    QCOMPARE(scene.world.scalar(u"select recipient from mails"_s), u"marie@messagerie.example"_s);
    QVERIFY(scene.world.scalar(u"select body from mails"_s).contains(u"14/11/2026"_s));
    QVERIFY(scene.world.scalar(u"select action_url from mails"_s).endsWith(u"/demandes/D-2026-001"_s));
}

void TestRequestService::theSameIsSentOnce()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    const SentRequest first = scene.sent(entryOf(), {pdf()});
    const SentRequest second = scene.sent(entryOf(), {pdf()});
    QVERIFY(second.alreadyThere);
    QCOMPARE(second.reference, first.reference);
    QCOMPARE(scene.world.scalar(u"select count(*) from requests"_s), u"1"_s);
    QCOMPARE(scene.world.scalar(u"select count(*) from mails"_s), u"1"_s);
    // Another file, another text or another hour make another request.
    QVERIFY(!scene.sent(entryOf(), {pdf(u"autre.pdf"_s)}).alreadyThere);
    QVERIFY(!scene.sent(entryOf(u"Ma facture"_s, u"Rebonjour."_s)).alreadyThere);
    scene.world.clock().advanceSeconds(4000);
    QVERIFY(!scene.sent(entryOf(u"Ma facture"_s, u"Rebonjour."_s)).alreadyThere);
    QCOMPARE(scene.world.scalar(u"select count(*) from requests"_s), u"4"_s);
}

void TestRequestService::wrongOnesAreNotSent()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    const auto outcome
        = scene.requests.send(SmallWorld::kMarie, entryOf(QString(121, u'a'), u" \n "_s), {pdf(u"a.txt"_s)});
    VERIFY_OK(outcome);
    const auto errors = std::get<core::FieldErrors>(outcome.value());
    QCOMPARE(errors.of(u"subject"_s)->rule, core::Rule::TooLong);
    QCOMPARE(errors.of(u"message"_s)->rule, core::Rule::Required);
    QCOMPARE(errors.of(u"attachments"_s)->args.value(0).toString(), u"a.txt"_s);
    QCOMPARE(scene.world.scalar(u"select count(*) from requests"_s), u"0"_s);
    QCOMPARE(scene.world.events(), QStringList{u"request.refused_entry subject"_s});
    QCOMPARE(scene.requests.send(core::AccountId(99), entryOf(), {}).error().code, core::ErrorCode::NotFound);
}

void TestRequestService::filesAreCheckedAgain_data()
{
    QTest::addColumn<QList<core::AttachedFile>>("files");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char* name, const QList<core::AttachedFile>& files, bool isRight) {
        QTest::newRow(name) << files << isRight;
    };
    row("none", {}, true);
    row("three", {pdf(u"a.pdf"_s), pdf(u"b.pdf"_s), pdf(u"c.pdf"_s)}, true);
    row("four", {pdf(u"a.pdf"_s), pdf(u"b.pdf"_s), pdf(u"c.pdf"_s), pdf(u"d.pdf"_s)}, false);
    row("one byte too many", {pdf(u"a.pdf"_s, core::kMaxAttachmentBytes + 1)}, false);
    row("no extension", {pdf(u"facture"_s)}, false);
    row("a program", {{u"photo.jpg"_s, QByteArray("MZ") + QByteArray(100, '\0')}}, false);
}

void TestRequestService::filesAreCheckedAgain()
{
    QFETCH(QList<core::AttachedFile>, files);
    QFETCH(bool, isRight);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Scene scene(place);
    const auto outcome = scene.requests.send(SmallWorld::kMarie, entryOf(), files);
    VERIFY_OK(outcome);
    QCOMPARE(std::holds_alternative<SentRequest>(outcome.value()), isRight);
}

void TestRequestService::aConversationGoesOn()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    const QString reference = scene.sent().reference;
    scene.world.clock().advanceSeconds(60);
    VERIFY_OK(scene.requests.answer(
        reference, {u"Thomas, du service clients"_s, u"Bonjour Madame.\n\nC’est fait."_s, {pdf()}}));
    auto line = scene.requests.requests(SmallWorld::kMarie).value().first();
    QCOMPARE(line.answers, 1);
    QVERIFY(line.hasUnread);
    QCOMPARE(line.request.status, RequestStatus::Answered);
    QCOMPARE(scene.world.scalar(u"select count(*) from mails"_s), u"2"_s);

    VERIFY_OK(scene.requests.markRead(SmallWorld::kMarie, reference));
    VERIFY_OK(scene.requests.markRead(SmallWorld::kMarie, reference));
    QVERIFY(!scene.requests.requests(SmallWorld::kMarie).value().first().hasUnread);

    scene.world.clock().advanceSeconds(60);
    for (int time = 0; time < 2; ++time) {
        const auto added = scene.requests.addMessage(SmallWorld::kMarie, reference, u"Merci."_s, {});
        VERIFY_OK(added);
        QCOMPARE(std::get<SentRequest>(added.value()).alreadyThere, time == 1);
    }
    QCOMPARE(scene.request(reference).status, RequestStatus::InProgress);
    const auto found = scene.requests.conversation(SmallWorld::kMarie, reference);
    QCOMPARE(found->messages.size(), 3);
    QCOMPARE(found->messages.at(1).authorName, u"Thomas, du service clients"_s);
    QCOMPARE(found->messages.at(1).attachments.size(), 1);
    QVERIFY(!found->messages.at(1).isFromClient);
    QVERIFY(std::holds_alternative<core::FieldErrors>(
        scene.requests.addMessage(SmallWorld::kMarie, reference, u" "_s, {}).value()));
    QCOMPARE(scene.world.events(),
        (QStringList{u"request.sent D-2026-001"_s, u"request.answered D-2026-001"_s,
            u"request.answer_read D-2026-001"_s, u"request.message_added D-2026-001"_s,
            u"request.refused_entry message"_s}));
    QCOMPARE(scene.requests.answer(u"D-2026-999"_s, {u"Thomas"_s, u"Bonjour"_s, {}}).error().code,
        core::ErrorCode::NotFound);
    QCOMPARE(scene.requests.answer(reference, {u"Thomas"_s, u" "_s, {}}).error().code,
        core::ErrorCode::InvalidInput);
}

void TestRequestService::nobodySeesSomebodyElses()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    const QString reference = scene.sent(entryOf(), {pdf()}).reference;
    const core::AttachmentId file
        = scene.requests.conversation(SmallWorld::kMarie, reference)->messages.first().attachments.first().id;
    QVERIFY(scene.requests.requests(SmallWorld::kPaul)->isEmpty());
    const auto isNotFound
        = [](const auto& result) { return !result && result.error().code == core::ErrorCode::NotFound; };
    QVERIFY(isNotFound(scene.requests.conversation(SmallWorld::kPaul, reference)));
    QVERIFY(isNotFound(scene.requests.attachment(SmallWorld::kPaul, file)));
    QVERIFY(isNotFound(scene.requests.markRead(SmallWorld::kPaul, reference)));
    QVERIFY(isNotFound(scene.requests.addMessage(SmallWorld::kPaul, reference, u"x"_s, {})));
    QVERIFY(isNotFound(scene.requests.close(SmallWorld::kPaul, reference)));
    QVERIFY(isNotFound(scene.requests.conversation(SmallWorld::kMarie, u"D-2026-002"_s)));
    QCOMPARE(scene.request(reference).status, RequestStatus::Open);
}

void TestRequestService::aDraftWaits()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    QVERIFY(!scene.requests.draft(SmallWorld::kMarie).value().has_value());
    core::RequestDraft draft{
        core::RequestKind::Contract, u"Mon contrat"_s, u"Bonjour,"_s, {pdf(), {u"notes.txt"_s, "x"}}, {}};
    VERIFY_OK(scene.requests.keepDraft(SmallWorld::kMarie, draft));
    draft.message = u"Bonjour, une question."_s;
    VERIFY_OK(scene.requests.keepDraft(SmallWorld::kMarie, draft));
    const auto kept = scene.requests.draft(SmallWorld::kMarie);
    VERIFY_OK(kept);
    QCOMPARE((*kept)->message, draft.message);
    QCOMPARE((*kept)->kind, core::RequestKind::Contract);
    QCOMPARE((*kept)->files.size(), 1); // what may not be sent is not kept
    QCOMPARE((*kept)->savedAt, scene.world.clock().nowUtc());
    QVERIFY(!scene.requests.draft(SmallWorld::kPaul).value().has_value());
    scene.sent();
    QVERIFY(!scene.requests.draft(SmallWorld::kMarie).value().has_value());
    VERIFY_OK(scene.requests.keepDraft(SmallWorld::kMarie, draft));
    VERIFY_OK(scene.requests.dropDraft(SmallWorld::kMarie));
    QVERIFY(!scene.requests.draft(SmallWorld::kMarie).value().has_value());
    QCOMPARE(scene.world.scalar(u"select count(*) from request_draft_files"_s), u"0"_s);
}

void TestRequestService::aClosedOneOpensAgainForAWhile()
{
    PLACE_OF_ROW(place);
    Scene scene(place);
    const QString reference = scene.sent().reference;
    QCOMPARE(scene.requests.reopen(SmallWorld::kMarie, reference).error().code, core::ErrorCode::Conflict);
    VERIFY_OK(scene.requests.close(SmallWorld::kMarie, reference));
    VERIFY_OK(scene.requests.close(SmallWorld::kMarie, reference));
    QCOMPARE(
        scene.world.scalar(u"select count(*) from mails where template_id = 'request-closed'"_s), u"1"_s);
    QCOMPARE(scene.requests.addMessage(SmallWorld::kMarie, reference, u"x"_s, {}).error().code,
        core::ErrorCode::Conflict);
    QVERIFY(scene.requests.conversation(SmallWorld::kMarie, reference)->mayReopen);
    VERIFY_OK(scene.requests.reopen(SmallWorld::kMarie, reference));
    QCOMPARE(scene.request(reference).status, RequestStatus::InProgress);
    QVERIFY(!scene.request(reference).closedAt.isValid());

    VERIFY_OK(scene.requests.close(SmallWorld::kMarie, reference));
    scene.world.clock().advanceSeconds(86'400 * 30);
    QVERIFY(scene.requests.conversation(SmallWorld::kMarie, reference)->mayReopen);
    scene.world.clock().advanceSeconds(86'400);
    QVERIFY(!scene.requests.conversation(SmallWorld::kMarie, reference)->mayReopen);
    QCOMPARE(scene.requests.reopen(SmallWorld::kMarie, reference).error().code, core::ErrorCode::Conflict);
}

void TestRequestService::numbersGoOnWithinTheYear()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Scene scene(place);
    scene.world.execute(u"insert into requests (supply_point_id, reference, kind, subject, subject_folded, "
                        u"status, opened_at) "
                        "values (2, 'D-2026-118', 'other', 'x', 'x', 'open', '2026-11-01T10:00:00.000Z'), "
                        "(2, 'D-2025-900', 'other', 'x', 'x', 'open', '2025-11-01T10:00:00.000Z')"_s);
    QCOMPARE(scene.sent().reference, u"D-2026-119"_s);
    scene.world.execute(u"update requests set reference = 'D-2026-999' where reference = 'D-2026-118'"_s);
    QCOMPARE(scene.sent(entryOf(u"Autre"_s)).reference, u"D-2026-1000"_s);
    QCOMPARE(scene.sent(entryOf(u"Encore"_s)).reference, u"D-2026-1001"_s);
}

void TestRequestService::nothingIsKeptWhenTheMailCannotBeWritten()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Scene scene(place);
    VERIFY_OK(
        scene.requests.keepDraft(SmallWorld::kMarie, {core::RequestKind::Other, u"a"_s, u"b"_s, {}, {}}));
    scene.world.execute(u"drop table mails"_s);
    QVERIFY(!scene.requests.send(SmallWorld::kMarie, entryOf(), {pdf()}));
    QCOMPARE(scene.world.scalar(u"select count(*) from requests"_s), u"0"_s);
    QCOMPARE(scene.world.scalar(u"select count(*) from attachments"_s), u"0"_s);
    QVERIFY(scene.requests.draft(SmallWorld::kMarie).value().has_value());
}

void TestRequestService::hostileTextStaysText()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    Scene scene(place);
    const QString nasty = u"'); drop table requests; -- <b>&amp;</b> {name} %1"_s;
    const QString reference = scene.sent(entryOf(nasty, nasty), {pdf(u"../../etc/passwd.pdf"_s)}).reference;
    const auto found = scene.requests.conversation(SmallWorld::kMarie, reference);
    QCOMPARE(found->request.subject, nasty);
    QCOMPARE(found->messages.first().body, nasty);
    QVERIFY(!found->messages.first().attachments.first().name.contains(u'/'));
}

QTEST_GUILESS_MAIN(TestRequestService)
#include "tst_request_service.moc"
