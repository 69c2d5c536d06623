#include "core/event_names.h"
#include "data/energy/mandate_repository.h"
#include "data/files/file_repository.h"
#include "services/energy/billing_service.h"
#include "services/energy/dashboard_service.h"
#include "services/energy/mandate_office.h"
#include "services/energy/mandate_reader.h"
#include "services/energy/mandate_service.h"
#include "services/mail/mail_sender.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MandateStatus;
using core::mandates::Step;
using tests::SmallWorld;

namespace {

// A page that a program can read when it begins with the word FORM: then one value a line.
class LineReader final : public services::MandateReader
{
public:
    std::optional<core::MandateEntry> read(const QByteArray& content) const override
    {
        const QStringList lines = QString::fromUtf8(content).split(u'\n');
        if (!lines.constFirst().startsWith("%PDF-1.4 FORM"_L1))
            return std::nullopt;
        core::MandateEntry entry;
        entry.holder = lines.value(1);
        entry.iban = lines.value(2);
        entry.signedOn = lines.value(3);
        entry.signature = lines.value(4);
        entry.reference = lines.value(5);
        return entry;
    }
};

constexpr QLatin1StringView kReference{"MND-4000001-01"};

QByteArray page(const QString& holder = u"Marie Lejeune"_s, const QString& iban = u"BE04 5390 0000 0131"_s,
    const QString& signature = u"Marie Lejeune"_s, const QString& reference = kReference)
{
    const QStringList lines{u"%PDF-1.4"_s, holder, iban, u"10/11/2026"_s, signature, reference};
    return "%PDF-1.4 FORM\n" + lines.mid(1).join(u'\n').toUtf8();
}

struct World
{
    explicit World(const support::EnginePlace& place)
        : world(place)
        , mails(world.store(), world.clock())
        , service(world.store(), world.journal(), world.clock(), reader, mails)
        , office(world.store(), world.journal(), world.clock(), mails)
    {
    }
    core::Mandate deposited(const QByteArray& content, const QString& name = u"mandat.pdf"_s)
    {
        const auto outcome = service.deposit(SmallWorld::kMarie, name, content);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
        if (!std::holds_alternative<core::Mandate>(outcome.value()))
            qFatal("the file was not taken");
        return std::get<core::Mandate>(outcome.value());
    }
    services::MandateOverview overview() const { return service.overview(SmallWorld::kMarie).value(); }
    QString mailCount() { return world.scalar(u"select count(*) from mails"_s); }

    SmallWorld world;
    LineReader reader;
    services::MailSender mails;
    services::MandateService service;
    services::MandateOffice office;
};

// A JPEG as far as its first bytes tell.
QByteArray picture()
{
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffdb0043000302020302020303030304")
        + QByteArray(200, '\x11') + QByteArray::fromHex("ffd9");
}

} // namespace

class TestMandateService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aSignedPageWaitsAndBecomesActive_data() { support::EnginePlace::addRows(); }
    void aSignedPageWaitsAndBecomesActive();
    void aFlawRefusesItAtOnceAndKeepsItsNumber_data() { support::EnginePlace::addRows(); }
    void aFlawRefusesItAtOnceAndKeepsItsNumber();
    void aPictureWaitsForAPerson_data() { support::EnginePlace::addRows(); }
    void aPictureWaitsForAPerson();
    void aPersonRefusesWithAReason_data() { support::EnginePlace::addRows(); }
    void aPersonRefusesWithAReason();
    void onlyOneAtATime_data() { support::EnginePlace::addRows(); }
    void onlyOneAtATime();
    void aFileThatDoesNotFitIsNotTaken();
    void signedOnlineItIsActiveAtOnce_data() { support::EnginePlace::addRows(); }
    void signedOnlineItIsActiveAtOnce();
    void whatIsWrongOnlineIsNamed_data();
    void whatIsWrongOnlineIsNamed();
    void stoppedItNoLongerPays_data() { support::EnginePlace::addRows(); }
    void stoppedItNoLongerPays();
    void itEndsWithTheLastInvoiceOfAClosedContract_data() { support::EnginePlace::addRows(); }
    void itEndsWithTheLastInvoiceOfAClosedContract();
    void invoicesSayWhenTheyAreTaken_data() { support::EnginePlace::addRows(); }
    void invoicesSayWhenTheyAreTaken();
    void theBankTakesWhatIsDueOnce_data() { support::EnginePlace::addRows(); }
    void theBankTakesWhatIsDueOnce();
    void theNextStepFollowsWhatWasDone_data() { support::EnginePlace::addRows(); }
    void theNextStepFollowsWhatWasDone();
    void somebodyElsesMandateIsAbsent();
    void aFailedMailLeavesNothingBehind();
};

void TestMandateService::aSignedPageWaitsAndBecomesActive()
{
    PLACE_OF_ROW(place);
    World world(place);
    const core::Mandate sent = world.deposited(page());
    QCOMPARE(sent.status, MandateStatus::Waiting);
    QCOMPARE(sent.reference, QString(kReference));
    QCOMPARE(sent.iban, u"BE04539000000131"_s);
    QCOMPARE(sent.accountHolder, u"Marie Lejeune"_s);
    QCOMPARE(sent.signedOn, QDate(2026, 11, 10));
    QVERIFY(!sent.toCheck);
    QCOMPARE(world.overview().current->id, sent.id);
    QCOMPARE(world.service.document(SmallWorld::kMarie, sent.id).value(), page());
    QCOMPARE(world.mailCount(), u"1"_s);

    const auto active = world.office.accept(sent.id);
    VERIFY_OK(active);
    QCOMPARE(active->status, MandateStatus::Active);
    QCOMPARE(active->activeOn, QDate(2026, 11, 10));
    QCOMPARE(active->firstDebitOn, QDate(2026, 11, 25)); // the invoice of November
    QCOMPARE(world.overview().current->status, MandateStatus::Active);
    QCOMPARE(world.mailCount(), u"2"_s);
    const QString id = QString::number(sent.id.value());
    QCOMPARE(world.world.events(), QStringList({u"mandate.deposited "_s + id, u"mandate.accepted "_s + id}));
    QCOMPARE(world.office.accept(sent.id).error().code, core::ErrorCode::Conflict);
}

void TestMandateService::aFlawRefusesItAtOnceAndKeepsItsNumber()
{
    PLACE_OF_ROW(place);
    World world(place);
    const core::Mandate unsignedPage
        = world.deposited(page(u"Marie Lejeune"_s, u"BE04 5390 0000 0131"_s, {}));
    QCOMPARE(unsignedPage.status, MandateStatus::Refused);
    QCOMPARE(unsignedPage.flaws, QList{core::MandateFlaw::NotSigned});
    QVERIFY(!world.overview().current);
    QCOMPARE(world.overview().step, Step::Send);
    const core::Mandate wrong = world.deposited(page(u"Marie Lejeune"_s, u"BE04 5390 0000 0132"_s));
    QCOMPARE(wrong.flaws, QList{core::MandateFlaw::WrongIban});
    QVERIFY(wrong.iban.isEmpty());
    QCOMPARE(world.overview().step, Step::FillIn);
    // The paper keeps the number that is printed on it.
    QCOMPARE(world.deposited(page()).reference, QString(kReference));
    const auto history = world.overview().history;
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(1).flaws, wrong.flaws);
    QVERIFY(core::mandates::isReference(history.at(1).reference));
    QCOMPARE(world.mailCount(), u"1"_s); // of the one that waits
}

void TestMandateService::aPictureWaitsForAPerson()
{
    PLACE_OF_ROW(place);
    World world(place);
    const core::Mandate sent = world.deposited(picture(), u"mandat-signe.jpg"_s);
    QCOMPARE(sent.status, MandateStatus::Waiting);
    QVERIFY(sent.toCheck);
    QVERIFY(sent.iban.isEmpty());
    QCOMPARE(world.overview().current->documentName, u"mandat-signe.jpg"_s);
    VERIFY_OK(world.office.accept(sent.id));
    QCOMPARE(world.overview().current->status, MandateStatus::Active);
}

void TestMandateService::aPersonRefusesWithAReason()
{
    PLACE_OF_ROW(place);
    World world(place);
    const core::Mandate sent = world.deposited(picture(), u"mandat-signe.jpg"_s);
    VERIFY_OK(world.office.refuse(sent.id, u"La photo est floue. Reprenez-la."_s));
    const auto overview = world.overview();
    QVERIFY(!overview.current);
    QCOMPARE(overview.history.constFirst().status, MandateStatus::Refused);
    QCOMPARE(overview.history.constFirst().note, u"La photo est floue. Reprenez-la."_s);
    QCOMPARE(overview.step, Step::Send);
    QVERIFY(
        world.world.scalar(u"select body from mails order by id desc"_s).contains(u"La photo est floue."_s));
    QCOMPARE(world.office.refuse(sent.id, {}).error().code, core::ErrorCode::Conflict);
    QCOMPARE(world.deposited(page()).reference, QString(kReference));
}

void TestMandateService::onlyOneAtATime()
{
    PLACE_OF_ROW(place);
    World world(place);
    (void)world.deposited(page());
    const auto again = world.service.deposit(SmallWorld::kMarie, u"mandat.pdf"_s, page());
    QVERIFY(!again);
    QCOMPARE(again.error().code, core::ErrorCode::Conflict);
    core::MandateEntry entry;
    QCOMPARE(world.service.sign(SmallWorld::kMarie, entry, true).error().code, core::ErrorCode::Conflict);
    QCOMPARE(world.world.scalar(u"select count(*) from mandates"_s), u"1"_s);
}

void TestMandateService::aFileThatDoesNotFitIsNotTaken()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    World world(place);
    const auto video = world.service.deposit(SmallWorld::kMarie, u"film.mp4"_s, QByteArray(20, 'x'));
    VERIFY_OK(video);
    QVERIFY(std::holds_alternative<core::AttachmentRefusal>(video.value()));
    const auto heavy = world.service.deposit(
        SmallWorld::kMarie, u"mandat.pdf"_s, "%PDF-1.4\n" + QByteArray(core::kMaxAttachmentBytes, ' '));
    VERIFY_OK(heavy);
    QVERIFY(std::holds_alternative<core::AttachmentRefusal>(heavy.value()));
    QCOMPARE(world.world.scalar(u"select count(*) from mandates"_s), u"0"_s);
    QVERIFY(world.world.events().isEmpty());
}

void TestMandateService::signedOnlineItIsActiveAtOnce()
{
    PLACE_OF_ROW(place);
    World world(place);
    core::MandateEntry entry;
    entry.holder = u"Marie Lejeune"_s;
    entry.iban = u"be04 5390 0000 0131"_s;
    const auto offer = world.service.offer(SmallWorld::kMarie);
    VERIFY_OK(offer);
    QCOMPARE(offer->reference, QString(kReference));
    QCOMPARE(offer->firstDebitOn, QDate(2026, 11, 25));
    QVERIFY(world.service.check(SmallWorld::kMarie, entry).value().isEmpty());
    entry.signature = u"Marie Lejeune"_s;
    const auto signedOne = world.service.sign(SmallWorld::kMarie, entry, true);
    VERIFY_OK(signedOne);
    const auto& mandate = std::get<core::Mandate>(signedOne.value());
    QCOMPARE(mandate.status, MandateStatus::Active);
    QCOMPARE(mandate.way, core::MandateWay::Online);
    QCOMPARE(world.overview().current->reference, QString(kReference));
    QVERIFY(world.world.scalar(u"select body from mails order by id desc"_s).contains(u"0131"_s));
    QVERIFY(world.world.events().constLast().startsWith("mandate.signed_online "_L1));
}

void TestMandateService::whatIsWrongOnlineIsNamed_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("iban");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("agreed");
    QTest::addColumn<QString>("fields");
    const QString name = u"Marie Lejeune"_s;
    const QString iban = u"BE04 5390 0000 0131"_s;
    QTest::newRow("not agreed") << name << iban << name << false << u"agreed"_s;
    QTest::newRow("not signed") << name << iban << QString() << true << u"signature"_s;
    QTest::newRow("signed by another") << name << iban << u"Paul Petit"_s << true << u"signature"_s;
    QTest::newRow("another's account") << u"Paul Petit"_s << iban << name << true << u"holder"_s;
    QTest::newRow("a wrong account") << name << u"BE05 5390 0000 0131"_s << name << true << u"iban"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << false
                             << u"holder,iban,signature,agreed"_s;
}

void TestMandateService::whatIsWrongOnlineIsNamed()
{
    QFETCH(const bool, agreed);
    QFETCH(const QString, fields);
    QFETCH(const QString, holder);
    QFETCH(const QString, iban);
    QFETCH(const QString, signature);
    support::EnginePlace place(support::EnginePlace::Sqlite);
    World world(place);
    core::MandateEntry entry;
    entry.holder = holder;
    entry.iban = iban;
    entry.signature = signature;
    const auto outcome = world.service.sign(SmallWorld::kMarie, entry, agreed);
    VERIFY_OK(outcome);
    QVERIFY(std::holds_alternative<core::FieldErrors>(outcome.value()));
    QStringList named;
    for (const core::FieldError& error : std::get<core::FieldErrors>(outcome.value()).all())
        named.append(error.field);
    QCOMPARE(named.join(u','), fields);
    QCOMPARE(world.world.scalar(u"select count(*) from mandates"_s), u"0"_s);
    QVERIFY(world.world.events().constLast().startsWith("mandate.refused_entry "_L1));
}

void TestMandateService::stoppedItNoLongerPays()
{
    PLACE_OF_ROW(place);
    World world(place);
    QCOMPARE(world.service.stop(SmallWorld::kMarie).error().code, core::ErrorCode::Conflict);
    VERIFY_OK(world.office.accept(world.deposited(page()).id));
    const auto stopped = world.service.stop(SmallWorld::kMarie);
    VERIFY_OK(stopped);
    QCOMPARE(stopped->endedOn, QDate(2026, 11, 10));
    QVERIFY(!world.overview().current);
    QCOMPARE(world.mailCount(), u"3"_s); // received, active, stopped
    services::BillingService billing(world.world.store());
    QVERIFY(!billing.invoices(SmallWorld::kMarie, {}).value().nextDebited);
    // The next one has a number of its own.
    QCOMPARE(world.service.form(SmallWorld::kMarie).value().reference, u"MND-4000001-02"_s);

    const core::Mandate waiting = world.deposited(
        page(u"Marie Lejeune"_s, u"BE04 5390 0000 0131"_s, u"Marie"_s, u"MND-4000001-02"_s));
    QCOMPARE(waiting.status, MandateStatus::Waiting);
    VERIFY_OK(world.service.stop(SmallWorld::kMarie)); // taken back, nobody writes about it
    QCOMPARE(world.mailCount(), u"4"_s);
}

void TestMandateService::invoicesSayWhenTheyAreTaken()
{
    PLACE_OF_ROW(place);
    World world(place);
    VERIFY_OK(world.office.accept(world.deposited(page()).id));
    services::BillingService billing(world.world.store());
    const auto list = billing.invoices(SmallWorld::kMarie, {});
    VERIFY_OK(list);
    QVERIFY(list->nextDebited);
    QCOMPARE(list->nextDebited->reference, u"2026-11-0001"_s);
    QCOMPARE(list->nextDebited->debitOn, QDate(2026, 11, 25));
    // Due before two weeks' notice: the customer's own business.
    QVERIFY(list->oldestUnpaid);
    QCOMPARE(list->oldestUnpaid->reference, u"2026-10-0002"_s);
    QVERIFY(!list->oldestUnpaid->debitOn.isValid());
    services::DashboardService dashboard(world.world.store(), world.world.clock());
    const auto shown = dashboard.dashboard(SmallWorld::kMarie);
    VERIFY_OK(shown);
    QCOMPARE(std::get<core::PayInvoice>(shown->next).invoice.reference, u"2026-10-0002"_s);
}

void TestMandateService::itEndsWithTheLastInvoiceOfAClosedContract()
{
    PLACE_OF_ROW(place);
    World world(place);
    VERIFY_OK(world.office.accept(world.deposited(page()).id));
    VERIFY_OK(
        world.world.store().database().execute("test.close"_L1, u"update contracts set status = 'closed'"_s));
    QCOMPARE(world.office.collectDue().value(), 0);
    QVERIFY2(world.overview().current, "an invoice is still to be taken");
    world.world.clock().advanceSeconds(15 * 24 * 3600); // the 25th
    QCOMPARE(world.office.collectDue().value(), 1);
    QVERIFY(!world.overview().current);
    QCOMPARE(world.world.scalar(u"select status from mandates"_s), u"cancelled"_s);
    QCOMPARE(world.world.scalar(u"select ended_on from mandates"_s), u"2026-11-25"_s);
    QCOMPARE(world.world.scalar(u"select count(*) from mails where template_id = 'mandate-ended'"_s), u"1"_s);
    QVERIFY(world.world.events().constLast().startsWith(u"mandate.stopped"_s));
    QCOMPARE(world.office.collectDue().value(), 0);
}

void TestMandateService::theBankTakesWhatIsDueOnce()
{
    PLACE_OF_ROW(place);
    World world(place);
    VERIFY_OK(world.office.accept(world.deposited(page()).id));
    QCOMPARE(world.office.collectDue().value(), 0);
    world.world.clock().advanceSeconds(15 * 24 * 3600); // the 25th
    QCOMPARE(world.office.collectDue().value(), 1);
    QCOMPARE(world.office.collectDue().value(), 0);
    QCOMPARE(world.world.scalar(u"select paid_on from invoices where reference = '2026-11-0001'"_s),
        u"2026-11-25"_s);
    QCOMPARE(
        world.world.scalar(u"select status from invoices where reference = '2026-10-0002'"_s), u"to_pay"_s);
    QCOMPARE(world.world.events().constLast(), u"invoice.debited 2026-11-0001"_s);
    const auto debits = world.service.debits(SmallWorld::kMarie);
    VERIFY_OK(debits);
    QCOMPARE(debits->size(), 1);
    QCOMPARE(debits->constFirst().recourse, core::mandates::Recourse::Refund);
}

void TestMandateService::theNextStepFollowsWhatWasDone()
{
    PLACE_OF_ROW(place);
    World world(place);
    QCOMPARE(world.overview().step, Step::Download);
    const auto keepFile = [&world](const QString& source) {
        core::StoredFile file;
        file.name = u"mandat.pdf"_s;
        file.source = source;
        file.savedAt = world.world.clock().nowUtc();
        VERIFY_OK(
            data::FileRepository(world.world.store().database()).add(SmallWorld::kMariesPoint, file, {}));
    };
    keepFile(u"mandate:541448860004312752"_s);
    QCOMPARE(world.overview().step, Step::FillIn);
    keepFile(u"mandate:541448860004312752?iban=BE"_s);
    QCOMPARE(world.overview().step, Step::Send);
    // After a refusal what was done before no longer counts.
    (void)world.deposited(page(u"Paul Petit"_s));
    QCOMPARE(world.overview().step, Step::FillIn);
    world.world.clock().advanceSeconds(600);
    world.world.execute(
        u"insert into journal (supply_point_id, at, event, subject, attributes) values (1, "
        "'2026-11-10T12:00:00.000Z', 'document.printed', 'mandate:541448860004312752?iban=BE', '{}')"_s);
    QCOMPARE(world.overview().step, Step::Send);
}

void TestMandateService::somebodyElsesMandateIsAbsent()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    World world(place);
    const core::Mandate mine = world.deposited(page());
    QCOMPARE(world.service.mandate(SmallWorld::kPaul, mine.id).error().code, core::ErrorCode::NotFound);
    QCOMPARE(world.service.document(SmallWorld::kPaul, mine.id).error().code, core::ErrorCode::NotFound);
    VERIFY_OK(world.service.mandate(SmallWorld::kMarie, mine.id));
    QVERIFY(!world.service.overview(SmallWorld::kPaul).value().current);
    QCOMPARE(world.office.accept(core::MandateId(999)).error().code, core::ErrorCode::NotFound);
    QCOMPARE(world.service.formByEan(u"541448860004312752"_s).value().clientNumber, u"4 000 001"_s);
    QCOMPARE(world.service.formByEan(u"541448860004312769"_s).error().code, core::ErrorCode::NotFound);
}

// The mail and the mandate are one fact: where one cannot be written, neither is.
void TestMandateService::aFailedMailLeavesNothingBehind()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    World world(place);
    const services::MailSender lost(world.world.store(), world.world.clock(), u"/nonexistent"_s);
    services::MandateService service(
        world.world.store(), world.world.journal(), world.world.clock(), world.reader, lost);
    QVERIFY(!service.deposit(SmallWorld::kMarie, u"mandat.pdf"_s, page()));
    QCOMPARE(world.world.scalar(u"select count(*) from mandates"_s), u"0"_s);
    QVERIFY(world.world.events().isEmpty());
}

QTEST_GUILESS_MAIN(TestMandateService)
#include "tst_mandate_service.moc"
